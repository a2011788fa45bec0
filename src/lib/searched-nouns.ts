import type { AddressedNoun } from './addresses.ts'

/** The nouns that are found: all that have a page of their own, in the order in which filters offer them. */
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
  'newsletter-issues',
] as const satisfies readonly AddressedNoun[]

export type SearchedNoun = (typeof searchedNouns)[number]
