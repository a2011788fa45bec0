import type { Sql } from '../../jobs/sql.ts'
import { addressHash } from '../../lib/address-hash.ts'

/**
 * Which of some addresses somebody at a site had before, and has changed or had corrected. Of such an address the
 * record of consent keeps a keyed hash. Old lists hold it for years: who is subscribed with it anew would get
 * everything twice, or a stranger would who has the mailbox now.
 */
export async function formerOf(sql: Sql, site: string, emails: readonly string[]): Promise<Set<string>> {
  if (emails.length === 0) return new Set()
  const hashes = new Map(emails.map((email) => [addressHash(email), email]))
  const { rows } = await sql.query<{ hash: string }>(
    `SELECT hash FROM consent_records, substring(details FROM '^address; before (hash:[A-Za-z0-9_-]+)') AS hash
     WHERE action = 'changed' AND site_id = $1 AND hash = ANY($2)`,
    [site, [...hashes.keys()]],
  )
  return new Set(rows.flatMap(({ hash }) => hashes.get(hash) ?? []))
}
