import type { Pool } from 'pg'
import { enqueueMail } from '../enqueue-mail.ts'
import { filled, type MailSource } from './outgoing.ts'

/** The number of no sender. */
const nobody = 0

/** How much is kept in one transaction. */
const atATime = 50

/**
 * Where there is no mail server mail stays where it can be read: what waits in the outbox, and copies of what comes
 * from elsewhere. A server that is set later does not send old mail.
 */
export async function keepMail(pool: Pool, elsewhere: readonly MailSource[]): Promise<void> {
  for (const source of elsewhere) while ((await copyToOutbox(pool, source)) > 0);
  await pool.query(`UPDATE outbox_messages SET state = 'kept' WHERE state = 'queued'`)
}

async function copyToOutbox(pool: Pool, source: MailSource): Promise<number> {
  const connection = await pool.connect()
  try {
    await connection.query('BEGIN')
    const claimed = await source.claim(connection, nobody, atATime)
    for (const { id, own, to, fromName, subject, headers, ...words } of claimed) {
      const [text, html] = [filled(words.text, own), filled(words.html, own)]
      const key = `${source.table}:${id}`
      await enqueueMail(connection, { to, fromName, subject, text, html, headers, key, priority: 'bulk' })
    }
    await connection.query(
      `UPDATE ${source.table} SET state = 'kept', sender = NULL WHERE state = 'claimed' AND id = ANY($1)`,
      [claimed.map(({ id }) => id)],
    )
    await connection.query('COMMIT')
    return claimed.length
  } catch (error) {
    await connection.query('ROLLBACK').catch(() => {})
    throw error
  } finally {
    connection.release()
  }
}
