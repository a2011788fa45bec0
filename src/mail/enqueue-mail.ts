import type { Sql } from '../jobs/sql.ts'
import { mailChannel } from './states.ts'

/** A message to one person. */
export interface Mail {
  to: string
  subject: string
  text: string
  html: string
  /** Who writes, as mailboxes show it beside the address; an office, or the system itself where nobody is named. */
  fromName?: string
  /** Of several with the same key only the first is a message. */
  key?: string
  /** Header lines by their names, such as `Reply-To`. */
  headers?: Readonly<Record<string, string>>
  /** What somebody waits for goes before what goes to many. */
  priority: 'transactional' | 'bulk'
}

/**
 * Writes a message into the outbox, in the transaction of its cause: it is there when that commits, and never
 * otherwise. A sender takes it from there.
 *
 * @returns whether it is a new message; false when there is one with its key
 */
export async function enqueueMail(sql: Sql, mail: Mail): Promise<boolean> {
  const { rowCount } = await sql.query(
    `INSERT INTO outbox_messages ("to", subject, text, html, key, headers, priority, from_name, state, queued_at, next_try_at, attempts)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'queued', now(), now(), 0) ON CONFLICT (key) DO NOTHING`,
    [
      mail.to,
      mail.subject,
      mail.text,
      mail.html,
      mail.key ?? null,
      mail.headers ? JSON.stringify(mail.headers) : null,
      mail.priority,
      mail.fromName ?? null,
    ],
  )
  await sql.query('SELECT pg_notify($1, $2)', [mailChannel, mail.priority])
  return (rowCount ?? 0) > 0
}
