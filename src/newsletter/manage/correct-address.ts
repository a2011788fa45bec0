import type { Sql } from '../../jobs/sql.ts'
import { addressHash } from '../../lib/address-hash.ts'
import { normalEmailAddress } from '../../lib/email-address.ts'
import { noteConsent } from '../consent.ts'
import { type HeldSubscription, subscriptionsOf } from '../held.ts'
import { suppressedOf } from '../recipients.ts'

export interface Correction {
  /** The id of a subscription of the subscriber. */
  subscription: string
  /** As it was typed. */
  email: string
  why: string
  /** Who corrects it, and at which sites they may. */
  person: string
  sites: 'all' | readonly string[]
  at: Date
}

/** Why an address is not corrected. */
export type CorrectionRefusal = 'gone' | 'address' | 'same' | 'pending' | 'suppressed'

/**
 * Corrects the address of a subscriber who said so by another way than the forms. It concerns the newsletters of the
 * sites whose people correct it; what others hold under the old address stays as it is. Who has left with the right
 * address has left.
 *
 * @returns null when it is done
 */
export async function correctAddress(sql: Sql, asked: Correction): Promise<CorrectionRefusal | null> {
  const { rows } = await sql.query<{ subscriber: string; from: string; state: string }>(
    `SELECT subscriber_id AS subscriber, email AS "from", state FROM subscriptions WHERE id = $1 FOR UPDATE`,
    [asked.subscription],
  )
  const [named] = rows
  if (!named) return 'gone'
  const email = normalEmailAddress(asked.email)
  if (email === null) return 'address'
  if (email === named.from) return 'same'
  // Nobody has agreed yet who only asked: the confirmation has to go to the right address.
  if (named.state === 'pending') return 'pending'
  if ((await suppressedOf(sql, [email])).size > 0) return 'suppressed'
  const held = (await subscriptionsOf(sql, named.subscriber)).filter(
    ({ site }) => asked.sites === 'all' || asked.sites.includes(site),
  )
  await move(sql, { subscriber: named.subscriber, from: named.from, email }, held)
  for (const { site, newsletterName, language } of held) {
    await noteConsent(sql, {
      email,
      action: 'changed',
      at: asked.at,
      form: 'admin',
      language,
      site,
      newsletter: newsletterName,
      details: `address; before ${addressHash(named.from)}; corrected by ${asked.person}: ${asked.why}`,
    })
  }
  return null
}

/** Brings subscriptions to the subscriber of another address. Of the old one a keyed hash stays in the record. */
async function move(
  sql: Sql,
  { subscriber, from, email }: { subscriber: string; from: string; email: string },
  held: readonly HeldSubscription[],
): Promise<void> {
  const { rows } = await sql.query<{ id: string }>(
    `INSERT INTO subscribers (email, language) SELECT $2, language FROM subscribers WHERE id = $1
     ON CONFLICT (email) DO UPDATE SET updated_at = now() RETURNING id`,
    [subscriber, email],
  )
  const ids = held.map(({ id }) => id)
  await sql.query(
    `UPDATE subscriptions s SET subscriber_id = $2, updated_at = now() WHERE id = ANY($1) AND NOT EXISTS (
       SELECT FROM subscriptions o WHERE o.subscriber_id = $2 AND o.newsletter_id = s.newsletter_id)`,
    [ids, rows[0]?.id],
  )
  // Who asked with the right address and confirmed with the old one has confirmed.
  await sql.query(
    `UPDATE subscriptions s SET state = 'active', confirmed_at = o.confirmed_at, updated_at = now()
     FROM subscriptions o WHERE o.id = ANY($1) AND o.subscriber_id = $3 AND o.state = 'active'
       AND s.subscriber_id = $2 AND s.newsletter_id = o.newsletter_id AND s.state = 'pending'
       AND s.left_at IS NULL`,
    [ids, rows[0]?.id, subscriber],
  )
  await sql.query('DELETE FROM subscriptions WHERE id = ANY($1) AND subscriber_id = $2', [ids, subscriber])
  // The network is joined and left by itself.
  await sql.query(
    `DELETE FROM mailed_links WHERE purpose NOT LIKE 'network-%' AND (data->>'email' = $1 OR data->>'from' = $1)`,
    [from],
  )
  await sql.query(
    `UPDATE consent_records SET address = $2 WHERE address = $1 AND site_id = ANY($3) AND form NOT LIKE 'network-%'`,
    [from, addressHash(from), held.map(({ site }) => site)],
  )
  await sql.query(
    'DELETE FROM subscribers s WHERE id = $1 AND NOT EXISTS (SELECT FROM subscriptions WHERE subscriber_id = s.id)',
    [subscriber],
  )
}
