import { Client } from 'pg'
import type { Installation } from '../bench/installation.ts'

/** A table that nobody can read: what asks for it waits. */
export interface LockedTable {
  /** How many connections wait for it. */
  waiting(): Promise<number>
  release(): Promise<void>
}

/** Locks a table until it is released. */
export async function lockTable({ databaseUrl, query }: Installation, table: string): Promise<LockedTable> {
  const client = new Client({ connectionString: databaseUrl })
  client.on('error', () => {})
  await client.connect()
  await client.query('BEGIN')
  await client.query(`LOCK TABLE ${client.escapeIdentifier(table)} IN ACCESS EXCLUSIVE MODE`)
  return {
    async waiting() {
      const [row] = await query<{ count: number }>(
        `SELECT count(*)::int AS count FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND pid <> pg_backend_pid()`,
      )
      return row?.count ?? 0
    },
    async release() {
      await client.query('COMMIT')
      await client.end()
    },
  }
}
