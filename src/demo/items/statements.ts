import type { StatementItem } from '../item-types.ts'

export const statements: StatementItem[] = [
  {
    key: 'urf-adoption',
    site: 'icmc-europe',
    alsoOn: ['share-network'],
    kind: 'joint-statement',
    publishedOn: '2024-04-11',
    signatories: ['icmc-europe-org', 'share-network-org'],
    // What the letters stand for is general knowledge; the source uses them without saying.
    abbreviations: [{ key: 'urf', short: 'URF' }],
    topics: ['eu-policy', 'resettlement'],
  },
  {
    key: 'tpd-extension',
    site: 'icmc-europe',
    alsoOn: ['share-network'],
    kind: 'joint-statement',
    publishedOn: '2023-10-24',
    signatories: ['icmc-europe-org', 'share-network-org'],
    lapsed: { after: '2025-03' },
    topics: ['eu-policy'],
  },
  {
    key: 'seven-priorities',
    site: 'share-network',
    alsoOn: ['icmc-europe'],
    kind: 'statement',
    publishedOn: '2023-09-19',
    topics: ['resettlement', 'complementary-pathways'],
  },
  {
    key: 'amf-partnership',
    site: 'icmc-europe',
    kind: 'statement',
    answers: { date: '2011-11' },
    topics: ['eu-policy'],
  },
  {
    key: 'eu-budget-2014-2020',
    site: 'icmc-europe',
    kind: 'joint-statement',
    date: '2012-03-07',
    topics: ['eu-policy'],
  },
  {
    key: 'migrants-day-2013',
    site: 'icmc-europe',
    kind: 'statement',
    authorOrganisation: 'icmc',
    // General knowledge: the date does not stand in the source.
    date: '2013-12-18',
    figures: [{ key: 'migrants-worldwide' }],
    topics: ['policy-and-governance'],
  },
  {
    key: 'ilo-tripartite',
    site: 'icmc-europe',
    kind: 'speech',
    authorOrganisation: 'icmc',
    // General knowledge: the date does not stand in the source.
    date: '2013-11',
    topics: ['policy-and-governance'],
  },
  {
    key: 'hld-hearings',
    site: 'icmc-europe',
    kind: 'speech',
    authorOrganisation: 'icmc',
    // General knowledge: the date does not stand in the source.
    date: '2013-07',
    figures: [{ key: 'civil-society-representatives' }, { key: 'agenda-years' }, { key: 'agenda-points' }],
    topics: ['policy-and-governance'],
  },
]
