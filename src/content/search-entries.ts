import type { Locale } from '../i18n/locales.ts'
import type { AddressedNoun } from '../lib/addresses.ts'

/** The nouns that are found, in the order in which the filter offers those of the same count. */
export const searchedNouns = [
  'news',
  'statements',
  'projects',
  'campaigns',
  'events',
  'documents',
  'pages',
  'topics',
  'people',
  'organisations',
] as const satisfies readonly AddressedNoun[]

export type SearchedNoun = (typeof searchedNouns)[number]

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
