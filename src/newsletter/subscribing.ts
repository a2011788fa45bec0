import type { Locale } from '../i18n/locales.ts'
import type { Sql } from '../jobs/sql.ts'
import { consentWording, noteConsent } from './consent.ts'
import { newslettersOffered, type OfferedNewsletter } from './offered.ts'
import { liftSuppression } from './suppressions.ts'

/** What a reader asks for when signing up. */
export interface SignUp {
  email: string
  /** The site on which it was asked. */
  site: string
  newsletters: readonly string[]
  /** Ids of topics; none means all. */
  topics: readonly string[]
  /** In which language issues shall come. */
  language: Locale
  /** The language of the page. */
  locale: Locale
}

interface Moment {
  at: Date
  /** The name of the form, for the record of consent. */
  form: string
}

/**
 * Notes that somebody asked for newsletters. Nothing is sent to them before the address is confirmed, and what an
 * active subscription says is not changed before either: anybody can type anybody's address.
 *
 * @returns the newsletters that were asked for and are offered
 */
export async function requestSubscriptions(
  sql: Sql,
  asked: SignUp,
  moment: Moment,
): Promise<OfferedNewsletter[]> {
  const chosen = await chosenOf(sql, asked)
  const subscriber = await subscriberOf(sql, asked)
  for (const newsletter of chosen) {
    await sql.query(
      `INSERT INTO subscriptions AS kept (subscriber_id, newsletter_id, site_id, language, state, requested_at)
       VALUES ($1, $2, $3, $4, 'pending', $5)
       ON CONFLICT (subscriber_id, newsletter_id) DO UPDATE
         SET requested_at = excluded.requested_at, state = 'pending' WHERE kept.state <> 'active'`,
      [subscriber, newsletter.id, newsletter.site, asked.language, moment.at.toISOString()],
    )
    await noteConsent(sql, {
      ...moment,
      email: asked.email,
      action: 'requested',
      language: asked.locale,
      site: newsletter.site,
      newsletter: newsletter.name,
      wording: consentWording(asked.locale, newsletter.office),
    })
  }
  return chosen
}

/** Makes subscriptions active whose address was confirmed, with what was asked for then. */
export async function confirmSubscriptions(
  sql: Sql,
  asked: SignUp,
  moment: Moment,
): Promise<OfferedNewsletter[]> {
  const chosen = await chosenOf(sql, asked)
  const subscriber = await subscriberOf(sql, asked)
  await liftSuppression(sql, asked.email)
  for (const newsletter of chosen) {
    const { rows } = await sql.query<{ id: string }>(
      `INSERT INTO subscriptions
         (subscriber_id, newsletter_id, site_id, language, state, requested_at, confirmed_at)
       VALUES ($1, $2, $3, $4, 'active', $5, $5)
       ON CONFLICT (subscriber_id, newsletter_id) DO UPDATE SET state = 'active', left_at = NULL,
         language = excluded.language, confirmed_at = excluded.confirmed_at, updated_at = now()
       RETURNING id`,
      [subscriber, newsletter.id, newsletter.site, asked.language, moment.at.toISOString()],
    )
    await setTopics(sql, rows[0]?.id ?? '', asked.topics)
    await noteConsent(sql, {
      ...moment,
      email: asked.email,
      action: 'confirmed',
      language: asked.locale,
      site: newsletter.site,
      newsletter: newsletter.name,
      wording: consentWording(asked.locale, newsletter.office),
    })
  }
  return chosen
}

/** Says which topics a subscription is about; ids of topics that are gone are left out. */
export async function setTopics(sql: Sql, subscription: string, topics: readonly string[]): Promise<void> {
  await sql.query('DELETE FROM subscriptions_rels WHERE parent_id = $1', [subscription])
  await sql.query(
    `INSERT INTO subscriptions_rels (parent_id, path, topics_id, "order")
     SELECT $1, 'topics', id, row_number() OVER () FROM topics WHERE id = ANY($2::uuid[])`,
    [subscription, topics],
  )
}

async function chosenOf(sql: Sql, { site, locale, newsletters }: SignUp): Promise<OfferedNewsletter[]> {
  const offered = await newslettersOffered(sql, site, locale)
  return offered.filter(({ id }) => newsletters.includes(id))
}

async function subscriberOf(sql: Sql, { email, language }: SignUp): Promise<string> {
  const { rows } = await sql.query<{ id: string }>(
    `INSERT INTO subscribers (email, language) VALUES ($1, $2)
     ON CONFLICT (email) DO UPDATE SET updated_at = now() RETURNING id`,
    [email, language],
  )
  const [subscriber] = rows
  if (!subscriber) throw new Error('The subscriber was not written.')
  return subscriber.id
}
