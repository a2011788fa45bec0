import { recordEvent } from '../../collections/shared/history.ts'
import type { Locale } from '../i18n/locales.ts'
import { oneAtATime, type Sql } from '../jobs/sql.ts'
import { addressHash } from '../lib/address-hash.ts'
import { networkLock } from '../lib/network-profile.ts'
import { noteConsent } from '../newsletter/consent.ts'
import { type Applicant, heldProfile } from './held.ts'

interface Moment {
  at: Date
  /** The name of the form, for the record of consent. */
  form: string
  locale: Locale
}

/**
 * Takes somebody out of the network at once: off the list, with all that they sent and the links that were mailed.
 * That consent was given and taken back stays on record, with a keyed hash in the place of the address. Newsletters
 * are another matter and go on.
 */
export async function leaveNetwork(
  sql: Sql,
  applicant: Applicant,
  { at, form, locale }: Moment,
): Promise<void> {
  const { email, site } = applicant
  await oneAtATime(sql, networkLock(applicant))
  const held = await heldProfile(sql, applicant)
  if (held?.profile.isListed) {
    await noteConsent(sql, { email, at, form, language: locale, site, action: 'withdrawn' })
  }
  await forget(sql, applicant)
  if (!held?.member) return
  await recordEvent(sql, { action: 'leave-network', noun: 'network-members', itemId: held.member, site })
}

/** Puts a keyed hash in the place of an address in the record of consent to be listed. */
export async function forgetConsent(sql: Sql, { email, site }: Applicant): Promise<void> {
  await sql.query(
    `UPDATE consent_records SET address = $3 WHERE site_id = $1 AND address = $2 AND form LIKE 'network-%'`,
    [site, email, addressHash(email)],
  )
}

/** Takes an address that is to be forgotten out of the network of every site. */
export async function forgetInNetwork(sql: Sql, email: string): Promise<void> {
  const { rows } = await sql.query<{ site: string }>('SELECT id AS site FROM sites')
  for (const { site } of rows) {
    await oneAtATime(sql, networkLock({ email, site }))
    await forget(sql, { email, site })
  }
}

async function forget(sql: Sql, applicant: Applicant): Promise<void> {
  const { email, site } = applicant
  await sql.query('DELETE FROM network_applications WHERE site_id = $1 AND email = $2', [site, email])
  await sql.query('DELETE FROM network_members WHERE site_id = $1 AND email = $2', [site, email])
  await sql.query(
    `DELETE FROM mailed_links WHERE purpose LIKE 'network-%' AND data->>'email' = $2 AND data->>'site' = $1`,
    [site, email],
  )
  await sql.query(
    `DELETE FROM outbox_messages WHERE "to" = $1 AND state NOT IN ('queued', 'claimed', 'sending')`,
    [email],
  )
  await forgetConsent(sql, applicant)
}
