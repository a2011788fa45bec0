import { i18nFor } from '../../i18n/i18n.ts'
import type { SearchView } from '../../lib/views/search.ts'
import { PortalSearchPage } from '../pages/portal-search-page.tsx'
import { SearchPage } from '../pages/search-page.tsx'
import { type Example, headOf, icmc, icmpdArabic, page, words } from './sample.tsx'

/** What is there before anything was asked. */
export const nothing: SearchView = {
  action: '/icmc-europe/en/search',
  query: '',
  answer: 'all',
  rows: [],
  total: 0,
  isMore: false,
  facets: [],
  active: [],
}

const found: SearchView = {
  ...nothing,
  query: 'resettlement',
  rows: [
    {
      title: words('European Resettlement Network'),
      href: '/icmc-europe/en/projects/european-resettlement-network',
      kind: 'kinds.projects.project',
      acronym: 'ERN',
      date: '2013',
      excerpt: [
        { text: 'A network of those who work on ', isMatch: false },
        { text: 'resettlement', isMatch: true },
        { text: ' <and> integration.', isMatch: false },
      ],
    },
    {
      title: words('Cities that care, cities that SHARE'),
      href: '/icmc-europe/en/news/cities-that-care',
      kind: 'kinds.news.news',
      date: '2012-10-05',
      site: words('SHARE Network'),
      excerpt: [],
    },
  ],
  total: 1000,
  isMore: true,
  facets: [
    {
      label: 'filters.kind',
      options: [
        { label: words('Projects'), count: 640, href: '?q=resettlement&kind=projects' },
        { label: words('News'), count: 360, href: '?q=resettlement&kind=news' },
      ],
    },
    {
      label: 'filters.year',
      options: [{ label: words('2013'), count: 20, href: '?q=resettlement&year=2013' }],
    },
  ],
  active: [{ label: words('Belgium'), removeHref: '?q=resettlement' }],
  clearHref: '?q=resettlement#all',
  pagination: { page: 1, pages: 2, hrefs: ['?q=resettlement', '?q=resettlement&page=2'] },
}

const empty = icmc('Search')
const results = icmc('Search')
const none = icmc('Search')
const alike = icmc('Search')
const late = icmc('Search')
const arabic = icmpdArabic('البحث')

export const searchExamples: Example[] = [
  page('search-empty', empty, <SearchPage {...empty} view={nothing} />),
  page('search', results, <SearchPage {...results} view={found} />),
  page('search-none', none, <SearchPage {...none} view={{ ...nothing, query: '<b>"x"</b>' }} />),
  page(
    'search-alike',
    alike,
    <SearchPage
      {...alike}
      view={{ ...found, query: 'resetlement', answer: 'similar', isMore: false, total: 2 }}
    />,
  ),
  page(
    'search-late',
    late,
    <SearchPage {...late} view={{ ...nothing, query: 'a b c', answer: 'tooMuch' }} />,
  ),
  page('search-arabic', arabic, <SearchPage {...arabic} view={{ ...found, query: 'الهجرة' }} />),
  {
    name: 'search-portal',
    isPage: true,
    locale: 'en',
    site: 'icmc-europe',
    element: (
      <PortalSearchPage
        i18n={i18nFor('en')}
        head={headOf('Search all sites')}
        view={{
          ...found,
          action: '/search',
          homeHref: '/',
          languages: [
            { locale: 'en', isSelected: true },
            { locale: 'ar', isSelected: false },
          ],
        }}
      />
    ),
  },
]
