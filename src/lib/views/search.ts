import type { MessageKey } from '../../i18n/i18n.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { PaginationView, RowView, Words } from './common.ts'

/** A piece of an excerpt; what the reader asked for is marked. */
export interface ExcerptPart {
  text: string
  isMatch: boolean
}

export interface ResultView extends Omit<RowView, 'summary'> {
  excerpt: readonly ExcerptPart[]
  /** Language of the title and the excerpt where it is another than the page's. */
  lang?: Locale | undefined
}

/** One way to narrow the results, with how many there are of each. */
export interface FacetView {
  label: Extract<MessageKey, `filters.${string}` | `search.${string}`>
  options: readonly { label: Words; count: number; href: string }[]
}

/** How the results answer the question: all words are there, words alike, only some, or there was no time. */
export type SearchAnswer = 'all' | 'similar' | 'some' | 'tooMuch'

export interface SearchView {
  /** Address of the form (GET, field "q"). */
  action: string
  query: string
  answer: SearchAnswer
  rows: readonly ResultView[]
  total: number
  /** There are more than `total`, and the counts of the facets are the least that there are. */
  isMore: boolean
  facets: readonly FacetView[]
  active: readonly { label: Words; removeHref: string }[]
  clearHref?: string | undefined
  pagination?: PaginationView | undefined
}

/** The search over all sites: the portal has no language of its own, so the reader chooses that of the results. */
export interface PortalSearchView extends SearchView {
  homeHref: string
  languages: readonly { locale: Locale; isSelected: boolean }[]
}
