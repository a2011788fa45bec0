import {
  type BasePayload,
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
} from 'payload'
import { mostAttempts, waitAfter } from './backoff.ts'
import type { JobKind } from './kind.ts'
import { poolOf, type Sql, sqlOf } from './sql.ts'

interface Claimed {
  id: string
  kind: string
  key: string | null
  data: Record<string, unknown>
  attempts: number
}

/** How a look for work ended. */
export type Outcome = { found: false } | { found: true; kind: string; error?: unknown }

/**
 * Looks for the work that has been due longest and does it. The claim, the work and the mark that it is done are
 * one transaction: a process that dies in between leaves everything as it was, and the work is free at once.
 */
export async function runOneJob(payload: BasePayload, kinds: ReadonlyMap<string, JobKind>): Promise<Outcome> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  let job: Claimed | undefined
  try {
    const sql = await sqlOf(req)
    job = await claim(sql, [...kinds.keys()])
    const kind = job && kinds.get(job.kind)
    if (!job || !kind) {
      await killTransaction(req)
      return { found: false }
    }
    await kind.run({ payload, req, sql, data: job.data })
    await markDone(sql, job, kind)
    await commitTransaction(req)
    return { found: true, kind: job.kind }
  } catch (error) {
    await killTransaction(req)
    if (!job) throw error
    await noteFailure(poolOf(payload), job, kinds.get(job.kind)?.every !== undefined, error)
    return { found: true, kind: job.kind, error }
  }
}

async function claim(sql: Sql, kinds: string[]): Promise<Claimed | undefined> {
  const { rows } = await sql.query<Claimed>(
    `SELECT id, kind, key, data, attempts FROM jobs
     WHERE done_at IS NULL AND failed_at IS NULL AND run_at <= now() AND kind = ANY($1)
     ORDER BY run_at, id LIMIT 1 FOR UPDATE SKIP LOCKED`,
    [kinds],
  )
  return rows[0]
}

async function markDone(sql: Sql, job: Claimed, { every }: JobKind): Promise<void> {
  if (every === undefined) {
    await sql.query('UPDATE jobs SET done_at = clock_timestamp() WHERE id = $1', [job.id])
    return
  }
  // Of what repeats no list of past times is kept.
  await sql.query(
    `UPDATE jobs SET run_at = clock_timestamp() + $2 * interval '1 millisecond', attempts = 0, last_error = NULL
     WHERE id = $1`,
    [job.id, every],
  )
}

/** Notes a failure; the claim is gone, so another runner may have been faster: then it is its failure that counts. */
async function noteFailure(sql: Sql, job: Claimed, isRepeated: boolean, error: unknown): Promise<void> {
  const attempts = job.attempts + 1
  const isLast = attempts >= mostAttempts && !isRepeated
  await sql.query(
    `UPDATE jobs SET attempts = $3, last_error = $4, failed_at = CASE WHEN $6 THEN now() END,
       run_at = clock_timestamp() + $5 * interval '1 millisecond'
     WHERE id = $1 AND attempts = $2 AND done_at IS NULL`,
    [job.id, job.attempts, attempts, wordsOf(error), waitAfter(attempts), isLast],
  )
}

/** The first words of an error: enough to see what is wrong. The log, which takes persons out, has the rest. */
function wordsOf(error: unknown): string {
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return (
    words
      .split('\nparams:')[0]
      ?.replace(/\S+@\S+/g, '…@…')
      .slice(0, 500) ?? ''
  )
}
