import type { DocumentTexts } from '../../types.ts'

export const documents: Record<string, DocumentTexts> = {
  factsheet: {
    slug: 'factsheet',
    title: 'Factsheet',
    summary:
      'The mission on one page: since when, what for, with which functions, and on which projects and dialogues.',
  },
  'member-states': {
    slug: 'member-states',
    title: 'Member States',
    summary: 'The document “Member States”, in English.',
  },
  'funding-structure': {
    slug: 'funding-structure',
    title: 'Funding structure',
    summary: 'The document on the funding structure, in English.',
  },
  'icmpd-agreement': {
    slug: 'icmpd-agreement',
    title: 'ICMPD Agreement',
    summary: 'The agreement of ICMPD, in English and Russian.',
  },
}
