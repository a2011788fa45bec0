import type { Sql } from '../jobs/sql.ts'
import { addressHash } from '../lib/address-hash.ts'
import type { SuppressionReason } from '../lib/kinds.ts'

/** Notes that an address is not written to any more; the first reason stays. */
export async function suppress(sql: Sql, email: string, reason: SuppressionReason): Promise<void> {
  await sql.query(
    'INSERT INTO suppressions (hash, reason, at) VALUES ($1, $2, now()) ON CONFLICT (hash) DO NOTHING',
    [addressHash(email), reason],
  )
}

/** Whether an address is not written to. */
export async function isSuppressed(sql: Sql, email: string): Promise<boolean> {
  const { rows } = await sql.query('SELECT FROM suppressions WHERE hash = $1', [addressHash(email)])
  return rows.length > 0
}

/** Whoever confirms a sign-up by a mail to the address wants to be written to again. */
export async function liftSuppression(sql: Sql, email: string): Promise<void> {
  await sql.query('DELETE FROM suppressions WHERE hash = $1', [addressHash(email)])
}
