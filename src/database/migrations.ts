import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { Client } from 'pg'
import { StartError } from './start-error.ts'

/** Where the migrations lie. */
export const migrationsFolder = path.join(import.meta.dirname, '..', 'migrations')

/** The names of the migrations that the code brings, oldest first. */
export function knownMigrations(folder = migrationsFolder): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => path.basename(file, '.ts'))
    .toSorted()
}

async function appliedMigrations(client: Client): Promise<string[]> {
  const table = await client.query<{ found: boolean }>(
    `SELECT to_regclass('payload_migrations') IS NOT NULL AS found`,
  )
  if (!table.rows[0]?.found) return []
  const { rows } = await client.query<{ name: string }>('SELECT name FROM payload_migrations ORDER BY name')
  return rows.map((row) => row.name)
}

/**
 * The migrations that the database still needs.
 *
 * @throws StartError when the database has seen one that this code does not know
 */
export async function pendingMigrations(client: Client, known = knownMigrations()): Promise<string[]> {
  const applied = await appliedMigrations(client)
  const unknown = applied.filter((name) => !known.includes(name))
  if (unknown.length > 0) {
    throw new StartError(
      `The database belongs to a newer version of this program (it has seen ${unknown.join(', ')}): start that version, or restore a backup from before.`,
    )
  }
  return known.filter((name) => !applied.includes(name))
}
