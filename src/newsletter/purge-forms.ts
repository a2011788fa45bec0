import type { JobKind } from '../jobs/kind.ts'
import { forgetReader } from './leaving.ts'

const hour = 3_600_000

/** How many addresses are forgotten in one go; the others follow in the next. */
const atOnce = 500

/**
 * What may not be kept: sign-ups that nobody confirmed within 30 days, links that are no longer good, what was
 * counted of clients and addresses, and messages after the time that their site has set.
 */
export const purgeForms: JobKind = {
  kind: 'purge-forms',
  every: hour,
  async run({ sql }) {
    await sql.query('DELETE FROM form_limits WHERE ends_at < now()')
    await sql.query(`DELETE FROM form_answers WHERE answered_at < now() - interval '7 days'`)
    await sql.query(`DELETE FROM mailed_links WHERE ends_at < now() - interval '1 day'`)
    // Anybody can type anybody's address: who had left before has left, and no import brings them back.
    await sql.query(
      `UPDATE subscriptions SET state = 'left'
       WHERE state = 'pending' AND left_at IS NOT NULL AND requested_at < now() - interval '30 days'`,
    )
    await sql.query(
      `DELETE FROM subscriptions WHERE state = 'pending' AND requested_at < now() - interval '30 days'`,
    )
    await sql.query(
      `DELETE FROM form_submissions m USING sites s WHERE s.id = m.site_id
         AND m.received_at < now() - make_interval(days => coalesce(s.messages_kept_days, 365)::int)`,
    )
    const { rows } = await sql.query<{ email: string }>(
      `SELECT email FROM subscribers s
       WHERE NOT EXISTS (SELECT FROM subscriptions WHERE subscriber_id = s.id)
         AND updated_at < now() - interval '30 days' LIMIT $1`,
      [atOnce],
    )
    for (const { email } of rows) await forgetReader(sql, email)
  },
}
