import { getPayload, type Payload } from 'payload'
import config from '../../payload.config.ts'

/** Payload's Local API, started once for the process. Only the gateway uses it for public pages. */
export function cms(): Promise<Payload> {
  return getPayload({ config })
}

/** What is used of the pool of connections that Payload reads with. */
interface Pool {
  query(text: string, values: readonly unknown[]): Promise<{ rows: object[] }>
}

/**
 * Asks the database itself which items there are, where Payload would need many statements to say so. What
 * the items say is read with Payload all the same.
 *
 * @param text - a statement that reads, without anything in it that a reader wrote
 * @param values - what stands for `$1`, `$2`, …
 */
export async function ask<Row extends object>(text: string, values: readonly unknown[]): Promise<Row[]> {
  const { db } = await cms()
  const { rows } = await (db as unknown as { pool: Pool }).pool.query(text, values)
  return rows as Row[]
}
