import type { Client } from 'pg'
import { StartError } from '../../src/database/start-error.ts'
import { isLocale, type Locale } from '../../src/i18n/locales.ts'

/** A site that gets synthetic items, and its languages, the default one first. */
export interface VolumeSite {
  id: string
  languages: Locale[]
}

/** What there is in the database that synthetic items can refer to. */
export interface Pools {
  sites: VolumeSite[]
  topics: string[]
  organisations: string[]
  projects: string[]
  countries: string[]
  files: string[]
}

async function column(client: Client, statement: string): Promise<string[]> {
  const { rows } = await client.query<{ value: string }>(statement)
  return rows.map(({ value }) => value)
}

async function readSites(client: Client): Promise<VolumeSite[]> {
  const { rows } = await client.query<{ id: string; languages: string[] }>(
    `SELECT sites.id, array_agg(languages.value::text ORDER BY languages.value::text <> sites.default_language::text,
       languages."order") AS languages
     FROM sites JOIN sites_languages languages ON languages.parent_id = sites.id GROUP BY sites.id ORDER BY sites.key`,
  )
  return rows.map(({ id, languages }) => ({ id, languages: languages.filter(isLocale) }))
}

/** Public items of a noun that this program has not made itself. */
const publicIds = (noun: string) =>
  `SELECT DISTINCT _parent_id AS value FROM ${noun}_locales WHERE published_at IS NOT NULL AND slug NOT LIKE 'synthetic-%'
   ORDER BY value`

/**
 * Reads what synthetic items refer to.
 *
 * @throws StartError when there is no demo content to refer to
 */
export async function readPools(client: Client): Promise<Pools> {
  const pools = {
    sites: await readSites(client),
    topics: await column(client, publicIds('topics')),
    organisations: await column(client, publicIds('organisations')),
    projects: await column(client, publicIds('projects')),
    countries: await column(
      client,
      'SELECT DISTINCT country::text AS value FROM organisations WHERE country IS NOT NULL ORDER BY value',
    ),
    files: await column(client, 'SELECT id AS value FROM files ORDER BY value'),
  }
  const empty = Object.entries(pools).filter(([, found]) => found.length === 0)
  if (empty.length === 0) return pools
  throw new StartError(
    `The demo content is not there (no ${empty.map(([name]) => name).join(', ')}): start once with DEMO_CONTENT=on, or load it with npm run demo:reset.`,
  )
}
