import type { SiteItem } from '../item-types.ts'

export const sites: SiteItem[] = [
  {
    key: 'icmc-europe',
    parentOrganisation: 'icmc',
    country: 'BE',
    languages: ['en', 'fr', 'es'],
    defaultLanguage: 'en',
    theme: 'doors',
    address: { country: 'BE' },
    navigation: [
      { key: 'about', kind: 'section', section: 'about' },
      { key: 'advocacy', kind: 'page', page: 'icmc-advocacy' },
      { key: 'policy', kind: 'page', page: 'icmc-policy-and-governance' },
      { key: 'projects', kind: 'section', section: 'projects' },
      { key: 'statements', kind: 'section', section: 'statements' },
      { key: 'news', kind: 'section', section: 'news' },
      { key: 'events', kind: 'section', section: 'events' },
    ],
    datedFacts: [],
    coreFunctions: [],
    newsletter: { frequency: 'monthly', hasArchive: true },
  },
  {
    key: 'share-network',
    runBy: 'icmc-europe',
    languages: ['en', 'fr', 'es'],
    defaultLanguage: 'en',
    theme: 'network',
    navigation: [
      { key: 'about', kind: 'section', section: 'about' },
      { key: 'projects', kind: 'section', section: 'projects' },
      { key: 'join', kind: 'page', page: 'share-join' },
      { key: 'network', kind: 'section', section: 'network' },
      { key: 'statements', kind: 'section', section: 'statements' },
      { key: 'news', kind: 'section', section: 'news' },
      { key: 'events', kind: 'section', section: 'events' },
    ],
    datedFacts: [{ key: 'began' }],
    coreFunctions: [],
    // The newsletter of ICMC Europe, which runs the network; the network has none of its own.
    newsletter: { frequency: 'monthly', hasArchive: true },
    hasNetwork: true,
  },
  {
    key: 'icmpd-brussels',
    parentOrganisation: 'icmpd',
    country: 'BE',
    languages: ['en', 'fr', 'ru', 'ar'],
    defaultLanguage: 'en',
    theme: 'documents',
    address: { country: 'BE' },
    navigation: [
      { key: 'documents', kind: 'section', section: 'documents' },
      { key: 'about', kind: 'section', section: 'about' },
      { key: 'projects', kind: 'section', section: 'projects' },
      { key: 'news', kind: 'section', section: 'news' },
      { key: 'events', kind: 'section', section: 'events' },
    ],
    datedFacts: [
      { key: 'established' },
      { key: 'seat-agreement' },
      // The source of this number bears no date, so there is no `asOf` to give; its qualifier says so.
      { key: 'permanent-staff' },
    ],
    coreFunctions: [{ key: 'liaison' }, { key: 'programmes' }, { key: 'debate' }],
  },
]
