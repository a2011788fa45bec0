import type { Client } from 'pg'
import { needsAnnouncements } from './announcements/install.ts'
import { knownMigrations, pendingMigrations } from './migrations.ts'
import { needsSearch } from './search/install.ts'

/** What a start still has to do in the database before it can serve. */
export interface SetupWork {
  migrations: string[]
  /** The triggers that tell of changes are missing or older than the tables. */
  needsAnnouncements: boolean
  /** What can be found is not in its tables yet, or was put there by another version. */
  needsSearch: boolean
  needsAdministrator: boolean
  needsDemoContent: boolean
}

async function tableExists(client: Client, table: string): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>('SELECT to_regclass($1) IS NOT NULL AS found', [
    table,
  ])
  return rows[0]?.found === true
}

async function isEmpty(client: Client, table: string): Promise<boolean> {
  if (!(await tableExists(client, table))) return true
  const { rows } = await client.query<{ empty: boolean }>(
    `SELECT NOT EXISTS (SELECT FROM ${client.escapeIdentifier(table)}) AS empty`,
  )
  return rows[0]?.empty === true
}

/** Loading is begun once, in a database without sites, and carried on until it has come to its end. */
async function needsDemoContent(client: Client): Promise<boolean> {
  if (await tableExists(client, 'setup_state')) {
    const { rows } = await client.query<{ state: string }>(
      `SELECT state FROM setup_state WHERE name = 'demo-content'`,
    )
    if (rows[0]) return rows[0].state !== 'loaded'
  }
  return isEmpty(client, 'sites')
}

/** The newest migration that the code brings. */
export function lastMigration(): string {
  return knownMigrations().at(-1) ?? ''
}

/** Finds out what is left to do; cheap, so that a second start is quick. */
export async function outstandingSetup(client: Client, wantsDemoContent: boolean): Promise<SetupWork> {
  return {
    migrations: await pendingMigrations(client),
    needsAnnouncements: await needsAnnouncements(client, lastMigration()),
    needsSearch: await needsSearch(client, lastMigration()),
    needsAdministrator: await isEmpty(client, 'users'),
    needsDemoContent: wantsDemoContent && (await needsDemoContent(client)),
  }
}

/** Writes down how far the loading of the demo content has come. */
export async function markDemoContent(client: Client, state: 'loading' | 'loaded'): Promise<void> {
  await client.query(`CREATE TABLE IF NOT EXISTS setup_state (name text PRIMARY KEY, state text NOT NULL)`)
  await client.query(
    `INSERT INTO setup_state VALUES ('demo-content', $1) ON CONFLICT (name) DO UPDATE SET state = excluded.state`,
    [state],
  )
}

/** Empties the database for good: content, accounts and the record of migrations. */
export async function emptyDatabase(client: Client): Promise<void> {
  await client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
}

/** Any number, the same in every version: whoever holds it prepares the database, and nobody else does. */
const lockNumber = 4_203_720

/** Runs the work while no other start prepares the same database. */
export async function withSetupLock<T>(
  client: Client,
  onWait: () => void,
  work: () => Promise<T>,
): Promise<T> {
  const { rows } = await client.query<{ held: boolean }>('SELECT pg_try_advisory_lock($1) AS held', [
    lockNumber,
  ])
  if (!rows[0]?.held) {
    onWait()
    await client.query('SELECT pg_advisory_lock($1)', [lockNumber])
  }
  try {
    return await work()
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [lockNumber])
  }
}
