import type { PayloadRequest } from 'payload'

/** Asks the database in its own words. */
export interface Sql {
  query<Row extends object>(text: string, values: readonly unknown[]): Promise<Row[]>
}

/** What is used of Payload's adapter for PostgreSQL: its pool, and the connection of each open transaction. */
interface Adapter {
  pool: Client
  sessions: Record<string, { db: { session?: { client?: Client } } } | undefined>
}

interface Client {
  query(text: string, values: readonly unknown[]): Promise<{ rows: unknown[] }>
}

/**
 * The connection of the transaction in which a request writes, so that what is asked sees what it has written;
 * outside of a transaction one of the pool.
 */
export function sqlOf(req: Pick<PayloadRequest, 'payload' | 'transactionID'>): Sql {
  const adapter = req.payload.db as unknown as Adapter
  return {
    async query<Row extends object>(text: string, values: readonly unknown[]): Promise<Row[]> {
      const id = await req.transactionID
      const session = id === undefined ? undefined : adapter.sessions[String(id)]
      const client = session?.db.session?.client
      if (session && !client) throw new Error('Payload keeps the connection of a transaction elsewhere now')
      return (await (client ?? adapter.pool).query(text, values)).rows as Row[]
    },
  }
}
