import type { MessageKey } from '../i18n/i18n.ts'
import {
  filtersOf,
  type ListFilter,
  type ListSection,
  listFilters,
  listSorts,
  statusesOf,
} from '../lib/list-parameters.ts'
import type { FilterField, FilterOption, FiltersView, Words } from '../lib/views/common.ts'
import { linkToSection } from './address.ts'
import { findBySlug } from './find.ts'
import { type OptionCount, optionsOf } from './list-options.ts'
import { type Filters, isNarrowed, type ListRequest, listQuery } from './list-request.ts'
import { kindKey } from './rows.ts'
import { saying } from './said.ts'
import type { Visit } from './visit.ts'

/** A filter in force: what it is for the database, and what it is called. */
export interface Chosen {
  filter: ListFilter
  /** As it stands in the address. */
  value: string
  /** An id where the address names an item. */
  stored: string
  label: Words
}

/** The nouns that filters name by their addresses. */
const nounOf = {
  topic: 'topics',
  organisation: 'organisations',
  funder: 'organisations',
  author: 'people',
} as const

/** The filters that a reader chose, in the order of the address, without those that name nothing public here. */
export async function chosenFilters(visit: Visit, section: ListSection, filters: Filters): Promise<Chosen[]> {
  const chosen: Chosen[] = []
  for (const filter of listFilters) {
    const value = filters[filter]
    if (value === undefined) continue
    const one = await chosenFilter(visit, section, filter, value)
    if (one) chosen.push(one)
  }
  return chosen
}

async function chosenFilter(
  visit: Visit,
  section: ListSection,
  filter: ListFilter,
  value: string,
): Promise<Chosen | null> {
  if (filter === 'author') {
    const person = await findBySlug(visit, nounOf.author, value)
    return person && { filter, value, stored: person.id, label: saying(person.name || person.post) }
  }
  if (filter === 'topic' || filter === 'organisation' || filter === 'funder') {
    const item = await findBySlug(visit, nounOf[filter], value)
    return item && { filter, value, stored: item.id, label: saying(item.name) }
  }
  return { filter, value, stored: value, label: plainLabel(visit, section, filter, value) }
}

/** What a value that is no item is called. */
export function plainLabel({ i18n, site }: Visit, section: string, filter: ListFilter, value: string): Words {
  if (filter === 'kind') return { text: i18n.t(kindKey(section, value)) }
  if (filter === 'country') return { text: i18n.country(value, site.key) }
  if (filter === 'status' && value === 'upcoming') return { text: i18n.t('listing.upcoming') }
  if (filter === 'status') return { text: i18n.t(`states.${value as 'planned'}`) }
  return { text: value }
}

/** The address of a list with some filters, for a link from the page that is being rendered. */
export function listHref(visit: Visit, section: string, request: Partial<ListRequest>): string {
  return linkToSection(visit, section) + listQuery(request)
}

/** What the filters are called. */
export const filterLabels = {
  kind: 'filters.kind',
  status: 'projects.status',
  topic: 'filters.topic',
  country: 'filters.country',
  organisation: 'search.organisation',
  funder: 'listing.funder',
  author: 'listing.author',
  year: 'filters.year',
} as const satisfies Record<ListFilter, MessageKey>

/** The form of a list: a field for each filter of which there are at least two values, or one in force. */
export async function filtersView(
  visit: Visit,
  section: ListSection,
  request: ListRequest,
  chosen: readonly Chosen[],
): Promise<FiltersView | undefined> {
  const counts = await optionsOf(visit, section)
  const fields = filtersOf[section].flatMap((filter): FilterField[] => {
    const options = optionViews(visit, section, filter, { counts, chosen, isCounted: !isNarrowed(request) })
    const isChosen = chosen.some((each) => each.filter === filter)
    if (options.length < 2 && !isChosen) return []
    return [{ name: filter, label: filterLabels[filter], options }]
  })
  const unknown = request.unknown.map((filter) => filterLabels[filter])
  if (fields.length === 0 && unknown.length === 0) return undefined
  return {
    action: linkToSection(visit, section),
    fields,
    unknown,
    sort: {
      name: 'sort',
      label: 'listing.sort',
      options: listSorts.map((sort) => ({
        value: sort === 'newest' ? '' : sort,
        label: { text: visit.i18n.t(`listing.${sort}`) },
        isSelected: sort === request.sort,
      })),
    },
    active: chosen.map(({ filter, label }) => ({
      label,
      removeHref: listHref(visit, section, {
        ...request,
        after: undefined,
        filters: without(request, filter),
      }),
    })),
    clearHref: chosen.length > 1 ? listHref(visit, section, { sort: request.sort }) : undefined,
  }
}

/** The filters of a request without one of them. */
export function without({ filters }: ListRequest, filter: ListFilter): Filters {
  return { ...filters, [filter]: undefined }
}

interface Choices {
  counts: readonly OptionCount[]
  chosen: readonly Chosen[]
  /** The counts are those of the whole list; beside other filters they would mislead. */
  isCounted: boolean
}

function optionViews(
  visit: Visit,
  section: ListSection,
  filter: ListFilter,
  { counts, chosen, isCounted }: Choices,
): FilterOption[] {
  const { i18n } = visit
  const inForce = chosen.find((each) => each.filter === filter)
  if (filter === 'status') {
    return (statusesOf[section] ?? []).map((value) => ({
      value,
      label: plainLabel(visit, section, filter, value),
      isSelected: value === inForce?.value,
    }))
  }
  const options = counts
    .filter((each) => each.filter === filter)
    .map(({ value, label, count }) => ({
      value,
      count,
      label: label === null ? plainLabel(visit, section, filter, value) : { text: label },
    }))
  if (inForce && !options.some(({ value }) => value === inForce.value)) {
    options.push({ value: inForce.value, label: inForce.label, count: 0 })
  }
  const sorted = options.toSorted((a, b) =>
    filter === 'year' ? b.value.localeCompare(a.value) : i18n.compare(a.label.text, b.label.text),
  )
  return sorted.map(({ value, label, count }) => ({
    value,
    label: isCounted ? { ...label, text: `${label.text} (${i18n.number(count)})` } : label,
    isSelected: value === inForce?.value,
  }))
}
