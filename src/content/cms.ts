import { hash } from 'node:crypto'
import { getPayload, type Payload } from 'payload'
import config from '../../payload.config.ts'

/** Payload's Local API, started once for the process. Only the gateway uses it for public pages. */
export function cms(): Promise<Payload> {
  return getPayload({ config })
}

/** What is used of the pool of connections that Payload reads with. */
interface Pool {
  query(query: { name?: string; text: string; values: readonly unknown[] }): Promise<{ rows: object[] }>
}

/**
 * Asks the database itself which items there are, where Payload would need many statements to say so. What
 * the items say is read with Payload all the same.
 *
 * @param text - a statement that reads, without anything in it that a reader wrote
 * @param values - what stands for `$1`, `$2`, …
 * @param isPrepared - of the text there are few forms and it is long: each connection keeps it as it was parsed
 *   and planned, which takes longer than its execution
 */
export async function ask<Row extends object>(
  text: string,
  values: readonly unknown[],
  isPrepared = false,
): Promise<Row[]> {
  const { db } = await cms()
  const { pool } = db as unknown as { pool: Pool }
  const { rows } = await pool.query({ text, values, ...(isPrepared && { name: hash('sha1', text) }) })
  return rows as Row[]
}
