/**
 * Takes the second factor off somebody who has lost the app and the recovery codes, when no administrator is left
 * who could do it in the panel.
 *
 *   node scripts/take-factor-off.ts someone@example.org
 *
 * It works on the database of DATABASE_URL, or on the embedded one, whether the website runs or not.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Client } from 'pg'
import { StartError } from '../src/database/start-error.ts'
import { readSettings } from '../src/server/settings.ts'
import { openInstalledDatabase } from './volume/database.ts'

/** @returns whose it was */
async function takeOff(client: Client, email: string): Promise<string> {
  const { rows } = await client.query<{ id: string; name: string }>(
    `WITH gone AS (
       DELETE FROM second_factors f USING users u
       WHERE f.user_id = u.id AND u.email = $1 AND f.secret IS NOT NULL RETURNING u.id, u.name
     ), ended AS (DELETE FROM users_sessions s USING gone WHERE s._parent_id = gone.id)
     INSERT INTO audit_entries (at, action, noun, item_id, title)
     SELECT clock_timestamp(), 'factor-reset', 'users', id, name FROM gone
     RETURNING item_id AS id, title AS name`,
    [email.toLowerCase()],
  )
  const [person] = rows
  if (!person) throw new StartError('There is no account with this address that has a second factor.')
  return person.name
}

async function main(email: string | undefined): Promise<void> {
  if (!email?.includes('@'))
    throw new StartError('Say whose: node scripts/take-factor-off.ts someone@example.org')
  const { client, close } = await openInstalledDatabase(readSettings())
  try {
    console.log(`Taken off: ${await takeOff(client, email)}. The password alone opens the account now.`)
  } finally {
    await close()
  }
}

process.chdir(path.join(import.meta.dirname, '..'))
if (existsSync('.env')) process.loadEnvFile('.env')
try {
  await main(process.argv[2])
} catch (error) {
  console.error(error instanceof StartError ? error.message : error)
  process.exitCode = 1
}
