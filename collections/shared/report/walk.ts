import { setTimeout as pause } from 'node:timers/promises'
import type { JobContext, JobKind } from '../../../src/jobs/kind.ts'
import { scheduleJob } from '../../../src/jobs/schedule.ts'
import { oneAtATime, type Sql } from '../../../src/jobs/sql.ts'
import { checkApart } from './check-apart.ts'
import { reportLock } from './check-saved.ts'
import { idsAfter } from './read-items.ts'
import { reportedCollections } from './report-nouns.ts'

const hour = 3_600_000

/** As many items are read at once. */
const batchSize = 50
/** So long one slice of a walk goes on, in milliseconds; whoever answers for a finding waits no longer. */
const longest = 1_500
/** Of the time that a batch took, so much is left to readers before the next. */
const rest = 0.25

const firstId = '00000000-0000-0000-0000-000000000000'
const walkKind = 'walk-content'

/**
 * Begins a walk through everything, unless one is under way. One that has not come on for hours has failed.
 *
 * @returns whether it was begun
 */
export async function beginWalk(sql: Sql): Promise<boolean> {
  await oneAtATime(sql, walkKind)
  const { rowCount } = await sql.query(
    `SELECT FROM content_walks WHERE finished_at IS NULL AND started_at > now() - interval '6 hours'`,
  )
  if (rowCount) return false
  await sql.query('UPDATE content_walks SET finished_at = now() WHERE finished_at IS NULL')
  const { rows } = await sql.query<{ id: string }>('INSERT INTO content_walks DEFAULT VALUES RETURNING id')
  const walk = rows[0]?.id ?? ''
  await scheduleJob(sql, {
    kind: walkKind,
    key: walk,
    runAt: new Date(),
    data: { walk, place: 0, after: firstId },
  })
  return true
}

/** Begins a walk each night or so: time, addresses and other items spoil what nobody has touched. */
export const beginWalks: JobKind = {
  kind: 'begin-walks',
  every: hour,
  async run({ sql }) {
    const { rowCount } = await sql.query(
      `SELECT FROM content_walks WHERE started_at > now() - interval '20 hours'`,
    )
    if (!rowCount) await beginWalk(sql)
    await sql.query(
      `DELETE FROM content_findings WHERE state = 'done' AND done_at < now() - interval '90 days'`,
    )
    await sql.query(`DELETE FROM content_walks WHERE started_at < now() - interval '90 days'`)
    await sql.query(
      `DELETE FROM outside_addresses a WHERE archived_copy IS NULL
       AND NOT EXISTS (SELECT FROM content_links l WHERE md5(l.target) = md5(a.address))`,
    )
  },
}

/**
 * Goes on with a walk through all items, a slice at a time: each slice, with the note where it ended, is one
 * transaction, so that a walk that is killed goes on where it was.
 */
export const walkContent: JobKind = {
  kind: walkKind,
  async run(context) {
    const { sql, data } = context
    const [walk, place, after] = [String(data['walk']), Number(data['place']), String(data['after'])]
    const { rows } = await sql.query<{ startedAt: Date }>(
      'SELECT started_at AS "startedAt" FROM content_walks WHERE id = $1 AND finished_at IS NULL',
      [walk],
    )
    const [under] = rows
    if (!under) return
    const noun = reportedCollections(context.payload)[place]?.slug
    if (noun === undefined) {
      await sql.query('UPDATE content_walks SET finished_at = clock_timestamp() WHERE id = $1', [walk])
      return
    }
    await oneAtATime(sql, reportLock)
    const { last, items } = await slice(context, noun, after)
    await sql.query('UPDATE content_walks SET items = items + $2 WHERE id = $1', [walk, items])
    if (last === null) await forgetUnseen(sql, noun, under.startedAt)
    const next = last === null ? { walk, place: place + 1, after: firstId } : { walk, place, after: last }
    const key = `${walk} ${next.place} ${next.after}`
    await scheduleJob(sql, { kind: walkKind, key, runAt: new Date(), data: next })
  },
}

/** @returns where it stopped, or null when the noun has no more items */
async function slice({ req, sql }: JobContext, noun: string, after: string) {
  const begun = Date.now()
  let last = after
  let items = 0
  while (Date.now() - begun < longest) {
    const since = Date.now()
    const ids = await idsAfter(sql, noun, last, batchSize)
    await checkApart({ req, sql, now: new Date() }, noun, ids)
    items += ids.length
    last = ids.at(-1) ?? last
    if (ids.length < batchSize) return { last: null, items }
    await pause((Date.now() - since) * rest)
  }
  return { last, items }
}

/** What the whole walk through a noun did not meet is gone, or in the trash. */
async function forgetUnseen(sql: Sql, noun: string, startedAt: Date): Promise<void> {
  await sql.query(
    `UPDATE content_findings SET state = 'done', done_at = now() WHERE noun = $1 AND state <> 'done' AND last_seen < $2`,
    [noun, startedAt],
  )
}
