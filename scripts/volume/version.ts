import { randomUUID } from 'node:crypto'
import type { Rows } from './pick.ts'
import type { VolumeNoun } from './words.ts'

type Row = Readonly<Record<string, unknown>>

const prefixed = (row: object): object =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      /^_(locale|parent_id)$/.test(column) ? column : `version_${column}`,
      value,
    ]),
  )

/** A row of a list: of the names that Payload gives in versions only the id's differs. */
function listRow(row: Row, parent: string): object {
  const { id, ...rest } = row
  const place = '_parent_id' in row ? { _parent_id: parent, _uuid: id } : { parent_id: parent }
  return { ...rest, ...place }
}

/**
 * The rows of the version that says the same as a public copy, so that the admin panel can open the item: in
 * the tables of versions Payload puts `version_` before a field's column.
 *
 * @param rows - the rows of one item's public copy, by table
 */
export function versionOf(noun: VolumeNoun, rows: Rows): Rows {
  const versionId = randomUUID()
  const [main = {}] = rows[noun] ?? []
  const { id, ...fields } = main as Row
  const version = {
    ...prefixed(fields),
    id: versionId,
    parent_id: id,
    created_at: fields['created_at'],
    updated_at: fields['updated_at'],
    latest: true,
  }
  const others = Object.entries(rows).filter(([table]) => table !== noun)
  return {
    [`_${noun}_v`]: [version],
    ...Object.fromEntries(others.map(([table, list]) => inVersions(noun, versionId, table, list as Row[]))),
  }
}

function inVersions(noun: VolumeNoun, parent: string, table: string, rows: Row[]): [string, object[]] {
  const rest = table.slice(noun.length)
  if (rest === '_locales') {
    return [`_${noun}_v_locales`, rows.map((row) => ({ ...prefixed(row), _parent_id: parent }))]
  }
  if (rest === '_rels') {
    const path = (row: Row) => `version.${String(row['path'])}`
    return [`_${noun}_v_rels`, rows.map((row) => ({ ...row, parent_id: parent, path: path(row) }))]
  }
  return [`_${noun}_v_version${rest}`, rows.map((row) => listRow(row, parent))]
}
