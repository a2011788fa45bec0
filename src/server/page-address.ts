import { hasControlCharacters } from '../lib/control-characters.ts'
import { isFilteredSection, listParameters } from '../lib/list-parameters.ts'
import { membershipFolder } from '../lib/membership-steps.ts'
import { cut, longestQuestion } from '../lib/question-length.ts'
import type { Place } from '../lib/render-record.ts'

/** A request for a page, as far as it matters to the page. */
export interface PageRequest {
  /** Public path, normalised. */
  path: string
  query: URLSearchParams
  place: Place
}

/** The query parameters that the pages of a section know, by its path; others change nothing. */
const known: Readonly<Record<string, readonly string[]>> = {
  search: ['q', 'page', 'kind', 'topic', 'country', 'organisation', 'year'],
  'search/suggestions': ['q'],
}

/** The same for the pages that belong to no site. */
const knownOfPortal: Readonly<Record<string, readonly string[]>> = {
  search: [...(known['search'] ?? []), 'site', 'language'],
  'search/suggestions': ['q', 'language'],
}

/** The pages that mailed links lead to; the link is their only parameter. */
const mailedTo = ['newsletter/subscription/', `${membershipFolder}/`]

/** The longest value of a parameter that is looked at. */
const longestValue = longestQuestion

/** Where Next has the page of a public path; null for addresses that are ours alone. */
export function internalPath(path: string, { claimedBy }: Place): string | null {
  const segments = path.split('/')
  if (segments.includes('error-page') || (!claimedBy && segments[1] === 'portal')) return null
  if (claimedBy) return path === '/' ? `/${claimedBy}` : `/${claimedBy}${path}`
  if (path === '/') return '/portal'
  return Object.hasOwn(knownOfPortal, path.slice(1)) ? `/portal${path}` : path
}

/**
 * The address of a page within Next with the parameters that it knows, in one order: the name under which it
 * is kept, on the host of its site as on every other.
 *
 * @returns null for an address at which there can be no page
 */
export function pageAddress({ path, query, place }: PageRequest): string | null {
  const internal = internalPath(path, place)
  if (internal === null) return null
  const kept = new URLSearchParams(listQuery(internal, query))
  for (const name of knownParameters(internal)) {
    const given = query.get(name) ?? ''
    // Who asks at length is answered by the beginning.
    const value = name === 'q' ? cut(given, longestValue) : given
    // The first page of results is the results.
    if (value !== '' && isText(value) && !(name === 'page' && value === '1')) kept.set(name, value)
  }
  return kept.size > 0 ? `${internal}?${kept}` : internal
}

function knownParameters(internal: string): readonly string[] {
  const [, first, second = '', section = '', ...rest] = internal.split('/')
  const path = [section, ...rest].join('/')
  if (first === 'portal') return knownOfPortal[section === '' ? second : `${second}/${path}`] ?? []
  if (mailedTo.some((folder) => path.startsWith(folder))) return ['key']
  return known[path] ?? []
}

/** What a list is asked for: the list's own rules say which parameters and values there are. */
function listQuery(internal: string, query: URLSearchParams): [string, string][] {
  const [, , , section = '', file, ...rest] = internal.split('/')
  const get = (name: string) => query.get(name)
  if (file === undefined) return isFilteredSection(section) ? listParameters(section, get) : []
  const table = section === 'exports' && rest.length === 0 ? file.replace(/\.csv$/, '') : ''
  return isFilteredSection(table) ? listParameters(table, get, 'table') : []
}

/** Whether a value is something a person could have meant: the database refuses a NUL with an error. */
function isText(value: string): boolean {
  return value.length <= longestValue && !hasControlCharacters(value)
}
