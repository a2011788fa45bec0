import type { Locale } from '../i18n/locales.ts'
import type { Sql } from '../jobs/sql.ts'
import { addressHash } from '../lib/address-hash.ts'
import { forgetInNetwork } from '../network/leaving.ts'
import { noteConsent } from './consent.ts'
import type { HeldSubscription } from './held.ts'
import { suppress } from './suppressions.ts'

interface Moment {
  at: Date
  form: string
  language: Locale
}

/** Ends a subscription, at once. One that has ended is left as it is, and nothing is noted twice. */
export async function leave(sql: Sql, held: HeldSubscription, moment: Moment): Promise<void> {
  const { rowCount } = await sql.query(
    `UPDATE subscriptions SET state = 'left', left_at = $2, updated_at = now() WHERE id = $1 AND state <> 'left'`,
    [held.id, moment.at.toISOString()],
  )
  if (!rowCount) return
  await noteConsent(sql, {
    ...moment,
    email: held.email,
    action: 'withdrawn',
    site: held.site,
    newsletter: held.newsletterName,
  })
}

/**
 * Forgets an address: its subscriber, its subscriptions and the links that were mailed to it. Of the record of
 * consent the address goes and the rest stays; a keyed hash stays, so that no import brings the address back.
 */
export async function erase(sql: Sql, email: string, moment: Moment & { site: string }): Promise<void> {
  const sites = await sql.query<{ site: string }>(
    `SELECT DISTINCT site_id AS site FROM consent_records WHERE address = $1
     UNION SELECT site_id FROM subscriptions WHERE email = $1`,
    [email],
  )
  const concerned = new Set([moment.site, ...sites.rows.map(({ site }) => site)])
  for (const site of concerned) {
    await noteConsent(sql, { ...moment, site, email: addressHash(email), action: 'erased' })
  }
  await forget(sql, email)
  await forgetInNetwork(sql, email)
  await suppress(sql, email, 'erased')
}

/** Takes an address out of everything that names it, but the network, which one leaves by itself. */
async function forget(sql: Sql, email: string): Promise<void> {
  await forgetReader(sql, email)
  await sql.query('DELETE FROM form_submissions WHERE email = $1', [email])
  // Also what was passed on to an office. A message that is on its way just now goes with the others after its time.
  await sql.query(
    `DELETE FROM outbox_messages
     WHERE ("to" = $1 OR headers->>'Reply-To' = $1) AND state NOT IN ('claimed', 'sending')`,
    [email],
  )
}

/**
 * Takes an address out of the newsletters; the record of consent keeps a keyed hash of it. What its owner wrote to
 * an office has a time of its own.
 */
export async function forgetReader(sql: Sql, email: string): Promise<void> {
  // Of issues that were sent the count remains; what a mail server said of the address does not.
  await sql.query(
    `UPDATE deliveries SET error = NULL
     WHERE error IS NOT NULL AND subscription_id IN (SELECT id FROM subscriptions WHERE email = $1)`,
    [email],
  )
  await sql.query('DELETE FROM subscriptions WHERE email = $1', [email])
  await sql.query('DELETE FROM subscribers WHERE email = $1', [email])
  await sql.query(
    `DELETE FROM mailed_links WHERE purpose NOT LIKE 'network-%' AND (data->>'email' = $1 OR data->>'from' = $1)`,
    [email],
  )
  await sql.query(
    `UPDATE consent_records SET address = $2 WHERE address = $1 AND form NOT LIKE 'network-%'`,
    [email, addressHash(email)],
  )
}
