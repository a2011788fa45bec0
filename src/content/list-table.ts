import { itemPath } from '../lib/addresses.ts'
import { toCsv } from '../lib/csv.ts'
import { idOf } from '../lib/id-of.ts'
import { isFilteredSection, type ListSection } from '../lib/list-parameters.ts'
import type { RowView } from '../lib/views/common.ts'
import { canonical } from './address.ts'
import { type AddressQuery, mostLines } from './list-request.ts'
import { askedList, rowsOf, whereOf } from './lists.ts'
import { partnerTable } from './partner-lists.ts'
import { publicPage } from './public-page.ts'
import { type RowDoc, toRows } from './rows.ts'
import { type Visit, visit } from './visit.ts'

/** What stands at the address of a table. */
export type TableAnswer = { kind: 'found'; contentType: string; body: string } | { kind: 'absent' }

/**
 * A list of a site as a table (CSV), filtered and ordered as the address says.
 *
 * @param file - the last segment of the address, such as `news.csv`
 */
export async function listTable(
  site: string,
  locale: string,
  file: string,
  query: AddressQuery,
): Promise<TableAnswer> {
  const section = file.endsWith('.csv') ? file.slice(0, -'.csv'.length) : ''
  const here = isFilteredSection(section) ? await visit(site, locale) : null
  if (!here || !isFilteredSection(section)) return { kind: 'absent' }
  const table = section === 'partners' ? await partnerTable(here, query) : await tableOf(here, section, query)
  if (!table) return { kind: 'absent' }
  return { kind: 'found', contentType: 'text/csv; charset=utf-8; header=present', body: toCsv(table) }
}

async function tableOf(here: Visit, noun: ListSection, query: AddressQuery): Promise<string[][] | null> {
  const list = await askedList(here, noun, { ...query, after: undefined })
  if (!list) return null
  const found = await publicPage(here, { ...list.request, noun, where: whereOf(list), limit: mostLines })
  const docs = await rowsOf(here, noun, found.ids)
  const rows = await toRows(here, docs)
  const columns = columnsOf[noun]
  return [
    columns.map((column) => here.i18n.t(`listing.column.${column}`)),
    ...docs.flatMap((doc, index) => {
      const row = rows[index]
      return row ? [columns.map((column) => cells[column](here, row, doc))] : []
    }),
  ]
}

/** What a table can say of an item. Dates stand as they are stored, at the precision that is known. */
const cells = {
  date: (_here, { date }) => date ?? '',
  endDate: (_here, { endDate }) => endDate ?? '',
  kind: ({ i18n }, { kind }) => (kind ? i18n.t(kind) : ''),
  acronym: (_here, { acronym }) => acronym ?? '',
  title: (_here, { title }) => title.text,
  summary: (_here, { summary }) => summary?.text ?? '',
  place: (_here, { place }) => place ?? '',
  status: ({ i18n }, { state }) => (state ? i18n.t(`states.${state.code}`) : ''),
  topics: (_here, { topics }) => (topics ?? []).map(({ name }) => name.text).join('; '),
  site: (here, _row, { doc }) => (here.sites.get(idOf(doc.site) ?? '') ?? here.site).name,
  address: (here, _row, { noun, doc }) =>
    canonical(
      here,
      here.sites.get(idOf(doc.site) ?? '') ?? here.site,
      itemPath(noun, here.locale, doc.slug ?? ''),
    ),
} as const satisfies Record<string, (here: Visit, row: RowView, doc: RowDoc) => string>

type Column = keyof typeof cells

const columnsOf: Readonly<Record<ListSection, readonly Column[]>> = {
  news: ['date', 'kind', 'title', 'summary', 'place', 'topics', 'site', 'address'],
  statements: ['date', 'kind', 'title', 'summary', 'place', 'topics', 'site', 'address'],
  projects: ['date', 'endDate', 'kind', 'acronym', 'title', 'summary', 'status', 'topics', 'site', 'address'],
  campaigns: ['title', 'summary', 'topics', 'site', 'address'],
  events: ['date', 'endDate', 'kind', 'title', 'summary', 'place', 'status', 'topics', 'site', 'address'],
  documents: ['date', 'kind', 'title', 'summary', 'topics', 'site', 'address'],
}
