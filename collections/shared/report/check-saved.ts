import type { JobContext, JobKind } from '../../../src/jobs/kind.ts'
import type { Sql } from '../../../src/jobs/sql.ts'
import { checkApart } from './check-apart.ts'

/** Whoever writes findings has them alone until its transaction ends. */
export const reportLock = 'content report'

/** Between two looks for what was saved, in milliseconds. */
const often = 5_000
/** As many items are looked at at once. */
const batchSize = 50
/** So long one run goes on, in milliseconds: then others have their turn. */
const longest = 1_500

/** Looks at what was saved lately. What is not done in one run is done in the next. */
export const checkSaved: JobKind = {
  kind: 'check-saved',
  every: often,
  async run(context) {
    // A walk is at it: waiting for it here would take a lane from work that has to be in time.
    if (!(await isFree(context.sql))) return
    const begun = Date.now()
    while (Date.now() - begun < longest) if (!(await checkSome(context))) return
  },
}

/** Takes the lock if nobody has it. */
async function isFree(sql: Sql): Promise<boolean> {
  const { rows } = await sql.query<{ free: boolean }>(
    'SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS free',
    [reportLock],
  )
  return rows[0]?.free === true
}

/** @returns whether there was anything */
async function checkSome({ req, sql }: JobContext): Promise<boolean> {
  const { rows } = await sql.query<{ noun: string; item: string }>(
    `DELETE FROM content_to_check WHERE id IN (SELECT id FROM content_to_check ORDER BY id LIMIT ${batchSize} FOR UPDATE SKIP LOCKED)
     RETURNING noun, item`,
  )
  if (rows.length === 0) return false
  for (const [noun, of] of Map.groupBy(rows, (row) => row.noun)) {
    await checkApart({ req, sql, now: new Date() }, noun, [...new Set(of.map(({ item }) => item))])
  }
  return true
}
