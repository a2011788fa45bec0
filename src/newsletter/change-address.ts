import type { Locale } from '../i18n/locales.ts'
import type { Sql } from '../jobs/sql.ts'
import { addressHash } from '../lib/address-hash.ts'
import { noteConsent } from './consent.ts'
import { subscriptionsOf } from './held.ts'
import { forgetReader } from './leaving.ts'
import { liftSuppression } from './suppressions.ts'

/**
 * Gives a subscriber another address. Of the old one a keyed hash stays in the record of consent. When the new
 * address has a subscriber already, the two become one: what it has stays, and what it lacks comes over. What was
 * written to an office under the old address, and what else was mailed to it, is no part of the subscriptions.
 *
 * @returns false when the subscriber is gone or has another address by now
 */
export async function changeAddress(
  sql: Sql,
  asked: { subscriber: string; email: string; from: string },
  moment: { at: Date; form: string; language: Locale },
): Promise<boolean> {
  const { rows } = await sql.query('SELECT FROM subscribers WHERE id = $1 AND email = $2 FOR UPDATE', [
    asked.subscriber,
    asked.from,
  ])
  if (rows.length === 0) return false
  if (asked.email === asked.from) return true
  await liftSuppression(sql, asked.email)
  const held = await subscriptionsOf(sql, asked.subscriber)
  for (const { site, newsletterName } of held) {
    await noteConsent(sql, {
      ...moment,
      email: asked.email,
      action: 'changed',
      site,
      newsletter: newsletterName,
      // The record goes on from the hash of the address that was.
      details: `address; before ${addressHash(asked.from)}`,
    })
  }
  const other = await sql.query<{ id: string }>('SELECT id FROM subscribers WHERE email = $1', [asked.email])
  const [known] = other.rows
  if (known) {
    await sql.query(
      `UPDATE subscriptions s SET subscriber_id = $2 WHERE subscriber_id = $1 AND NOT EXISTS (
         SELECT FROM subscriptions o WHERE o.subscriber_id = $2 AND o.newsletter_id = s.newsletter_id)`,
      [asked.subscriber, known.id],
    )
    await sql.query(
      `UPDATE subscriptions SET state = 'active', left_at = NULL, confirmed_at = coalesce(confirmed_at, now())
       WHERE subscriber_id = $2 AND state <> 'active' AND newsletter_id IN (
         SELECT newsletter_id FROM subscriptions WHERE subscriber_id = $1 AND state = 'active')`,
      [asked.subscriber, known.id],
    )
  } else {
    await sql.query('UPDATE subscribers SET email = $2, updated_at = now() WHERE id = $1', [
      asked.subscriber,
      asked.email,
    ])
  }
  await forgetReader(sql, asked.from)
  return true
}
