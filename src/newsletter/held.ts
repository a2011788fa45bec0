import type { Locale } from '../i18n/locales.ts'
import type { Sql } from '../jobs/sql.ts'
import type { SubscriptionState } from '../lib/kinds.ts'
import { isKeyOf, subscriptionNamed } from './links.ts'

/** A subscription as its reader may see it. */
export interface HeldSubscription {
  id: string
  subscriber: string
  email: string
  newsletter: string
  newsletterName: string
  site: string
  language: Locale
  state: SubscriptionState
  topics: string[]
}

/**
 * The subscription that a signed link belongs to.
 *
 * @param lock - keeps others from changing it until the transaction ends
 * @returns null for a link that is not ours or was made for another address
 */
export async function subscriptionOfKey(
  sql: Sql,
  key: string,
  { lock = false } = {},
): Promise<HeldSubscription | null> {
  const id = subscriptionNamed(key)
  if (!id) return null
  const { rows } = await sql.query<HeldSubscription>(
    `${select} WHERE s.id = $1 ${lock ? 'FOR UPDATE OF s' : ''}`,
    [id],
  )
  const [held] = rows
  return held && isKeyOf(key, held) ? held : null
}

/** All subscriptions of a reader. */
export async function subscriptionsOf(sql: Sql, subscriber: string): Promise<HeldSubscription[]> {
  const { rows } = await sql.query<HeldSubscription>(
    `${select} WHERE s.subscriber_id = $1 ORDER BY s.created_at`,
    [subscriber],
  )
  return rows
}

const select = `
  SELECT s.id, s.subscriber_id AS subscriber, s.email, s.newsletter_id AS newsletter, s.site_id AS site,
    s.language, s.state,
    coalesce((SELECT name FROM newsletters_locales l WHERE l._parent_id = s.newsletter_id AND name <> ''
      ORDER BY l._locale::text = s.language::text DESC, l._locale LIMIT 1), '') AS "newsletterName",
    ARRAY(SELECT topics_id FROM subscriptions_rels r WHERE r.parent_id = s.id AND r.path = 'topics') AS topics
  FROM subscriptions s`
