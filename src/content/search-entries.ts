import type { Locale } from '../i18n/locales.ts'
import type { SearchedNoun } from '../lib/searched-nouns.ts'

/** An entry that answers a question, as the database gives it. */
export interface FoundEntry {
  noun: SearchedNoun
  id: string
  locale: Locale
  owner: string | null
  sites: string[]
  kind: string | null
  slug: string
  layout: string | null
  acronym: string | null
  date: string | null
  title: string
  summary: string | null
  /** The summary with its matches marked, in folded letters. */
  markedSummary: string | null
  /** A part of the text, near the first match. */
  part: string
  markedPart: string
}

/** How many results there are of a value that a filter can have. */
export interface FacetCount {
  facet: 'kind' | 'topic' | 'country' | 'organisation' | 'year' | 'site'
  /** What stands in the address. */
  value: string
  /** The name of a topic or an organisation. */
  label: string | null
  count: number
}
