/** What is measured of the public website: a new template is one line more. */
export interface Route {
  name: string
  /** The address, all sites standing on one host. */
  path: string
}

/** One address for each template. */
export const routes = {
  home: { name: 'home', path: '/icmc-europe/en' },
  newsList: { name: 'news, list', path: '/icmc-europe/en/news' },
  newsOfYear: { name: 'news, filtered', path: '/icmc-europe/en/news?year=2012' },
  newsTable: { name: 'news, table', path: '/icmc-europe/en/exports/news.csv' },
  newsItem: { name: 'news, item', path: '/icmc-europe/en/news/new-eu-resettlement-programme' },
  statementList: { name: 'statements, list', path: '/icmc-europe/en/statements' },
  statement: { name: 'statement', path: '/icmc-europe/en/statements/temporary-protection-extension' },
  project: { name: 'project', path: '/icmc-europe/en/projects/drive-referral' },
  event: { name: 'event', path: '/icmc-europe/en/events/european-parliament-hearing-2012' },
  document: { name: 'document', path: '/icmpd-brussels/en/documents/factsheet' },
  organisation: { name: 'organisation', path: '/icmc-europe/en/partners/accem' },
  topic: { name: 'topic', path: '/icmc-europe/en/topics/human-trafficking' },
  composed: { name: 'page of blocks', path: '/icmc-europe/en/policy-and-governance' },
  contact: { name: 'contact', path: '/icmc-europe/en/contact' },
  projectList: { name: 'projects, with map', path: '/icmc-europe/en/projects' },
  eventList: { name: 'events, list', path: '/icmc-europe/en/events' },
  documentList: { name: 'documents, list', path: '/icmpd-brussels/ar/documents' },
  partnerList: { name: 'partners, list', path: '/icmc-europe/fr/partners' },
  topicList: { name: 'topics, list', path: '/share-network/es/topics' },
  person: { name: 'person', path: '/icmc-europe/en/people/resettlement-network-coordinator' },
  portal: { name: 'portal', path: '/' },
  image: { name: 'share image', path: '/icmc-europe/en/share/_home.png' },
  sitemap: { name: 'sitemap', path: '/icmc-europe/sitemaps/news-1.xml' },
  feed: { name: 'feed', path: '/icmc-europe/en/feeds/all.atom' },
  calendar: { name: 'calendar', path: '/icmc-europe/en/events/calendar.ics' },
} as const satisfies Record<string, Route>

export const allRoutes: readonly Route[] = Object.values(routes)
