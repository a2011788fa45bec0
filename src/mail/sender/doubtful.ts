import type { Sql } from '../../jobs/sql.ts'
import type { MailTable } from './outgoing.ts'
import type { RelayLog } from './relay-log.ts'

/**
 * How long a message stays in doubt before the mail server's log is asked, in seconds: a conversation that we have
 * lost may still be coming to its end over there.
 */
const settles = 20

/** How many are asked for in one round. */
const atATime = 50

/**
 * Ends the doubt about messages, by the mail server's log: those that it knows were accepted, the others wait for
 * another try.
 *
 * @returns how many are no longer in doubt
 * @throws when the log does not answer; what it had answered before counts
 */
export async function settleDoubtful(sql: Sql, table: MailTable, log: RelayLog): Promise<number> {
  const { rows } = await sql.query<{ id: string; message_id: string }>(
    `SELECT id, message_id FROM ${table}
     WHERE state = 'doubtful' AND marked_at < now() - $1 * interval '1 second' ORDER BY marked_at LIMIT $2`,
    [settles, atATime],
  )
  for (const { id, message_id } of rows) {
    const state = (await log(message_id.startsWith('<') ? message_id : `<${message_id}>`))
      ? 'accepted'
      : 'queued'
    await sql.query(
      `UPDATE ${table} SET state = $2, sender = NULL, error = NULL, next_try_at = now(),
         sent_at = CASE WHEN $2 = 'accepted' THEN marked_at END
       WHERE id = $1 AND state = 'doubtful'`,
      [id, state],
    )
  }
  return rows.length
}
