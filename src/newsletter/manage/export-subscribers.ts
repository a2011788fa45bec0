import type { Sql } from '../../jobs/sql.ts'
import { toCsv } from '../../lib/csv.ts'

/** Named as an import names them, so that a list can be taken elsewhere. */
const columns = ['email', 'language', 'state', 'topics', 'given', 'confirmed', 'left'] as const

/**
 * The list of a newsletter as CSV, in the order of addresses. No cell can be run as a formula.
 *
 * @param state - only the subscriptions in this state; all without one
 * @returns the file, and how many subscriptions it holds
 */
export async function exportSubscribers(
  sql: Sql,
  newsletter: string,
  state?: string,
): Promise<{ csv: string; count: number }> {
  const { rows } = await sql.query<Record<(typeof columns)[number], string>>(
    `SELECT email, language, state,
       array_to_string(ARRAY(SELECT t.key FROM subscriptions_rels r JOIN topics t ON t.id = r.topics_id
         WHERE r.parent_id = s.id AND r.path = 'topics' ORDER BY t.key), ' ') AS topics,
       ${moment('requested_at')} AS given, ${moment('confirmed_at')} AS confirmed, ${moment('left_at')} AS left
     FROM subscriptions s WHERE newsletter_id = $1 AND ($2::text IS NULL OR state::text = $2) ORDER BY email`,
    [newsletter, state ?? null],
  )
  const lines = rows.map((row) => columns.map((column) => row[column]))
  return { csv: toCsv([[...columns], ...lines]), count: rows.length }
}

const moment = (column: string): string =>
  `coalesce(to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), '')`
