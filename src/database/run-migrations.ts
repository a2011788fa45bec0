import path from 'node:path'
import type { MigrateUpArgs } from '@payloadcms/db-postgres'
import {
  type BasePayload,
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
} from 'payload'
import type { Client } from 'pg'
import { migrationsFolder } from './migrations.ts'
import { StartError } from './start-error.ts'

interface MigrationModule {
  up(args: MigrateUpArgs): Promise<void>
}

async function lastBatch(client: Client): Promise<number> {
  const table = await client.query<{ found: boolean }>(
    `SELECT to_regclass('payload_migrations') IS NOT NULL AS found`,
  )
  if (!table.rows[0]?.found) return 0
  const { rows } = await client.query<{ batch: number | null }>(
    'SELECT max(batch)::int AS batch FROM payload_migrations',
  )
  return rows[0]?.batch ?? 0
}

async function runOne(payload: BasePayload, name: string, batch: number): Promise<void> {
  const migration: MigrationModule = await import(path.join(migrationsFolder, `${name}.ts`))
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    const transaction = payload.db.sessions?.[String(await req.transactionID)]
    if (!transaction) throw new Error('The database gave no transaction.')
    const db = transaction.db as MigrateUpArgs['db']
    await db.execute('SET LOCAL statement_timeout = 0')
    await migration.up({ db, payload, req })
    await payload.create({ collection: 'payload-migrations', data: { name, batch }, req })
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
    throw new StartError(
      `The migration ${name} failed and left the database as it was (${cause instanceof Error ? cause.message : String(cause)}): report this, and start the version from before meanwhile.`,
      { cause: error },
    )
  }
}

/**
 * Applies the named migrations, each in a transaction of its own. Payload's own `migrate` does the same but
 * takes no lock, asks questions, and ends the process when one fails; here the caller holds the setup lock.
 */
export async function runMigrations(
  payload: BasePayload,
  client: Client,
  names: string[],
  onProgress: (name: string, number: number) => void,
): Promise<void> {
  const batch = (await lastBatch(client)) + 1
  for (const [index, name] of names.entries()) {
    onProgress(name, index + 1)
    await runOne(payload, name, batch)
  }
}
