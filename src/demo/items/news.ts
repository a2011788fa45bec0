import type { NewsItem } from '../item-types.ts'

/** Four of the five items bear no date in the source; they get none here. */
export const news: NewsItem[] = [
  {
    key: 'eu-resettlement-programme',
    site: 'icmc-europe',
    kind: 'press-release',
    date: '2012-03-29',
    organisations: ['ep'],
    topics: ['resettlement', 'eu-policy'],
  },
  {
    key: 'emergency-project',
    site: 'icmc-europe',
    kind: 'project-news',
    projects: ['emergency-resettlement'],
    topics: ['resettlement'],
  },
  {
    key: 'cities-that-share',
    site: 'share-network',
    alsoOn: ['icmc-europe'],
    kind: 'project-news',
    projects: ['share'],
    topics: ['resettlement', 'integration'],
  },
  {
    key: 'linking-in',
    site: 'icmc-europe',
    kind: 'project-news',
    projects: ['linking-in'],
    organisations: ['iom', 'unhcr', 'icmc'],
    topics: ['resettlement'],
  },
  {
    key: 'join-ern',
    site: 'icmc-europe',
    alsoOn: ['share-network'],
    kind: 'news',
    projects: ['ern'],
    topics: ['resettlement'],
    callToAction: { page: 'share-join' },
  },
]
