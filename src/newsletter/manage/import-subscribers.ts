import type { Sql } from '../../jobs/sql.ts'
import { suppressedOf } from '../recipients.ts'
import { formerOf } from './former-addresses.ts'
import type { Consent, FileRow, RowProblem } from './import-rows.ts'

/**
 * What becomes of a row, or would become of it:
 *
 * - `new`: subscribed now; also who had asked for the newsletter and never confirmed it
 * - `already`: subscribed before
 * - `left`: has left this newsletter, and is not brought back
 * - `suppressed`: is not written to, and is not brought back
 * - `moved`: has another address by now, and is not brought back with the old one
 * - `duplicate`: stands in the file already
 * - `invalid`: cannot be taken; `problem` says why
 */
type ImportOutcome = 'new' | 'already' | 'left' | 'suppressed' | 'moved' | 'duplicate' | 'invalid'

export interface ImportedRow {
  line: number
  address: string
  outcome: ImportOutcome
  problem?: RowProblem
}

export interface ImportOptions {
  newsletter: { id: string; name: string; site: string }
  rows: readonly FileRow[]
  /** Who imports, for the record. */
  person: string
  at: Date
  /** Says what would happen, and writes nothing. */
  isDry: boolean
}

/** How many rows are looked at and written at once. */
const most = 500

/**
 * Takes subscribers with the proof of their consent into a newsletter, in the caller's transaction. Doing it again
 * changes nothing: who is subscribed, has left or is suppressed stays so.
 *
 * @param sql - the connection of a transaction
 */
export async function importSubscribers(sql: Sql, options: ImportOptions): Promise<ImportedRow[]> {
  // Two imports at once would each take the other's rows for new.
  if (!options.isDry) {
    await sql.query(`SELECT pg_advisory_xact_lock(hashtext('import'), hashtext($1))`, [options.newsletter.id])
  }
  const seen = new Set<string>()
  const report: ImportedRow[] = []
  for (let from = 0; from < options.rows.length; from += most) {
    report.push(...(await importPart(sql, options, options.rows.slice(from, from + most), seen)))
  }
  return report
}

async function importPart(
  sql: Sql,
  options: ImportOptions,
  rows: readonly FileRow[],
  seen: Set<string>,
): Promise<ImportedRow[]> {
  const good = rows.flatMap((row) => ('consent' in row ? row.consent : []))
  const emails = good.map(({ email }) => email)
  const states = await statesOf(sql, options.newsletter.id, emails)
  const suppressed = await suppressedOf(sql, emails)
  const former = await formerOf(sql, options.newsletter.site, emails)
  const wanted: Consent[] = []
  const report = rows.map((row): ImportedRow => {
    const { line, address } = row
    if ('problem' in row) return { line, address, outcome: 'invalid', problem: row.problem }
    const state = states.get(address)
    const isTwice = seen.has(address)
    seen.add(address)
    if (isTwice) return { line, address, outcome: 'duplicate' }
    if (suppressed.has(address)) return { line, address, outcome: 'suppressed' }
    if (state === 'left') return { line, address, outcome: 'left' }
    if (state === 'active') return { line, address, outcome: 'already' }
    if (former.has(address)) return { line, address, outcome: 'moved' }
    wanted.push(row.consent)
    return { line, address, outcome: 'new' }
  })
  if (options.isDry || wanted.length === 0) return report
  const written = await subscribe(sql, options, wanted)
  return report.map((row) =>
    // Who signed up in this very moment was faster.
    row.outcome === 'new' && !written.has(row.address) ? { ...row, outcome: 'already' } : row,
  )
}

async function statesOf(
  sql: Sql,
  newsletter: string,
  emails: readonly string[],
): Promise<Map<string, string>> {
  // Who had left and asked again without confirming it has left: anybody could have asked.
  const { rows } = await sql.query<{ email: string; state: string }>(
    `SELECT email, CASE WHEN state = 'pending' AND left_at IS NOT NULL THEN 'left' ELSE state::text END AS state
     FROM subscriptions WHERE newsletter_id = $1 AND email = ANY($2)`,
    [newsletter, emails],
  )
  return new Map(rows.map(({ email, state }) => [email, state]))
}

/** Writes subscribers, subscriptions and the record of consent; gives the addresses that are subscribed by it. */
async function subscribe(
  sql: Sql,
  { newsletter, person, at }: ImportOptions,
  wanted: readonly Consent[],
): Promise<Set<string>> {
  const asJson = JSON.stringify(wanted)
  const people = `json_to_recordset($1) AS p (email text, language text, given timestamptz, "where" text, wording text)`
  await sql.query(
    `INSERT INTO subscribers (email, language)
     SELECT email, language::enum_subscribers_language FROM ${people} ON CONFLICT (email) DO NOTHING`,
    [asJson],
  )
  // Who is counted as a reader since when is a matter of this list: what was given elsewhere stands in the record.
  const { rows } = await sql.query<{ email: string }>(
    `INSERT INTO subscriptions AS kept
       (subscriber_id, newsletter_id, site_id, language, state, requested_at, confirmed_at)
     SELECT s.id, $2, $3, p.language::enum_subscriptions_language, 'active', p.given, $4
     FROM ${people} JOIN subscribers s ON s.email = p.email
     ON CONFLICT (subscriber_id, newsletter_id) DO UPDATE SET state = 'active', language = excluded.language,
       confirmed_at = excluded.confirmed_at, updated_at = now()
       WHERE kept.state = 'pending' AND kept.left_at IS NULL
     RETURNING email`,
    [asJson, newsletter.id, newsletter.site, at.toISOString()],
  )
  const written = new Set(rows.map(({ email }) => email))
  await sql.query(
    `INSERT INTO consent_records
       (address, action, at, form, language, site_id, newsletter_name, wording, details)
     SELECT email, 'imported', $2, 'import', language::enum_consent_records_language, $3, $4, wording,
       'given ' || to_char(given AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI') || ' UTC, where: ' || "where" || '; imported by ' || $5
     FROM ${people}`,
    [
      JSON.stringify(wanted.filter(({ email }) => written.has(email))),
      at.toISOString(),
      newsletter.site,
      newsletter.name,
      person,
    ],
  )
  return written
}
