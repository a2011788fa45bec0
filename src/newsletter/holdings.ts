import type { Sql } from '../jobs/sql.ts'
import { addressHash } from '../lib/address-hash.ts'

const profile = `name, kind::text, category::text, country::text, description, website, is_listed AS "isListed"`

/**
 * All that is held about an address, for the person behind it (GDPR, Articles 15 and 20).
 *
 * @returns JSON that a person can read, too
 */
export async function holdingsOf(sql: Sql, email: string, at: Date): Promise<string> {
  const rows = async (text: string) => (await sql.query(text, [email])).rows
  const holdings = {
    email,
    preparedAt: at.toISOString(),
    subscriber:
      (await rows(`SELECT email, language, created_at AS since FROM subscribers WHERE email = $1`))[0] ??
      null,
    subscriptions: await rows(
      `SELECT (SELECT name FROM newsletters_locales l WHERE l._parent_id = s.newsletter_id
           ORDER BY l._locale::text = s.language::text DESC LIMIT 1) AS newsletter,
         (SELECT key FROM sites WHERE id = s.site_id) AS site, language, state, requested_at AS "requestedAt",
         confirmed_at AS "confirmedAt", left_at AS "leftAt",
         ARRAY(SELECT name FROM subscriptions_rels r JOIN topics_locales t ON t._parent_id = r.topics_id
           WHERE r.parent_id = s.id AND t._locale::text = s.language::text) AS topics
       FROM subscriptions s WHERE email = $1 ORDER BY created_at`,
    ),
    consent: await rows(
      `SELECT action, at, newsletter_name AS newsletter, form, wording, wording_version AS "wordingVersion",
         language, details
       FROM consent_records WHERE address = $1 ORDER BY at`,
    ),
    issues: await rows(
      `SELECT coalesce(m.subject, '') AS subject, d.language, d.state, d.sent_at AS "sentAt"
       FROM deliveries d JOIN subscribers s ON s.id = d.subscriber_id
       LEFT JOIN issue_mails m ON m.issue_id = d.issue_id AND m.language = d.language
       WHERE s.email = $1 ORDER BY d.sent_at`,
    ),
    messages: await rows(
      `SELECT (SELECT key FROM sites WHERE id = m.site_id) AS site, purpose, name, message, received_at AS "receivedAt"
       FROM form_submissions m WHERE email = $1 ORDER BY received_at`,
    ),
    network: await rows(
      `SELECT (SELECT key FROM sites WHERE id = site_id) AS site, 'member' AS state, ${profile}, joined_at AS since
       FROM network_members WHERE email = $1
       UNION ALL SELECT (SELECT key FROM sites WHERE id = site_id), state::text, ${profile}, received_at
       FROM network_applications WHERE email = $1 ORDER BY since`,
    ),
    mail: await rows(
      `SELECT subject, queued_at AS "writtenAt", sent_at AS "sentAt" FROM outbox_messages
       WHERE "to" = $1 ORDER BY queued_at`,
    ),
    // Since when and why the address is not written to; it stands there as a keyed hash.
    suppressed:
      (await sql.query('SELECT reason, at AS since FROM suppressions WHERE hash = $1', [addressHash(email)]))
        .rows[0] ?? null,
  }
  return `${JSON.stringify(holdings, null, 2)}\n`
}
