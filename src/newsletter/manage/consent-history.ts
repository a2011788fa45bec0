import type { Sql } from '../../jobs/sql.ts'
import type { ConsentAction } from '../../lib/kinds.ts'

/** An entry of what somebody agreed to or took back. */
export interface ConsentEntry {
  id: string
  action: ConsentAction
  at: Date
  newsletter: string | null
  form: string
  language: string
  wording: string | null
  details: string | null
}

const most = 300

/**
 * The record of consent of an address, the newest first. It goes on with the records of the address that somebody
 * had before, which name a keyed hash.
 *
 * @param sites - whose records may be read
 */
export async function consentHistory(
  sql: Sql,
  email: string,
  sites: 'all' | readonly string[],
): Promise<ConsentEntry[]> {
  const { rows } = await sql.query<ConsentEntry>(
    `WITH RECURSIVE known (address) AS (
       SELECT $1::varchar
       UNION
       SELECT substring(c.details FROM '^address; before (hash:[A-Za-z0-9_-]+)')::varchar
       FROM consent_records c JOIN known ON known.address = c.address
       WHERE c.action = 'changed' AND c.details ~ '^address; before hash:')
     SELECT id, action, at, newsletter_name AS newsletter, form, language, wording, details
     FROM consent_records
     WHERE address IN (SELECT address FROM known) AND ($2::uuid[] IS NULL OR site_id = ANY($2))
     ORDER BY at DESC, created_at DESC LIMIT ${most}`,
    [email, sites === 'all' ? null : sites],
  )
  return rows
}
