import type { Sql } from '../../jobs/sql.ts'
import { addressHash } from '../../lib/address-hash.ts'
import { toCsv } from '../../lib/csv.ts'
import { type SubscriptionState, subscriptionStates } from '../../lib/kinds.ts'

/** Named as an import names them, so that a list can be taken elsewhere. */
const columns = [
  ...['email', 'language', 'state', 'topics', 'given', 'confirmed', 'left'],
  ...['suppressed', 'suppressedAt'],
] as const

/** Which subscriptions to take out: those in a state, or those whose address is not written to, whatever the state. */
export const exportChoices = [...subscriptionStates, 'suppressed'] as const
export type ExportChoice = (typeof exportChoices)[number]

interface Row {
  email: string
  state: SubscriptionState
  [column: string]: string
}

interface Suppression {
  reason: string
  at: string
}

/**
 * The list of a newsletter as CSV, in the order of addresses. No cell can be run as a formula. Whoever is not to be
 * written to is not called active: the file may be read where nobody knows of it.
 *
 * @param choice - only these subscriptions; all without one
 * @returns the file, and how many subscriptions it holds
 */
export async function exportSubscribers(
  sql: Sql,
  newsletter: string,
  choice?: ExportChoice,
): Promise<{ csv: string; count: number }> {
  const { rows } = await sql.query<Row>(
    `SELECT email, language, state,
       array_to_string(ARRAY(SELECT t.key FROM subscriptions_rels r JOIN topics t ON t.id = r.topics_id
         WHERE r.parent_id = s.id AND r.path = 'topics' ORDER BY t.key), ' ') AS topics,
       ${moment('requested_at')} AS given, ${moment('confirmed_at')} AS confirmed, ${moment('left_at')} AS left
     FROM subscriptions s WHERE newsletter_id = $1 AND ($2::text IS NULL OR state::text = $2) ORDER BY email`,
    [newsletter, choice === undefined || choice === 'suppressed' ? null : choice],
  )
  const suppressions = await suppressionsOf(sql, rows)
  const lines = rows
    .map((row) => withSuppression(row, suppressions.get(addressHash(row.email))))
    .filter((row) => isChosen(row, choice))
    .map((row) => columns.map((column) => row[column] ?? ''))
  return { csv: toCsv([[...columns], ...lines]), count: lines.length }
}

/** By the hash of the address, which is all that is kept of it. */
async function suppressionsOf(sql: Sql, subscribers: readonly Row[]): Promise<Map<string, Suppression>> {
  const { rows } = await sql.query<Suppression & { hash: string }>(
    `SELECT hash, reason, ${moment('at')} AS at FROM suppressions WHERE hash = ANY($1)`,
    [subscribers.map(({ email }) => addressHash(email))],
  )
  return new Map(rows.map(({ hash, ...suppression }) => [hash, suppression]))
}

function withSuppression(row: Row, suppression: Suppression | undefined): Record<string, string> {
  if (!suppression) return row
  const state = row.state === 'active' ? 'suppressed' : row.state
  return { ...row, state, suppressed: suppression.reason, suppressedAt: suppression.at }
}

function isChosen(row: Record<string, string>, choice: ExportChoice | undefined): boolean {
  if (choice === 'suppressed') return row['suppressed'] !== undefined
  return choice === undefined || row['state'] === choice
}

const moment = (column: string): string =>
  `coalesce(to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), '')`
