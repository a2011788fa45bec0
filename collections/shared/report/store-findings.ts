import type { Sql } from '../../../src/jobs/sql.ts'
import { cutText } from '../../../src/lib/cut-text.ts'
import type { Found } from './look-at-item.ts'

/** Where an item leads. */
export interface LinkRow {
  item: string
  language: string
  /** `noun:id`, or an address outside. */
  target: string
  isOutside: boolean
  isPublic: boolean
  isDraft: boolean
}

/** The longest of the words that a finding is about, in characters; an address is longer. */
const longestDetail = 2_000

const keyOf = ({ item, language, check, path, detail }: Found): string =>
  JSON.stringify([item, language, check, path, detail])

/** Found in the draft and in what is public, a thing is one finding. */
function merged(found: readonly Found[]): Found[] {
  const byKey = new Map<string, Found>()
  for (const each of found) {
    const known = byKey.get(keyOf(each))
    byKey.set(keyOf(each), {
      ...each,
      isPublic: each.isPublic || (known?.isPublic ?? false),
      isDraft: each.isDraft || (known?.isDraft ?? false),
    })
  }
  return [...byKey.values()]
}

interface Batch {
  noun: string
  /** The items that were looked at. */
  ids: readonly string[]
  found: readonly Found[]
  at: Date
}

/**
 * Notes what was found in some items. A finding that is there again after it was done is open again; what somebody
 * ignored stays so; what was not found any more is done.
 */
export async function storeFindings(sql: Sql, { noun, ids, found, at }: Batch): Promise<void> {
  const rows = merged(found.map((each) => ({ ...each, detail: cutText(each.detail, longestDetail) })))
  await sql.query(
    `INSERT INTO content_findings AS f (noun, item, language, check_name, path, detail, labels, tab, title, site_id,
       is_public, is_draft, first_seen, last_seen)
     SELECT $1, r.item, r.language, r."check", r.path, r.detail, r.labels, r.tab, r.title, r.site, r."isPublic",
       r."isDraft", $3, $3
     FROM jsonb_to_recordset($2::jsonb) AS r (item uuid, language text, "check" text, path text, detail text,
       labels jsonb, tab jsonb, title text, site uuid, "isPublic" boolean, "isDraft" boolean)
     ON CONFLICT (noun, item, language, check_name, path, md5(detail)) DO UPDATE SET
       labels = excluded.labels, tab = excluded.tab, title = excluded.title, site_id = excluded.site_id,
       is_public = excluded.is_public, is_draft = excluded.is_draft, last_seen = excluded.last_seen,
       state = CASE WHEN f.state = 'done' THEN 'open' ELSE f.state END,
       first_seen = CASE WHEN f.state = 'done' THEN excluded.first_seen ELSE f.first_seen END, done_at = NULL`,
    [noun, JSON.stringify(rows), at],
  )
  await sql.query(
    `UPDATE content_findings SET state = 'done', done_at = $3, reason = NULL, ignored_by = NULL
     WHERE noun = $1 AND item = ANY($2) AND state <> 'done' AND last_seen < $3`,
    [noun, ids, at],
  )
}

/** Notes where some items lead. Addresses outside that are new are visited soon. */
export async function storeLinks(
  sql: Sql,
  noun: string,
  ids: readonly string[],
  links: readonly LinkRow[],
): Promise<void> {
  await sql.query('DELETE FROM content_links WHERE noun = $1 AND item = ANY($2)', [noun, ids])
  if (links.length === 0) return
  await sql.query(
    `INSERT INTO content_links (noun, item, language, target, is_public, is_draft)
     SELECT $1, r.item, r.language, r.target, bool_or(r."isPublic"), bool_or(r."isDraft")
     FROM jsonb_to_recordset($2::jsonb) AS r (item uuid, language text, target text, "isPublic" boolean, "isDraft" boolean)
     GROUP BY r.item, r.language, r.target`,
    [noun, JSON.stringify(links)],
  )
  const outside = [
    ...new Set(links.filter(({ isOutside }) => isOutside).map(({ target }) => target)),
  ].toSorted()
  if (outside.length === 0) return
  await sql.query(
    `INSERT INTO outside_addresses (address, host) SELECT r.address, r.host
     FROM jsonb_to_recordset($1::jsonb) AS r (address text, host text) ON CONFLICT DO NOTHING`,
    [JSON.stringify(outside.map((address) => ({ address, host: new URL(address).host })))],
  )
}
