import type { Sql } from '../../../src/jobs/sql.ts'
import type { Schedule } from '../../../src/lib/schedules.ts'

/** The kind of job that does what was planned. */
export const scheduleKind = 'planned-publication'

const columns = `s.id, s.noun, s.item, s.title, s.action, s.languages, s.state, s.reason, u.name AS "createdBy",
  to_char(s.run_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "runAt"`

/** What is planned for an item, and the last that was: what waits first, by its moment. */
export async function schedulesOf(sql: Sql, noun: string, item: string): Promise<Schedule[]> {
  const { rows } = await sql.query<Schedule>(
    `SELECT ${columns} FROM schedules s LEFT JOIN users u ON u.id = s.created_by
     WHERE s.noun = $1 AND s.item = $2 ORDER BY s.state <> 'waiting', s.run_at DESC LIMIT 20`,
    [noun, item],
  )
  return rows
}

/**
 * Everything that is planned, by its moment, and what was refused in the last 30 days.
 *
 * @param sites - the ids of the sites whose plans are shown, with those of what all sites share; all when null
 */
export async function allSchedules(sql: Sql, sites: readonly string[] | null): Promise<Schedule[]> {
  const { rows } = await sql.query<Schedule>(
    `SELECT ${columns} FROM schedules s LEFT JOIN users u ON u.id = s.created_by
     WHERE (s.state = 'waiting' OR (s.state = 'refused' AND s.ended_at > now() - interval '30 days'))
       AND ($1::uuid[] IS NULL OR s.site_id IS NULL OR s.site_id = ANY($1))
     ORDER BY s.state <> 'refused', s.run_at LIMIT 500`,
    [sites],
  )
  return rows
}
