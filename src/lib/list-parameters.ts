import { countryCodes } from './countries.ts'
import {
  documentKinds,
  eventKinds,
  newsKinds,
  organisationKinds,
  projectKinds,
  statementKinds,
} from './kinds.ts'

/** The sections whose lists can be filtered, ordered and read page by page. */
export const listSections = ['news', 'statements', 'projects', 'campaigns', 'events', 'documents'] as const
export type ListSection = (typeof listSections)[number]

/** The sections that can be filtered; partners stand on one page, by kind. */
export type FilteredSection = ListSection | 'partners'

/** The filters of lists as they stand in the address, in this order. */
export const listFilters = [
  'kind',
  'status',
  'topic',
  'country',
  'organisation',
  'funder',
  'author',
  'year',
] as const
export type ListFilter = (typeof listFilters)[number]

/** The filters that make sense for each noun. */
export const filtersOf: Readonly<Record<FilteredSection, readonly ListFilter[]>> = {
  news: ['kind', 'topic', 'country', 'organisation', 'author', 'year'],
  statements: ['kind', 'topic', 'organisation', 'year'],
  projects: ['kind', 'status', 'topic', 'country', 'organisation', 'funder', 'year'],
  campaigns: ['topic'],
  events: ['kind', 'status', 'topic', 'organisation', 'year'],
  documents: ['kind', 'topic', 'country', 'year'],
  partners: ['kind', 'country'],
}

const kindsOf: Readonly<Partial<Record<FilteredSection, readonly string[]>>> = {
  news: newsKinds,
  statements: statementKinds,
  projects: projectKinds,
  events: eventKinds,
  documents: documentKinds,
  partners: organisationKinds,
}

const projectStatuses = ['planned', 'running', 'completed'] as const
const eventStatuses = ['upcoming', 'past', 'moved', 'cancelled'] as const

/** The states by which a list is filtered; they follow from dates, so that time alone changes them. */
export const statusesOf: Readonly<Partial<Record<FilteredSection, readonly string[]>>> = {
  projects: projectStatuses,
  events: eventStatuses,
}

/** The orders of a list; the first is the usual one and stands in no address. */
export const listSorts = ['newest', 'oldest', 'title'] as const
export type ListSort = (typeof listSorts)[number]

/** The item after which a page of a list begins: its date and its id, so that the address outlives the item. */
const cursorPattern = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)?_[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/

const isSlug = (value: string): boolean => /^[\p{L}\p{N}\p{M}-]{1,150}$/u.test(value)

/** Stands in place of a value that is none: the list says that it was left out, whatever it was. */
export const unknownValue = '?'

/** Letters by which the European Union knows countries that have others in the standard. */
const otherCodes: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' }

/** The letters of a country as the standard has them, for those that a reader may have written. */
export function countryCode(value: string): string {
  const code = value.toUpperCase()
  return (Object.hasOwn(otherCodes, code) && otherCodes[code]) || code
}

/** Whether a section can be filtered. */
export function isFilteredSection(section: string): section is FilteredSection {
  return Object.hasOwn(filtersOf, section)
}

/** Whether a value of a filter is one that a link of ours could have made. */
function isFilterValue(section: FilteredSection, filter: ListFilter, value: string): boolean {
  switch (filter) {
    case 'kind':
      return kindsOf[section]?.includes(value) ?? false
    case 'status':
      return statusesOf[section]?.includes(value) ?? false
    case 'country':
      return countryCodes.includes(value)
    case 'year':
      return /^(19|20)\d{2}$/.test(value)
    case 'topic':
    case 'organisation':
    case 'funder':
    case 'author':
      return isSlug(value)
  }
}

/**
 * The parameters of a list that count, in their one order: those that the section knows, with values that it
 * can have, or with the one that stands for all others. What it does not know names no page of its own.
 *
 * @param get - the value of a parameter in the address
 * @param part - `table` for the whole list, which has no pages
 */
export function listParameters(
  section: FilteredSection,
  get: (name: string) => string | null | undefined,
  part: 'page' | 'table' = 'page',
): [string, string][] {
  const filters = filtersOf[section].flatMap((filter): [string, string][] => {
    const given = get(filter) ?? ''
    if (given === '') return []
    const value = filter === 'country' ? countryCode(given) : given
    return [[filter, isFilterValue(section, filter, value) ? value : unknownValue]]
  })
  if (section === 'partners') return filters
  const [sort, after] = [get('sort') ?? '', get('after') ?? '']
  const isSort = listSorts.slice(1).some((each) => each === sort)
  return [
    ...filters,
    ...(isSort ? [['sort', sort] as [string, string]] : []),
    ...(part === 'page' && cursorPattern.test(after) ? [['after', after] as [string, string]] : []),
  ]
}
