import type { EventItem } from '../item-types.ts'

export const events: EventItem[] = [
  {
    key: 'ep-hearing-2012',
    site: 'icmc-europe',
    kind: 'hearing',
    date: '2012-03-07',
    organisers: ['ep'],
    statements: ['eu-budget-2014-2020'],
    topics: ['eu-policy'],
  },
  {
    key: 'ilo-meeting-2013',
    site: 'icmc-europe',
    kind: 'meeting',
    date: '2013-11',
    organisers: ['ilo'],
    statements: ['ilo-tripartite'],
    topics: ['policy-and-governance'],
  },
]
