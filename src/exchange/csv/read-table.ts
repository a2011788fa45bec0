import { readFile, stat } from 'node:fs/promises'
import type { PayloadRequest } from 'payload'
import { plainCell } from '../../lib/csv.ts'
import { type TableNoun, tableNouns } from '../../lib/exchange.ts'
import { isId } from '../../lib/is-id.ts'
import { nameUuid } from '../../lib/name-uuid.ts'
import { readCsv } from '../../lib/read-csv.ts'
import { plainContent } from '../content.ts'
import { readItems } from '../item.ts'
import { collectionOf, contentFields } from '../nouns.ts'
import { Refused, sayTo } from '../refused.ts'
import { said } from '../said.ts'
import type { ReadItem } from '../stage.ts'
import { type Column, cellOf, columnsOf, withCell } from './columns.ts'
import { publicColumn } from './write-table.ts'

/** The largest table, in octets. */
const largest = 50_000_000
/** How many items are looked up at once. */
const batch = 100

interface TableRow {
  id: string
  /** The id that was written, if it is none. */
  badId?: string
  cells: Map<string, string>
}

/**
 * The items of a table. A row changes the draft of the item whose id it names, in the fields that have a column; one
 * without an id is a new item, the same one when the same row comes again. What is public stays as it is: editors
 * publish.
 *
 * @throws Refused when a column is unknown, or the file too large
 */
export async function* readTable(
  req: PayloadRequest,
  file: string,
  options: Readonly<Record<string, unknown>>,
): AsyncGenerator<ReadItem> {
  const noun = tableNouns.find((each) => each === options['noun'])
  if (!noun) throw new Refused(said.notOurs)
  if ((await stat(file)).size > largest) throw new Refused(said.tooLarge, { line: '1' })
  const columns = columnsOf(collectionOf(req.payload, noun))
  const rows = rowsOf(await readFile(file, 'utf8'), noun, columns)
  for (let from = 0; from < rows.length; from += batch)
    yield* itemsOfRows(req, noun, columns, rows.slice(from, from + batch))
}

function rowsOf(text: string, noun: TableNoun, columns: readonly Column[]): TableRow[] {
  const [first, ...rows] = readCsv(text)
  const names = first?.cells ?? []
  const known = new Set(['id', publicColumn, ...columns.map(({ name }) => name)])
  const unknown = names.find((name) => !known.has(name))
  if (unknown !== undefined || names.length === 0)
    throw new Refused(said.unknownField, { field: unknown ?? '' })
  return rows.map(({ cells }) => {
    const named = new Map(names.map((name, at) => [name, cells[at] ?? '']))
    const written = named.get('id') ?? ''
    const id = isId(written) ? written : nameUuid(`table:${noun}:${JSON.stringify([...named])}`)
    return { id, cells: named, ...(written !== '' && !isId(written) && { badId: written }) }
  })
}

async function* itemsOfRows(
  req: PayloadRequest,
  noun: TableNoun,
  columns: readonly Column[],
  rows: readonly TableRow[],
): AsyncGenerator<ReadItem> {
  const fields = contentFields(collectionOf(req.payload, noun))
  const here = new Map(
    (
      await readItems(
        req,
        noun,
        rows.map(({ id }) => id),
      )
    ).map((item) => [item.id, item]),
  )
  for (const { id, badId, cells } of rows) {
    const now = new Date().toISOString()
    const current = here.get(id) ?? { noun, id, createdAt: now, updatedAt: now, content: {} }
    let content = current.content
    for (const column of columns) {
      const cell = cells.get(column.name)
      // A cell that says what it was exported with changes nothing, whatever was done to it on the way.
      if (cell !== undefined && cell !== cellOf(column, current.content).trim()) {
        content = withCell(content, column, plainCell(cell))
      }
    }
    const item = { ...current, content: plainContent(fields, content) }
    yield badId === undefined
      ? { item }
      : { item, problem: sayTo(req, said.badField, { field: `id: ${badId}` }) }
  }
}
