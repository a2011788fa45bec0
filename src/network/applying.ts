import type { Locale } from '../i18n/locales.ts'
import { oneAtATime, type Sql } from '../jobs/sql.ts'
import { type NetworkProfile, networkLock } from '../lib/network-profile.ts'
import { officeName } from '../mail/office-name.ts'
import { noteConsent } from '../newsletter/consent.ts'
import { listingVersion, listingWording } from './consent.ts'
import { type Applicant, type HeldProfile, heldProfile } from './held.ts'

interface Moment {
  at: Date
  /** The name of the form, for the record of consent. */
  form: string
  /** The language in which it was said. */
  locale: Locale
}

/**
 * Puts what somebody said, whose address is confirmed, before the editors: as an application, or as a change of a
 * member's profile. What waited before of the same address is replaced. Who no longer wants to be on the public list
 * is off it at once; everything else waits.
 */
export async function receiveApplication(
  sql: Sql,
  applicant: Applicant,
  profile: NetworkProfile,
  moment: Moment,
): Promise<void> {
  await oneAtATime(sql, networkLock(applicant))
  const held = await heldProfile(sql, applicant)
  await sql.query(
    `DELETE FROM network_applications WHERE site_id = $1 AND email = $2 AND state = 'waiting'`,
    [applicant.site, applicant.email],
  )
  await insert(sql, applicant, profile, { ...moment, member: held?.member ?? null })
  await keepConsent(sql, applicant, profile, held, moment)
}

async function insert(
  sql: Sql,
  { email, site }: Applicant,
  profile: NetworkProfile,
  { at, locale, member }: Moment & { member: string | null },
): Promise<void> {
  const { rows } = await sql.query<{ id: string }>(
    `INSERT INTO network_applications (site_id, email, member_id, state, received_at, language,
       kind, category, name, country, description, website, is_listed)
     VALUES ($1, $2, $3, 'waiting', $4, $5, $6, $7, $8, $9, $10, nullif($11, ''), $12) RETURNING id`,
    [
      site,
      email,
      member,
      at.toISOString(),
      locale,
      profile.kind,
      profile.category,
      profile.name,
      profile.country,
      profile.description,
      profile.website,
      profile.isListed,
    ],
  )
  await sql.query(
    `INSERT INTO network_applications_rels (parent_id, path, topics_id, "order")
     SELECT $1, 'interests', id, row_number() OVER () FROM topics WHERE id = ANY($2::uuid[])`,
    [rows[0]?.id, profile.interests],
  )
}

/** Notes what was agreed to or taken back, where it differs from what was said last. */
async function keepConsent(
  sql: Sql,
  { email, site }: Applicant,
  { isListed }: NetworkProfile,
  held: HeldProfile | null,
  { at, form, locale }: Moment,
): Promise<void> {
  if (!isListed && held?.isListed) {
    await sql.query('UPDATE network_members SET is_listed = false, updated_at = now() WHERE id = $1', [
      held.member,
    ])
  }
  if (isListed === (held?.profile.isListed ?? false)) return
  const note = { email, at, form, language: locale, site }
  if (!isListed) return noteConsent(sql, { ...note, action: 'withdrawn' })
  await noteConsent(sql, {
    ...note,
    action: 'confirmed',
    wording: listingWording(locale, await officeName(sql, site, locale)),
    wordingVersion: listingVersion,
  })
}
