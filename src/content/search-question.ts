import { hasControlCharacters } from '../lib/control-characters.ts'
import { countryCode } from '../lib/list-parameters.ts'
import { cut, longestQuestion } from '../lib/question-length.ts'
import { silent } from '../lib/search-letters.ts'
import { type SearchedNoun, searchedNouns } from '../lib/searched-nouns.ts'

const mostWords = 12

/** Pages of results; who has read as many asks more precisely. */
export const mostPages = 20

/** The filters of a search, as they stand in the address. */
export const filterNames = ['kind', 'topic', 'country', 'organisation', 'year', 'site'] as const
export type FilterName = (typeof filterNames)[number]
export type SearchFilters = Partial<Record<FilterName, string>>

/** What a reader asks, ready for the database. */
export interface Question {
  /** As it is shown again. */
  text: string
  /** Its words, without operators. */
  words: readonly string[]
  /** It has quotation marks, OR, or a minus: what the reader wrote is meant exactly. */
  hasOperators: boolean
  /** It excludes something. */
  excludes: boolean
  filters: SearchFilters
  /** Counted from 1. */
  page: number
}

export type SearchParameters = Readonly<Record<string, string | string[] | undefined>>

const unseen = new RegExp(`[${silent}]`, 'g')

/** Reads a question from the query of an address. Whatever it holds, there is an answer. */
export function readQuestion(parameters: SearchParameters): Question {
  const text = cleaned(single(parameters['q']))
  const page = single(parameters['page'])
  return {
    text,
    words: wordsOf(text),
    hasOperators: /["\u201c\u201d\u00ab\u00bb]|(^|\s)-[^\s-]|(^|\s)OR(\s|$)/.test(text),
    excludes: /(^|\s)-[^\s-]/.test(text),
    filters: readFilters(parameters),
    page: /^[1-9]\d?$/.test(page) ? Math.min(Number(page), mostPages) : 1,
  }
}

function wordsOf(text: string): string[] {
  const words = text.replace(unseen, '').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word)).slice(0, mostWords)
}

/** The question as PostgreSQL reads one, which knows only the plain quotation mark. */
export function questionText({ text }: Question): string {
  return text.replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
}

function single(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? ''
}

/** Marks that turn text round: they would do so with the page's own words beside the question. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g

function cleaned(text: string): string {
  const printable = [...text.normalize('NFC').replace(turning, '')]
    .map((character) => (hasControlCharacters(character) ? ' ' : character))
    .join('')
  return printable.isWellFormed() ? cut(printable.trim().replace(/\s+/g, ' '), longestQuestion) : ''
}

const shapes: Readonly<Record<FilterName, (value: string) => boolean>> = {
  kind: (value) => searchedNouns.includes(value as SearchedNoun),
  topic: (value) => isSlug(value),
  country: (value) => /^[A-Z]{2}$/.test(value),
  organisation: (value) => isSlug(value),
  year: (value) => /^[12]\d{3}$/.test(value),
  site: (value) => isSlug(value),
}

function isSlug(value: string): boolean {
  return /^[\p{L}\p{N}\p{M}-]{1,150}$/u.test(value)
}

/** Filters that no link of ours could have made are left out. */
function readFilters(parameters: SearchParameters): SearchFilters {
  return Object.fromEntries(
    filterNames.flatMap((name) => {
      const given = single(parameters[name])
      const value = name === 'country' ? countryCode(given) : given
      return shapes[name](value) ? [[name, value]] : []
    }),
  )
}

/** The query of an address that asks the same, with other filters or another page. */
export function questionQuery(
  { text, filters }: Question,
  {
    changed = {},
    page = 1,
    more = {},
  }: { changed?: SearchFilters; page?: number; more?: Record<string, string> },
): string {
  const query = new URLSearchParams({ q: text })
  for (const [name, value] of Object.entries({ ...more, ...filters, ...changed }))
    if (value) query.set(name, value)
  if (page > 1) query.set('page', String(page))
  return `?${query}`
}
