import { toCsv } from '../lib/csv.ts'
import { isFilteredSection, type ListSection } from '../lib/list-parameters.ts'
import { type Column, cellsOf, columnsOf, tableFields } from './list-columns.ts'
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
  return { kind: 'found', contentType: 'text/csv; charset=utf-8; header=present', body: toCsv(table) }
}

async function tableOf(here: Visit, noun: ListSection, query: AddressQuery): Promise<string[][]> {
  const list = await askedList(here, noun, { ...query, after: undefined })
  const columns = columnsOf[noun]
  const head = columns.map((column) => here.i18n.t(`listing.column.${column}`))
  // A table cannot say that a filter was left out, and the whole list would not be what was asked for.
  if (list.request.unknown.length > 0) return [head]
  const found = await publicPage(here, { ...list.request, noun, where: whereOf(list), limit: mostLines })
  const docs = await rowsOf(here, noun, found.ids, tableFields[noun])
  return [head, ...(await linesOf(here, columns, docs))]
}

async function linesOf(
  here: Visit,
  columns: readonly Column[],
  docs: readonly RowDoc[],
): Promise<string[][]> {
  const [rows, cells] = await Promise.all([toRows(here, docs), cellsOf(here, docs)])
  return docs.flatMap((doc, index) => {
    const row = rows[index]
    return row ? [columns.map((column) => cells[column](row, doc))] : []
  })
}
