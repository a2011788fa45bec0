import { itemPath, sectionPath } from '../lib/addresses.ts'
import { organisationKinds } from '../lib/kinds.ts'
import { filtersOf, type ListFilter } from '../lib/list-parameters.ts'
import type { FilterField, FilterOption } from '../lib/views/common.ts'
import type { PartnerListView, PartnerRow } from '../lib/views/organisations.ts'
import { canonical, linkTo, linkToSection } from './address.ts'
import { organisationsNamed } from './joint-work.ts'
import { filterLabels, listHref, plainLabel } from './list-filters.ts'
import { type AddressQuery, type Filters, listQuery, readListRequest } from './list-request.ts'
import { sectionFrame } from './lists.ts'
import { loadOrganisationFacts, type OrganisationFacts } from './organisations.ts'
import { absent, type Outcome } from './outcome.ts'
import { recordFreeText } from './record.ts'
import { kindKey } from './rows.ts'
import { type Visit, visit } from './visit.ts'

/** The organisations that a site works with, that fund it, or to which it belongs. */
export async function partnerList(
  site: string,
  locale: string,
  query: AddressQuery,
): Promise<Outcome<PartnerListView>> {
  const here = await visit(site, locale)
  if (!here) return absent
  const { filters, unknown } = readListRequest('partners', query)
  const all = await partnersOf(here)
  const found = narrowed(all, filters)
  const isNarrowed = Object.keys(filters).length > 0
  if (isNarrowed && found.length === 0) recordFreeText()
  const active = activeFilters(here, all, filters)
  return {
    kind: 'found',
    view: {
      partners: found.map((partner) => rowOf(partner)),
      csvHref:
        found.length > 0
          ? linkTo(here, here.site, sectionPath(here.locale, 'exports/partners.csv')) + listQuery({ filters })
          : undefined,
      filters: {
        action: linkToSection(here, 'partners'),
        fields: filtersOf.partners.flatMap((filter) => fieldOf(here, all, filter, filters)),
        active,
        unknown: unknown.map((filter) => filterLabels[filter]),
        clearHref: active.length > 1 ? linkToSection(here, 'partners') : undefined,
      },
      looser: found.length === 0 ? active : undefined,
    },
    ...(await sectionFrame(here, 'partners', 'partners.lead', {
      query: listQuery({ filters }),
      isNarrowed,
      labels: active.map(({ label }) => label.text),
    })),
  }
}

/** The same as a table, with a line for the names of its columns. */
export async function partnerTable(here: Visit, query: AddressQuery): Promise<string[][]> {
  const { filters, unknown } = readListRequest('partners', query)
  const found = unknown.length > 0 ? [] : narrowed(await partnersOf(here), filters)
  const columns = ['title', 'acronym', 'kind', 'city', 'country', 'address'] as const
  const { t, country: nameOf } = here.i18n
  return [
    columns.map((column) => t(`listing.column.${column}`)),
    ...found.map(({ link, kind, city, slug }) => [
      link.name.text,
      link.acronym ?? '',
      t(kindKey('organisations', kind)),
      city ?? '',
      link.country ? nameOf(link.country) : '',
      slug ? canonical(here, here.site, itemPath('organisations', here.locale, slug)) : '',
    ]),
  ]
}

/** All of them, by kind and name. */
async function partnersOf(here: Visit): Promise<OrganisationFacts[]> {
  const facts = await loadOrganisationFacts(here, [...(await organisationsNamed(here))])
  const { compare } = here.i18n
  return [...facts.values()].toSorted(
    (a, b) =>
      organisationKinds.indexOf(a.kind) - organisationKinds.indexOf(b.kind) ||
      compare(a.link.name.text, b.link.name.text),
  )
}

const valueIn = (partner: OrganisationFacts, filter: ListFilter): string | undefined =>
  filter === 'kind' ? partner.kind : partner.link.country

function narrowed(all: readonly OrganisationFacts[], filters: Filters): OrganisationFacts[] {
  return all.filter((partner) =>
    filtersOf.partners.every((filter) => !filters[filter] || valueIn(partner, filter) === filters[filter]),
  )
}

const rowOf = ({ link, kind, city }: OrganisationFacts): PartnerRow => ({
  ...link,
  kind: kindKey('organisations', kind),
  city,
})

function fieldOf(
  here: Visit,
  all: readonly OrganisationFacts[],
  filter: ListFilter,
  filters: Filters,
): FilterField[] {
  const counted = Map.groupBy(all, (partner) => valueIn(partner, filter))
  const inForce = filters[filter]
  if (inForce && !counted.has(inForce)) counted.set(inForce, [])
  const isCounted = Object.keys(filters).length === 0
  const options = [...counted].flatMap(([value, of]): FilterOption[] => {
    if (!value) return []
    const { text } = plainLabel(here, 'organisations', filter, value)
    const label = isCounted ? `${text} (${here.i18n.number(of.length)})` : text
    return [{ value, label: { text: label }, isSelected: value === filters[filter] }]
  })
  if (options.length < 2) return []
  const sorted = options.toSorted((a, b) => here.i18n.compare(a.label.text, b.label.text))
  return [{ name: filter, label: filterLabels[filter], options: sorted }]
}

/** The filters in force, each with the list without it. */
function activeFilters(here: Visit, all: readonly OrganisationFacts[], filters: Filters) {
  return filtersOf.partners.flatMap((filter) => {
    const value = filters[filter]
    if (!value) return []
    const others = { ...filters, [filter]: undefined }
    const href = listHref(here, 'partners', { filters: others })
    return [
      {
        label: plainLabel(here, 'organisations', filter, value),
        href,
        removeHref: href,
        count: narrowed(all, others).length,
      },
    ]
  })
}
