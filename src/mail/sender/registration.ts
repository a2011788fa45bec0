import { Client } from 'pg'
import type { Sql } from '../../jobs/sql.ts'
import type { MailTable } from './outgoing.ts'

/** Any number, the same in every version: with a sender's number it is the lock that says it is alive. */
const lockSpace = 4_203_721

/** That this process sends mail: as long as its connection lives, nobody else takes what it has claimed. */
export interface Registration {
  sender: number
  /** Resolves when the connection is lost: others may take what was claimed. */
  lost: Promise<void>
  end(): Promise<void>
}

/** Registers a sender, by a lock that the database frees when the process is gone, however that ends. */
export async function register(databaseUrl: string): Promise<Registration> {
  const client = new Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  })
  const { promise: lost, resolve } = Promise.withResolvers<void>()
  client.on('error', () => resolve())
  client.once('end', () => resolve())
  try {
    await client.connect()
    // The number is locked before it is written down: a row without a lock is a sender that is gone.
    const { rows } = await client.query<{ id: number }>(
      `SELECT nextval(pg_get_serial_sequence('mail_senders', 'id'))::int AS id`,
    )
    const sender = rows[0]?.id ?? 0
    await client.query('SELECT pg_advisory_lock($1, $2)', [lockSpace, sender])
    await client.query('INSERT INTO mail_senders (id) VALUES ($1)', [sender])
    return { sender, lost, end: () => client.end() }
  } catch (error) {
    await client.end().catch(() => {})
    throw error
  }
}

/**
 * Takes from senders that are gone what they had claimed: what they had not begun is free again, what they had
 * begun is doubtful.
 *
 * @returns how many messages have become doubtful
 */
export async function sweepGoneSenders(
  sql: Sql & { connect(): Promise<Sql & { release(): void }> },
  tables: readonly MailTable[],
): Promise<number> {
  const { rows } = await sql.query<{ id: number }>('SELECT id FROM mail_senders')
  let doubtful = 0
  for (const { id } of rows) {
    const connection = await sql.connect()
    try {
      await connection.query('BEGIN')
      const lock = await connection.query<{ held: boolean }>(
        'SELECT pg_try_advisory_xact_lock($1, $2) AS held',
        [lockSpace, id],
      )
      if (lock.rows[0]?.held) {
        for (const table of tables) doubtful += await takeOver(connection, table, id)
        await connection.query('DELETE FROM mail_senders WHERE id = $1', [id])
      }
      await connection.query('COMMIT')
    } catch (error) {
      await connection.query('ROLLBACK').catch(() => {})
      throw error
    } finally {
      connection.release()
    }
  }
  return doubtful
}

async function takeOver(sql: Sql, table: MailTable, sender: number): Promise<number> {
  await sql.query(
    `UPDATE ${table} SET state = 'queued', sender = NULL WHERE sender = $1 AND state = 'claimed'`,
    [sender],
  )
  // The number stays, so that a sender that was only cut off can still say how it ended.
  const { rowCount } = await sql.query(
    `UPDATE ${table} SET state = 'doubtful', error = 'The sender was lost during the conversation.', marked_at = now()
     WHERE sender = $1 AND state = 'sending'`,
    [sender],
  )
  return rowCount ?? 0
}
