import type { FiltersView } from '../../lib/views/common.ts'
import { CampaignListPage } from '../pages/campaign-list-page.tsx'
import { DocumentListPage } from '../pages/document-list-page.tsx'
import { EventListPage } from '../pages/event-list-page.tsx'
import { NewsListPage } from '../pages/news-list-page.tsx'
import { NewsletterPage } from '../pages/newsletter-page.tsx'
import { PartnerListPage } from '../pages/partner-list-page.tsx'
import { PeopleListPage } from '../pages/people-list-page.tsx'
import { StatementListPage } from '../pages/statement-list-page.tsx'
import { TopicListPage } from '../pages/topic-list-page.tsx'
import { newsletter } from './home-doors.tsx'
import { departments } from './pages.tsx'
import { documents, eventRows, newsRows, partners, statementRows } from './rows.tsx'
import { type Example, icmc, page, share, topics, words } from './sample.tsx'

const filters: FiltersView = {
  action: '/icmc-europe/en/statements',
  fields: [
    {
      name: 'topic',
      label: 'filters.topic',
      options: [
        { value: 'eu-policy', label: words('European asylum and migration policy'), isSelected: true },
      ],
    },
    { name: 'year', label: 'filters.year', options: [{ value: '2023', label: words('2023 (4)') }] },
  ],
  sort: {
    name: 'sort',
    label: 'listing.sort',
    options: [
      { value: '', label: words('Newest first'), isSelected: true },
      { value: 'title', label: words('By title') },
    ],
  },
  active: [
    {
      label: words('European asylum and migration policy'),
      removeHref: '/icmc-europe/en/statements?year=2023',
    },
  ],
  clearHref: '/icmc-europe/en/statements',
}

const statements = icmc('Statements')
const news = icmc('News')
const noNews = icmc('News')
const noMatch = icmc('Statements')
const campaigns = icmc('Campaigns')
const events = icmc('Events')
const noEvents = share('Events')
const documentList = icmc('Documents')
const topicList = icmc('Topics')
const people = icmc('People')
const partnerList = icmc('Partners')
const letters = icmc('Newsletter')
const letterIssues = icmc('Newsletter')

export const listExamples: Example[] = [
  page(
    'statement-list',
    statements,
    <StatementListPage
      {...statements}
      view={{
        rows: statementRows,
        total: 48,
        filters,
        pager: { previousHref: '?', nextHref: '?after=2012_1' },
        csvHref: '/icmc-europe/en/exports/statements.csv',
        csvLines: 2_000,
      }}
    />,
  ),
  page(
    'statement-list-no-match',
    noMatch,
    <StatementListPage
      {...noMatch}
      view={{
        rows: [],
        total: 0,
        filters,
        looser: [{ label: words('2023'), count: 4, href: '?topic=eu-policy' }],
      }}
    />,
  ),
  page(
    'news-list',
    news,
    <NewsListPage {...news} view={{ rows: newsRows, total: 2, feedHref: '/icmc-europe/en/news.atom' }} />,
  ),
  page('news-list-empty', noNews, <NewsListPage {...noNews} view={{ rows: [], total: 0 }} />),
  page(
    'campaign-list',
    campaigns,
    <CampaignListPage
      {...campaigns}
      view={{
        rows: [
          {
            title: words('Resettlement Saves Lives'),
            href: '/icmc-europe/en/campaigns/resettlement-saves-lives',
          },
        ],
        total: 1,
      }}
    />,
  ),
  page(
    'event-list',
    events,
    <EventListPage
      {...events}
      view={{ upcoming: [], rows: eventRows, total: 2, calendarHref: '/icmc-europe/en/events.ics' }}
    />,
  ),
  page(
    'event-list-empty',
    noEvents,
    <EventListPage {...noEvents} view={{ upcoming: [], rows: [], total: 0 }} />,
  ),
  page(
    'document-list',
    documentList,
    <DocumentListPage {...documentList} view={{ rows: documents, total: 4 }} />,
  ),
  page(
    'topic-list',
    topicList,
    <TopicListPage
      {...topicList}
      view={{
        topics: topics(
          'resettlement',
          'integration',
          'mixed-migration',
          'policy-and-governance',
          'rural-welcome',
        ).map((topic, index) => ({
          ...topic,
          picture: { type: 'art', title: topic.name.text, topic: topic.key },
          count: index,
        })),
      }}
    />,
  ),
  page('people-list', people, <PeopleListPage {...people} view={{ departments }} />),
  page(
    'partner-list',
    partnerList,
    <PartnerListPage
      {...partnerList}
      view={{
        partners: partners.map((partner, index) => ({
          ...partner,
          kind: index === 3 ? 'kinds.organisations.network' : 'kinds.organisations.civil-society',
        })),
      }}
    />,
  ),
  page('newsletter', letters, <NewsletterPage {...letters} view={newsletter} />),
  page(
    'newsletter-issues',
    letterIssues,
    <NewsletterPage
      {...letterIssues}
      view={{
        ...newsletter,
        issues: [
          { title: words('March 2024'), date: '2024-03', href: '/files/2024-03.pdf' },
          { title: words('An issue without a file') },
        ],
      }}
    />,
  ),
]
