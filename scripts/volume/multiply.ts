import type { Client } from 'pg'
import { localeCodes } from '../../src/i18n/locales.ts'
import type { VolumeNoun } from './words.ts'

async function columnsOf(client: Client, table: string, but: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns
     WHERE table_schema = current_schema() AND table_name = $1 AND NOT column_name = ANY ($2) ORDER BY 1`,
    [table, but],
  )
  return rows.map(({ name }) => client.escapeIdentifier(name))
}

/** Gives each item and each version the languages that it lacks, with its text in another one. */
async function inEveryLanguage(client: Client, table: string): Promise<void> {
  const columns = (await columnsOf(client, table, ['id', '_locale'])).join(', ')
  await client.query(
    `INSERT INTO ${table} (_locale, ${columns})
     SELECT wanted.code::_locales, ${columns.replaceAll('"_parent_id"', 'one."_parent_id"')}
     FROM (SELECT DISTINCT ON (_parent_id) * FROM ${table}) one
     CROSS JOIN unnest($1::text[]) AS wanted (code)
     WHERE NOT EXISTS (SELECT FROM ${table} there
       WHERE there._parent_id = one._parent_id AND there._locale::text = wanted.code)`,
    [localeCodes],
  )
}

/** Puts older versions before the one that each item has, with its texts and without its relations. */
async function withOlderVersions(client: Client, noun: VolumeNoun, versions: number): Promise<void> {
  const main = (await columnsOf(client, `_${noun}_v`, ['id', 'latest', 'created_at', 'updated_at'])).join(
    ', ',
  )
  const texts = (await columnsOf(client, `_${noun}_v_locales`, ['id', '_parent_id'])).join(', ')
  await client.query(
    `CREATE TEMP TABLE copies AS SELECT id AS old, gen_random_uuid() AS new, age FROM _${noun}_v
     CROSS JOIN generate_series(1, $1::int) AS age WHERE latest`,
    [versions - 1],
  )
  await client.query(
    `INSERT INTO _${noun}_v (id, latest, created_at, updated_at, ${main})
     SELECT copies.new, false, created_at - copies.age * interval '1 hour', updated_at - copies.age * interval '1 hour', ${main}
     FROM copies JOIN _${noun}_v ON _${noun}_v.id = copies.old`,
  )
  await client.query(
    `INSERT INTO _${noun}_v_locales (_parent_id, ${texts})
     SELECT copies.new, ${texts} FROM copies JOIN _${noun}_v_locales ON _parent_id = copies.old`,
  )
  await client.query('DROP TABLE copies')
}

/**
 * Makes of every item of a noun one in all languages that has been saved many times, as years of work leave it.
 *
 * @param versions - how many each has afterwards, when it had one
 */
export async function multiply(client: Client, noun: VolumeNoun, versions: number): Promise<void> {
  await client.query('SET synchronous_commit = off')
  await inEveryLanguage(client, `${noun}_locales`)
  await inEveryLanguage(client, `_${noun}_v_locales`)
  await withOlderVersions(client, noun, versions)
  await client.query('ANALYZE')
}
