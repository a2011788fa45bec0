import type { JobKind } from '../jobs/kind.ts'

const hour = 3_600_000

/**
 * Links in mails are secrets, and mails are personal data. The words of a message are removed a day after it was
 * accepted or refused, and 30 days after it was written where there is no mail server and people read it here; the
 * message itself, with its address, goes after 90 days, and so does what the mail server said of a copy of an issue.
 */
export const clearSentMail: JobKind = {
  kind: 'clear-sent-mail',
  every: hour,
  async run({ sql }) {
    await sql.query(
      `UPDATE outbox_messages SET text = NULL, html = NULL, headers = NULL
       WHERE text IS NOT NULL AND (
         (state IN ('accepted', 'refused') AND marked_at < now() - interval '1 day')
         OR queued_at < now() - interval '30 days')
         AND state NOT IN ('claimed', 'sending')`,
    )
    await sql.query(`DELETE FROM outbox_messages WHERE queued_at < now() - interval '90 days'`)
    await sql.query(
      `UPDATE deliveries SET error = NULL WHERE error IS NOT NULL AND marked_at < now() - interval '90 days'
         AND state NOT IN ('queued', 'claimed', 'sending')`,
    )
  },
}
