import type { Client } from 'pg'
import { publicCopyOf } from './items.ts'
import type { Rows } from './pick.ts'
import type { Pools } from './pools.ts'
import { versionOf } from './version.ts'
import type { VolumeNoun } from './words.ts'

/** How many items go into one transaction. */
const batchSize = 500

/** Puts rows into a table in one statement; columns that a row does not name are left empty. */
async function insertRows(client: Client, table: string, rows: readonly object[]): Promise<void> {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
    .map((column) => client.escapeIdentifier(column))
    .join(', ')
  await client.query(
    `INSERT INTO ${client.escapeIdentifier(table)} (${columns})
     SELECT ${columns} FROM jsonb_populate_recordset(NULL::${client.escapeIdentifier(table)}, $1)`,
    [JSON.stringify(rows)],
  )
}

/** Tables that others refer to come first. */
function collect(items: readonly { noun: VolumeNoun; rows: Rows }[]): Map<string, object[]> {
  const tables = new Map<string, object[]>()
  const parts = items.flatMap(({ noun, rows }) => [rows, versionOf(noun, rows)])
  for (const [table, rows] of parts.flatMap((part) => Object.entries(part))) {
    const known = tables.get(table) ?? []
    known.push(...rows)
    tables.set(table, known)
  }
  const isMain = (table: string) => /^(?:[a-z]+|_[a-z]+_v)$/.test(table)
  return new Map([...tables].toSorted(([one], [other]) => Number(isMain(other)) - Number(isMain(one))))
}

async function insertBatch(
  client: Client,
  numbers: readonly number[],
  pools: Pools,
  now: number,
): Promise<void> {
  const tables = collect(numbers.map((number) => publicCopyOf(number, pools, now)))
  await client.query('BEGIN')
  try {
    for (const [table, rows] of tables) if (rows.length > 0) await insertRows(client, table, rows)
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  }
}

/**
 * Writes synthetic items into the database, each as the CMS would have: the public copy and a version.
 *
 * @param total - how many, numbered from 1
 * @param onProgress - told after each batch how many are there
 */
export async function insertVolume(
  client: Client,
  pools: Pools,
  total: number,
  onProgress: (done: number) => void,
): Promise<void> {
  const now = Date.now()
  // A power cut may cost the last batches, which is no loss here; the data stays whole.
  await client.query('SET synchronous_commit = off')
  for (let first = 1; first <= total; first += batchSize) {
    const count = Math.min(batchSize, total - first + 1)
    await insertBatch(
      client,
      Array.from({ length: count }, (_, at) => first + at),
      pools,
      now,
    )
    onProgress(first + count - 1)
  }
  // What PostgreSQL does by itself a while later: until then it reads rows that the indexes alone could answer for.
  await client.query('VACUUM (ANALYZE)')
}
