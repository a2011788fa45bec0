import type { Locale } from '../i18n/locales.ts'
import type { Sql } from '../jobs/sql.ts'
import { addressHash } from '../lib/address-hash.ts'

/** Whom an issue is for. */
export interface Segment {
  newsletter: string
  /** Empty: all. */
  languages: readonly Locale[]
  /** Empty: everybody. Otherwise who chose one of them, or none. */
  topics: readonly string[]
}

/** Somebody who gets an issue. */
interface Recipient {
  subscription: string
  subscriber: string
  email: string
  language: Locale
}

/** Active subscriptions of a segment; `$1` newsletter, `$2` languages, `$3` topics. */
const inSegment = `FROM subscriptions s
  WHERE s.newsletter_id = $1 AND s.state = 'active'
    AND (cardinality($2::text[]) = 0 OR s.language::text = ANY($2))
    AND (cardinality($3::uuid[]) = 0
      OR NOT EXISTS (SELECT FROM subscriptions_rels r WHERE r.parent_id = s.id AND r.path = 'topics')
      OR EXISTS (SELECT FROM subscriptions_rels r
        WHERE r.parent_id = s.id AND r.path = 'topics' AND r.topics_id = ANY($3)))`

/** Who would get an issue now: active subscriptions of the segment whose address may be written to. */
export async function recipientsOf(sql: Sql, segment: Segment): Promise<Recipient[]> {
  const { rows } = await sql.query<Recipient>(
    `SELECT s.id AS subscription, s.subscriber_id AS subscriber, s.email, s.language ${inSegment} ORDER BY s.id`,
    [segment.newsletter, segment.languages, segment.topics],
  )
  const suppressed = await suppressedOf(
    sql,
    rows.map(({ email }) => email),
  )
  return rows.filter(({ email }) => !suppressed.has(email))
}

/** How many would get an issue now, by language. */
export async function countRecipients(sql: Sql, segment: Segment): Promise<Map<Locale, number>> {
  const counts = new Map<Locale, number>()
  for (const { language } of await recipientsOf(sql, segment)) {
    counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  return counts
}

/** Which of some addresses may not be written to. */
export async function suppressedOf(sql: Sql, emails: readonly string[]): Promise<Set<string>> {
  if (emails.length === 0) return new Set()
  const hashes = new Map(emails.map((email) => [addressHash(email), email]))
  const { rows } = await sql.query<{ hash: string }>('SELECT hash FROM suppressions WHERE hash = ANY($1)', [
    [...hashes.keys()],
  ])
  return new Set(rows.flatMap(({ hash }) => hashes.get(hash) ?? []))
}
