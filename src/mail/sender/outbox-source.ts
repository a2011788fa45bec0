import type { Sql } from '../../jobs/sql.ts'
import type { MailSource, Outgoing } from './outgoing.ts'

interface Row {
  id: string
  to: string
  subject: string
  text: string | null
  html: string | null
  headers: Record<string, string> | null
  from_name: string | null
  attempts: number
}

/**
 * The outbox, as a source of messages of one priority.
 *
 * @param host - the right side of message ids
 */
export function outboxSource(priority: 'transactional' | 'bulk', host: string): MailSource {
  return {
    table: 'outbox_messages',
    async claim(sql: Sql, sender: number, most: number): Promise<Outgoing[]> {
      const { rows } = await sql.query<Row>(
        `UPDATE outbox_messages SET state = 'claimed', sender = $1, message_id = id || '@' || $2, marked_at = now()
         WHERE id IN (
           SELECT id FROM outbox_messages WHERE state = 'queued' AND priority = $3 AND next_try_at <= now()
           ORDER BY next_try_at, id LIMIT $4 FOR UPDATE SKIP LOCKED)
         RETURNING id, "to", subject, text, html, headers, from_name, attempts::int`,
        [sender, host, priority, most],
      )
      return rows.map((row) => ({
        id: row.id,
        table: 'outbox_messages',
        messageId: `<${row.id}@${host}>`,
        to: row.to,
        fromName: row.from_name || 'Common Home',
        subject: row.subject,
        text: row.text ?? '',
        html: row.html ?? '',
        own: {},
        // RFC 3834: nobody's holiday reply shall answer.
        headers: { 'Auto-Submitted': 'auto-generated', ...row.headers },
        triesBefore: row.attempts,
      }))
    },
  }
}
