import type { BasePayload, PayloadRequest } from 'payload'

/** A connection to the database, or a pool of them, as `pg` gives it. */
export interface Sql {
  query<Row extends object = Record<string, unknown>>(
    text: string,
    values?: readonly unknown[],
  ): Promise<{ rows: Row[]; rowCount: number | null }>
}

/** What is used of Payload's adapter: the connection that stands behind one of its transactions. */
interface Adapter {
  pool: Sql
  sessions: Record<string, { db: { session: { client: Sql } } } | undefined>
}

/**
 * The database outside of any transaction.
 *
 * @param payload - connected
 */
export function poolOf(payload: BasePayload): Sql {
  return (payload.db as unknown as Adapter).pool
}

/**
 * A connection for reading: within a request's transaction it sees what the request has written, afterwards what
 * everybody sees.
 */
export async function readerOf(req: Pick<PayloadRequest, 'payload' | 'transactionID'>): Promise<Sql> {
  const id = await req.transactionID
  const session = (req.payload.db as unknown as Adapter).sessions[String(id)]
  return session?.db.session.client ?? poolOf(req.payload)
}

/**
 * The connection of a request's transaction, so that what is written by it comes with everything else that the
 * request writes, or not at all. A request without a transaction writes by the pool, at once.
 *
 * @throws when the transaction has been ended already
 */
export async function sqlOf(req: Pick<PayloadRequest, 'payload' | 'transactionID'>): Promise<Sql> {
  const id = await req.transactionID
  if (id === undefined) return poolOf(req.payload)
  const session = (req.payload.db as unknown as Adapter).sessions[String(id)]
  if (!session) throw new Error('The transaction of this request has ended.')
  return session.db.session.client
}

/** Lets one transaction at a time through for a name; the others wait until it ends. */
export async function oneAtATime(sql: Sql, name: string): Promise<void> {
  await sql.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [name])
}
