import { hash } from 'node:crypto'
import { payloadPool, planningPool } from './planned.ts'

/**
 * Asks the database itself which items there are, where Payload would need many statements to say so. What
 * the items say is read with Payload all the same.
 *
 * @param text - a statement that reads, without anything in it that a reader wrote
 * @param values - what stands for `$1`, `$2`, …
 */
export async function ask<Row extends object>(text: string, values: readonly unknown[]): Promise<Row[]> {
  const pool = await payloadPool()
  const { rows } = await pool.query({ text, values })
  return rows as Row[]
}

/**
 * As `ask`, for a long statement of which there are few forms, and whose best plan is the same for all values:
 * each connection plans it once.
 */
export async function askAgain<Row extends object>(text: string, values: readonly unknown[]): Promise<Row[]> {
  const pool = await planningPool()
  const { rows } = await pool.query({ text, values, name: hash('sha1', text) })
  return rows as Row[]
}
