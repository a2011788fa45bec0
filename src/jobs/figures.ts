import { scheduleKind } from '../../collections/shared/schedules/stored.ts'
import type { Sql } from './sql.ts'

/** How the work for later stands. */
export interface JobFigures {
  /** Due for more than a minute, or for more than two seconds where readers wait for a moment. */
  late: number
  waiting: number
  /** Given up. */
  failed: number
  /** Of what is due longest, in seconds. */
  oldest: number
}

/** Reads how the work stands; cheap. */
export async function readJobFigures(sql: Sql): Promise<JobFigures> {
  const { rows } = await sql.query<JobFigures>(
    `SELECT count(*) FILTER (WHERE failed_at IS NULL)::int AS waiting,
       count(*) FILTER (WHERE failed_at IS NOT NULL)::int AS failed,
       count(*) FILTER (WHERE failed_at IS NULL AND run_at < now() - CASE kind WHEN $1 THEN interval '2 seconds' ELSE interval '60 seconds' END)::int AS late,
       coalesce(greatest(extract(epoch FROM now() - min(run_at) FILTER (WHERE failed_at IS NULL)), 0), 0)::float8 AS oldest
     FROM jobs WHERE done_at IS NULL`,
    [scheduleKind],
  )
  return rows[0] ?? { late: 0, waiting: 0, failed: 0, oldest: 0 }
}
