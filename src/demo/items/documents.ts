import type { DocumentItem } from '../item-types.ts'

/** Only the factsheet is supplied; the other files are one page that says so. */
export const documents: DocumentItem[] = [
  {
    key: 'factsheet',
    site: 'icmpd-brussels',
    kind: 'factsheet',
    files: [
      { language: 'en', file: 'factsheet-en.pdf', isSupplied: true },
      { language: 'fr', file: 'factsheet-fr.pdf', isSupplied: true },
      { language: 'ru', file: 'factsheet-ru.pdf', isSupplied: true },
      { language: 'ar', file: 'factsheet-ar.pdf', isSupplied: true },
    ],
  },
  {
    key: 'member-states',
    site: 'icmpd-brussels',
    kind: 'information',
    files: [{ language: 'en', file: 'member-states-en.pdf', isSupplied: false }],
  },
  {
    key: 'funding-structure',
    site: 'icmpd-brussels',
    kind: 'information',
    files: [{ language: 'en', file: 'funding-structure-en.pdf', isSupplied: false }],
  },
  {
    key: 'icmpd-agreement',
    site: 'icmpd-brussels',
    kind: 'agreement',
    files: [
      { language: 'en', file: 'icmpd-agreement-en.pdf', isSupplied: false },
      { language: 'ru', file: 'icmpd-agreement-ru.pdf', isSupplied: false },
    ],
  },
]
