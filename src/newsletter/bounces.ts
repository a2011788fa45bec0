import type { Sql } from '../jobs/sql.ts'
import { suppress } from './suppressions.ts'

/** After so many issues in a row that somebody's mailbox did not take, the address is not written to any more. */
const mostSoft = 3

/** What came back. */
export interface Bounced {
  /** The delivery's id. */
  id: string
  /** The address. */
  to: string
}

/**
 * Notes that an issue was not taken.
 *
 * - _hard_: there is no such address. It is suppressed at once.
 * - _soft_: the mailbox would not take it, for now. After three issues in a row the address is suppressed.
 */
export async function noteBounce(sql: Sql, { id, to }: Bounced, bounce: 'hard' | 'soft'): Promise<void> {
  await sql.query('UPDATE deliveries SET bounce = $2 WHERE id = $1', [id, bounce])
  if (bounce === 'hard' || (await isAlwaysSoft(sql, id))) await suppress(sql, to, 'bounced')
}

async function isAlwaysSoft(sql: Sql, id: string): Promise<boolean> {
  const { rows } = await sql.query<{ bounce: string | null }>(
    `SELECT d.bounce FROM deliveries d JOIN issue_sendings i ON i.issue_id = d.issue_id
     WHERE d.subscriber_id = (SELECT subscriber_id FROM deliveries WHERE id = $1)
       AND d.state NOT IN ('queued', 'withdrawn')
     ORDER BY i.started_at DESC LIMIT $2`,
    [id, mostSoft],
  )
  return rows.length === mostSoft && rows.every(({ bounce }) => bounce === 'soft')
}
