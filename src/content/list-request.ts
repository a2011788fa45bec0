import {
  type FilteredSection,
  type ListFilter,
  type ListSort,
  listFilters,
  listParameters,
  listSorts,
  unknownValue,
} from '../lib/list-parameters.ts'

/** How many lines a list has as a table at most; of a longer one the first in its order. */
export const mostLines = 2_000

/** The query of an address, as a route hands it over. */
export type AddressQuery = Readonly<Record<string, string | string[] | undefined>>

/** The filters that a reader chose: of each at most one value, as it stands in the address. */
export type Filters = Partial<Record<ListFilter, string>>

/** Where a page of a list begins: behind this item. */
export interface Cursor {
  /** The item's date, as lists are sorted by it; empty for an item without one. */
  date: string
  id: string
}

/** A list as a reader asks for it. */
export interface ListRequest {
  filters: Filters
  /** Filters with values that are none: they leave nothing out, and the list says so. */
  unknown: readonly ListFilter[]
  sort: ListSort
  after?: Cursor | undefined
}

/** Reads what is asked of a list; of what no link of ours could have made nothing but its name is kept. */
export function readListRequest(section: FilteredSection, query: AddressQuery): ListRequest {
  const single = (name: string) => {
    const value = query[name]
    return Array.isArray(value) ? value[0] : value
  }
  const asked = new Map(listParameters(section, single))
  const [date = '', id] = asked.get('after')?.split('_') ?? []
  const named = listFilters.filter((name) => asked.has(name))
  const unknown = named.filter((name) => asked.get(name) === unknownValue)
  return {
    filters: Object.fromEntries(
      named.flatMap((name) => (unknown.includes(name) ? [] : [[name, asked.get(name)]])),
    ),
    unknown,
    sort: listSorts.find((sort) => sort === asked.get('sort')) ?? 'newest',
    after: id === undefined ? undefined : { date, id },
  }
}

/** The query of the address at which a list is asked for so, in the one order of its parameters. */
export function listQuery({ filters, sort, after }: Partial<ListRequest>): string {
  const query = new URLSearchParams()
  for (const name of listFilters) {
    const value = filters?.[name]
    if (value) query.set(name, value)
  }
  if (sort && sort !== 'newest') query.set('sort', sort)
  if (after) query.set('after', `${after.date}_${after.id}`)
  return query.size > 0 ? `?${query}` : ''
}

/** Whether a reader asked for another list than the usual one; a further page of the usual one is none. */
export function isNarrowed({ filters, sort }: ListRequest): boolean {
  return Object.keys(filters).length > 0 || sort !== 'newest'
}
