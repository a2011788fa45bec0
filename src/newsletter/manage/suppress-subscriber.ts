import type { Sql } from '../../jobs/sql.ts'
import { addressHash } from '../../lib/address-hash.ts'
import type { GivenReason, SuppressionReason } from '../../lib/kinds.ts'
import { noteConsent } from '../consent.ts'
import { subscriptionsOf } from '../held.ts'
import { suppress } from '../suppressions.ts'

export interface SuppressionAsked {
  /** The id of a subscription of the subscriber. */
  subscription: string
  reason: GivenReason
  why: string
  person: string
  at: Date
}

/**
 * Keeps a subscriber from being written to, by all newsletters, and says so in the record of consent of each of them.
 * Whoever signs up anew and confirms it is written to again.
 *
 * @returns why nothing was done; null when it is done
 */
export async function suppressSubscriber(
  sql: Sql,
  asked: SuppressionAsked,
): Promise<'gone' | 'already' | null> {
  const { rows } = await sql.query<{ subscriber: string; email: string }>(
    'SELECT subscriber_id AS subscriber, email FROM subscriptions WHERE id = $1 FOR UPDATE',
    [asked.subscription],
  )
  const [named] = rows
  if (!named) return 'gone'
  if (await suppressionOf(sql, named.email)) return 'already'
  await suppress(sql, named.email, asked.reason)
  for (const { site, newsletterName, language } of await subscriptionsOf(sql, named.subscriber)) {
    await noteConsent(sql, {
      email: named.email,
      action: 'suppressed',
      at: asked.at,
      form: 'admin',
      language,
      site,
      newsletter: newsletterName,
      details: `${asked.reason}; by ${asked.person}: ${asked.why}`,
    })
  }
  return null
}

/** Since when and why an address is not written to; null when it is. */
export async function suppressionOf(
  sql: Sql,
  email: string,
): Promise<{ reason: SuppressionReason; at: Date } | null> {
  const { rows } = await sql.query<{ reason: SuppressionReason; at: Date }>(
    'SELECT reason, at FROM suppressions WHERE hash = $1',
    [addressHash(email)],
  )
  return rows[0] ?? null
}
