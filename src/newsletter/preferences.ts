import { type Locale, locales } from '../i18n/locales.ts'
import type { Sql } from '../jobs/sql.ts'
import { consentWording, noteConsent } from './consent.ts'
import type { HeldSubscription } from './held.ts'
import { leave } from './leaving.ts'
import { newslettersOffered, type OfferedNewsletter } from './offered.ts'
import { setTopics } from './subscribing.ts'

/** Whoever followed a signed link, with all their subscriptions. */
interface Reader {
  subscriber: string
  email: string
  all: readonly HeldSubscription[]
}

/** What a reader chose of the newsletters of a site. */
interface Choice {
  newsletters: readonly string[]
  topics: readonly string[]
  language: Locale
  site: string
  /** The language of the page. */
  locale: Locale
}

interface Moment {
  at: Date
  form: string
}

/** Brings a reader's subscriptions to the newsletters of a site to what was chosen, and notes each change. */
export async function changePreferences(
  sql: Sql,
  reader: Reader,
  choice: Choice,
  moment: Moment,
): Promise<void> {
  for (const newsletter of await newslettersOffered(sql, choice.site, choice.locale)) {
    const held = reader.all.find((each) => each.newsletter === newsletter.id)
    if (!choice.newsletters.includes(newsletter.id)) {
      if (held) await leave(sql, held, { ...moment, language: choice.locale })
    } else if (held?.state === 'active') await change(sql, held, choice, moment)
    else await join(sql, reader, newsletter, choice, moment)
  }
}

async function change(sql: Sql, held: HeldSubscription, choice: Choice, moment: Moment): Promise<void> {
  const details = [
    ...(held.language === choice.language ? [] : [`language: ${locales[choice.language].endonym}`]),
    ...(isSame(held.topics, choice.topics) ? [] : [`topics: ${await topicNames(sql, choice.topics)}`]),
  ]
  if (details.length === 0) return
  await sql.query('UPDATE subscriptions SET language = $2, updated_at = now() WHERE id = $1', [
    held.id,
    choice.language,
  ])
  await setTopics(sql, held.id, choice.topics)
  await noteConsent(sql, {
    ...moment,
    email: held.email,
    action: 'changed',
    language: choice.locale,
    site: held.site,
    newsletter: held.newsletterName,
    details: details.join('; '),
  })
}

/** The address is confirmed already: the link came with a letter to it. */
async function join(
  sql: Sql,
  { subscriber, email }: Reader,
  newsletter: OfferedNewsletter,
  choice: Choice,
  moment: Moment,
): Promise<void> {
  const { rows } = await sql.query<{ id: string }>(
    `INSERT INTO subscriptions
       (subscriber_id, newsletter_id, site_id, language, state, requested_at, confirmed_at)
     VALUES ($1, $2, $3, $4, 'active', $5, $5)
     ON CONFLICT (subscriber_id, newsletter_id) DO UPDATE SET state = 'active', left_at = NULL,
       language = excluded.language, confirmed_at = excluded.confirmed_at, updated_at = now()
     RETURNING id`,
    [subscriber, newsletter.id, newsletter.site, choice.language, moment.at.toISOString()],
  )
  await setTopics(sql, rows[0]?.id ?? '', choice.topics)
  await noteConsent(sql, {
    ...moment,
    email,
    action: 'confirmed',
    language: choice.locale,
    site: newsletter.site,
    newsletter: newsletter.name,
    wording: consentWording(choice.locale, newsletter.office),
  })
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  new Set(a).symmetricDifference(new Set(b)).size === 0

async function topicNames(sql: Sql, topics: readonly string[]): Promise<string> {
  if (topics.length === 0) return 'all'
  const { rows } = await sql.query<{ key: string }>('SELECT key FROM topics WHERE id = ANY($1::uuid[])', [
    topics,
  ])
  return rows.map(({ key }) => key).join(', ')
}
