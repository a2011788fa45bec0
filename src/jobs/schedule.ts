import type { Sql } from './sql.ts'

/** The channel on which runners hear that there is something new. */
export const jobsChannel = 'common_home_jobs'

/** Work for later. */
export interface Job {
  /** What is to be done, as in `kinds.ts`. */
  kind: string
  /** Of several with the same key only one waits: the one that was scheduled last. */
  key?: string
  runAt: Date
  /** What the work needs to know; it is kept, so no personal data. */
  data?: Readonly<Record<string, unknown>>
}

/**
 * Schedules work in the transaction of `sql`: it is there when that commits and never otherwise. One that waits
 * with the same kind and key is replaced.
 */
export async function scheduleJob(sql: Sql, { kind, key, runAt, data = {} }: Job): Promise<void> {
  await sql.query(
    `INSERT INTO jobs (kind, key, run_at, data) VALUES ($1, $2, $3, $4)
     ON CONFLICT (kind, key) WHERE done_at IS NULL AND failed_at IS NULL
     DO UPDATE SET run_at = excluded.run_at, data = excluded.data, attempts = 0, last_error = NULL`,
    [kind, key ?? null, runAt.toISOString(), JSON.stringify(data)],
  )
  await sql.query('SELECT pg_notify($1, $2)', [jobsChannel, kind])
}

/**
 * Takes back work that waits, in the transaction of `sql`. Work that is being done is waited for.
 *
 * @returns whether there was any
 */
export async function cancelJob(sql: Sql, { kind, key }: { kind: string; key: string }): Promise<boolean> {
  const { rowCount } = await sql.query(
    'DELETE FROM jobs WHERE kind = $1 AND key = $2 AND done_at IS NULL AND failed_at IS NULL',
    [kind, key],
  )
  return (rowCount ?? 0) > 0
}
