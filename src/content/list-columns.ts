import { itemPath } from '../lib/addresses.ts'
import { idOf, idsOf } from '../lib/id-of.ts'
import type { ListSection } from '../lib/list-parameters.ts'
import type { RowView } from '../lib/views/common.ts'
import { canonical } from './address.ts'
import type { Fields } from './find.ts'
import { loadOrganisations } from './organisations.ts'
import type { RowDoc } from './rows.ts'
import type { Visit } from './visit.ts'

/** What a table reads of each noun beside what a line of a list shows. */
export const tableFields: Readonly<Record<ListSection, Fields>> = {
  news: { countries: true, organisations: true },
  statements: { authorOrganisation: true, initiators: true, signatories: true, addressees: true },
  projects: { countries: true, coordinator: true, beneficiary: true, partners: true, funders: true },
  campaigns: {},
  events: { startTime: true, endTime: true, timeZone: true, organisers: true, speakers: true },
  documents: { countries: true },
}

/** The columns of each noun: what a line shows, what one filters by, and where the item is. */
export const columnsOf = {
  news: [
    'date',
    'kind',
    'title',
    'summary',
    'place',
    'countries',
    'organisations',
    'topics',
    'site',
    'address',
  ],
  statements: ['date', 'kind', 'title', 'summary', 'place', 'organisations', 'topics', 'site', 'address'],
  projects: [
    ...(['date', 'endDate', 'kind', 'acronym', 'title', 'summary', 'status', 'countries'] as const),
    ...(['coordinator', 'beneficiary', 'partners', 'funders', 'topics', 'site', 'address'] as const),
  ],
  campaigns: ['title', 'summary', 'topics', 'site', 'address'],
  events: [
    ...(['date', 'endDate', 'startTime', 'endTime', 'timeZone', 'kind', 'title', 'summary'] as const),
    ...(['place', 'status', 'organisations', 'topics', 'site', 'address'] as const),
  ],
  documents: ['date', 'kind', 'title', 'summary', 'countries', 'topics', 'site', 'address'],
} as const satisfies Readonly<Record<ListSection, readonly string[]>>

export type Column = (typeof columnsOf)[ListSection][number]

type Cell = (row: RowView, doc: RowDoc) => string

/**
 * What a table can say of an item, by column. Dates stand as they are stored, at the precision that is known; the
 * organisations of all items are read together.
 */
export async function cellsOf(here: Visit, docs: readonly RowDoc[]): Promise<Readonly<Record<Column, Cell>>> {
  const { i18n, sites, site, locale } = here
  const organisations = await loadOrganisations(
    here,
    docs.flatMap((doc) => Object.values(namedIn(doc)).flat()),
  )
  const naming =
    (role: Role): Cell =>
    (_row, doc) =>
      together((namedIn(doc)[role] ?? []).map((id) => organisations.get(id)?.name.text ?? ''))
  const owner = ({ doc }: RowDoc) => sites.get(idOf(doc.site) ?? '') ?? site
  return {
    date: ({ date }) => date ?? '',
    endDate: ({ endDate }) => endDate ?? '',
    startTime: (_row, { doc }) => ('startTime' in doc && doc.startTime) || '',
    endTime: (_row, { doc }) => ('endTime' in doc && doc.endTime) || '',
    // Whole days are the same in every zone.
    timeZone: (_row, { doc }) => ('timeZone' in doc && doc.startTime && doc.timeZone) || '',
    kind: ({ kind }) => (kind ? i18n.t(kind) : ''),
    acronym: ({ acronym }) => acronym ?? '',
    title: ({ title }) => title.text,
    summary: ({ summary }) => summary?.text ?? '',
    place: ({ place }) => place ?? '',
    status: ({ state }) => (state ? i18n.t(`states.${state.code}`) : ''),
    countries: (_row, doc) => together(countriesOf(doc).map((code) => i18n.country(code, site.key))),
    organisations: naming('organisations'),
    coordinator: naming('coordinator'),
    beneficiary: naming('beneficiary'),
    partners: naming('partners'),
    funders: naming('funders'),
    topics: ({ topics }) => together((topics ?? []).map(({ name }) => name.text)),
    site: (_row, doc) => owner(doc).name,
    address: (_row, row) => canonical(here, owner(row), itemPath(row.noun, locale, row.doc.slug ?? '')),
  }
}

/** Several values in one cell, each once. */
const together = (values: readonly string[]): string => [...new Set(values.filter(Boolean))].join('; ')

function countriesOf({ noun, doc }: RowDoc): string[] {
  if (noun === 'news' || noun === 'documents') return doc.countries ?? []
  if (noun === 'projects') return (doc.countries ?? []).flatMap(({ country }) => country ?? [])
  return []
}

type Role = 'organisations' | 'coordinator' | 'beneficiary' | 'partners' | 'funders'

/** The organisations that an item names, by what they are to it: those by which its list is filtered. */
function namedIn({ noun, doc }: RowDoc): Partial<Record<Role, string[]>> {
  const ofRows = (rows: readonly { organisation?: unknown }[] | null | undefined) =>
    idsOf((rows ?? []).map(({ organisation }) => organisation))
  switch (noun) {
    case 'news':
      return { organisations: idsOf(doc.organisations) }
    case 'statements':
      return {
        organisations: [doc.initiators, doc.signatories, doc.addressees, [doc.authorOrganisation]].flatMap(
          idsOf,
        ),
      }
    case 'events':
      return { organisations: [...idsOf(doc.organisers), ...ofRows(doc.speakers)] }
    case 'projects':
      return {
        coordinator: idsOf([doc.coordinator]),
        beneficiary: idsOf([doc.beneficiary]),
        partners: ofRows(doc.partners),
        funders: ofRows(doc.funders),
      }
    default:
      return {}
  }
}
