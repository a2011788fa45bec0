import { Pool } from 'pg'
import type { Sql } from '../jobs/sql.ts'

/** The connections of the public forms; apart from those of the CMS, so that neither waits for the other. */
export class FormDatabase {
  readonly pool: Sql & Pool

  constructor(databaseUrl: string) {
    this.pool = new Pool({
      connectionString: databaseUrl,
      max: 6,
      connectionTimeoutMillis: 3_000,
      statement_timeout: 5_000,
      query_timeout: 6_000,
    }) as Sql & Pool
    // Without a listener a connection that dies would end the process.
    this.pool.on('error', () => {})
  }

  /**
   * Does something in one transaction: all that it writes is there when this resolves, or nothing.
   *
   * @param work - what it gives as `kind: 'refused'` or as a number (seconds to wait) is taken back
   * @throws when the database is away or does not confirm the commit
   */
  async inTransaction<Result extends { kind: string } | number>(
    work: (sql: Sql) => Promise<Result>,
  ): Promise<Result> {
    const client = await this.pool.connect()
    let isBroken = true
    try {
      await client.query('BEGIN')
      const result = await work(client as Sql)
      const isRefused = typeof result === 'number' || result.kind === 'refused'
      const { command } = await client.query(isRefused ? 'ROLLBACK' : 'COMMIT')
      if (!isRefused && command !== 'COMMIT') throw new Error('The transaction was not committed.')
      isBroken = false
      return result
    } finally {
      // What failed may have left the connection inside the transaction: it is closed, and the server rolls back.
      client.release(isBroken)
    }
  }

  async close(): Promise<void> {
    await this.pool.end()
  }
}
