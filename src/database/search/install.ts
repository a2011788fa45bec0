import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Client } from 'pg'
import { i18nFor } from '../../i18n/i18n.ts'
import { localeCodes } from '../../i18n/locales.ts'
import { namesOnly } from '../../lib/search-letters.ts'
import { searchedNouns } from '../../lib/searched-nouns.ts'
import { readDocumentTable } from '../announcements/catalog.ts'
import { tableOf } from '../announcements/nouns.ts'
import { searchConfigurations, searchFunctions } from './functions.ts'
import { sourceFunction } from './sources.ts'

/** Changes with the code that makes the entries and with each migration, since a new field is a new text. */
function currentVersion(lastMigration: string): string {
  const hash = createHash('sha256').update(lastMigration)
  for (const file of readdirSync(import.meta.dirname).toSorted()) {
    hash.update(readFileSync(path.join(import.meta.dirname, file)))
  }
  return hash.digest('hex')
}

/** Whether the entries have to be made, or made anew. */
export async function needsSearch(client: Client, lastMigration: string): Promise<boolean> {
  const { rows } = await client.query<{ version: string | null }>(
    `SELECT obj_description(to_regclass('search_entries'), 'pg_class') AS version`,
  )
  return rows[0]?.version !== currentVersion(lastMigration)
}

/**
 * Makes the functions, triggers and indexes of the search, and the entries of all that is public. May be run
 * again and again; the announcing triggers, made afterwards, call what is made here.
 *
 * @param lastMigration - name of the newest migration that was applied
 */
export async function installSearch(client: Client, lastMigration: string): Promise<void> {
  const version = currentVersion(lastMigration)
  await client.query('BEGIN')
  try {
    await client.query(searchConfigurations)
    await client.query(searchFunctions)
    await client.query(`CREATE OR REPLACE FUNCTION search_version() RETURNS text LANGUAGE sql IMMUTABLE
      AS ${client.escapeLiteral(`SELECT '${version}'`)}`)
    for (const noun of searchedNouns) {
      await client.query(sourceFunction(noun, await readDocumentTable(client, tableOf(noun))))
    }
    await client.query(triggers)
    await nameCountries(client)
    await client.query(parts)
    await client.query(vocabularyIndexes)
    await fill(client)
    await client.query(indexes)
    await client.query(`COMMENT ON TABLE search_entries IS ${client.escapeLiteral(version)}`)
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  }
  await client.query('ANALYZE search_entries')
}

const triggers = [
  ['placements', 'UPDATE', 'search_placement'],
  ['placements_rels', 'INSERT OR UPDATE OR DELETE', 'search_placed_item'],
  ['search_file_texts', 'INSERT OR UPDATE OR DELETE', 'search_file'],
]
  .map(
    ([table, events, procedure]) => `
      DROP TRIGGER IF EXISTS search ON ${table};
      CREATE CONSTRAINT TRIGGER search AFTER ${events} ON ${table}
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ${procedure}();`,
  )
  .join('')

/** What makes the entries asks for the words that are known. */
const vocabularyIndexes = `
  CREATE INDEX IF NOT EXISTS search_known_words ON search_vocabulary (locale, word);
  CREATE INDEX IF NOT EXISTS search_like_words ON search_vocabulary USING gin (word gin_trgm_ops)`

/**
 * A part of the entries for each language: who searches in one reads nothing of the others, and PostgreSQL knows
 * how often a word stands in each.
 */
const parts = localeCodes
  .map(
    (locale) => `
      CREATE TABLE IF NOT EXISTS search_entries_${locale} PARTITION OF search_entries FOR VALUES IN ('${locale}');
      ALTER TABLE search_entries_${locale} SET (toast_tuple_target = 1024);
      DROP INDEX IF EXISTS search_words_${locale};`,
  )
  .join('')

/** All by which entries are found. Made after the entries, which is many times faster than with them. */
const indexes = [
  ...localeCodes.map(
    (locale) => `CREATE INDEX search_words_${locale} ON search_entries_${locale}
      USING gin (words, ${namesOnly('heading')}, topics, organisations) WITH (fastupdate = off)`,
  ),
  `CREATE INDEX IF NOT EXISTS search_slugs ON search_entries (slug) WHERE noun IN ('topics', 'organisations')`,
].join(';')

/** The names of countries come from Node, which knows them in all languages. */
async function nameCountries(client: Client): Promise<void> {
  const { rows } = await client.query<{ code: string }>(
    'SELECT unnest(enum_range(NULL::country_code))::text AS code',
  )
  const names = localeCodes.flatMap((locale) =>
    rows.map(({ code }) => ({ code, locale, name: i18nFor(locale).country(code) })),
  )
  await client.query('DELETE FROM search_countries')
  await client.query(
    'INSERT INTO search_countries SELECT * FROM jsonb_populate_recordset(NULL::search_countries, $1)',
    [JSON.stringify(names)],
  )
}

/** Makes the entries of what is public now; the triggers do so from then on. */
async function fill(client: Client): Promise<void> {
  await client.query('SET LOCAL statement_timeout = 0')
  for (const noun of searchedNouns) {
    const isPublic = `_status = 'published' AND deleted_at IS NULL`
    await client.query(`SELECT search_refresh($1, id) FROM ${tableOf(noun)} WHERE ${isPublic}`, [noun])
    await client.query(
      `DELETE FROM search_entries e WHERE e.noun = $1
        AND NOT EXISTS (SELECT FROM ${tableOf(noun)} i WHERE i.id = e.id AND ${isPublic})`,
      [noun],
    )
  }
}
