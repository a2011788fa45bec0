import type { PayloadRequest } from 'payload'
import { isLocale } from '../../../src/i18n/locales.ts'
import type { Sql } from '../../../src/jobs/sql.ts'
import { isId } from '../../../src/lib/is-id.ts'
import {
  type FindingState,
  findingStates,
  type ReportCheck,
  type ReportFilter,
  reportChecks,
} from '../../../src/lib/report.ts'
import { canSomewhere, sitesWhere } from '../access.ts'
import type { Words } from '../fields/words.ts'
import { memberOf } from '../member.ts'

/** A finding as the report shows it. */
export interface ReportRow {
  id: string
  noun: string
  item: string
  language: string
  check: ReportCheck
  path: string
  detail: string
  labels: (Words | string)[]
  tab: Words | string | null
  title: string
  site: string | null
  isPublic: boolean
  isDraft: boolean
  firstSeen: Date
  state: FindingState
  reason: string | null
  /** Who was asked to mend it. */
  person: string | null
  personName: string | null
  /** Of a dead address: since when, what it answered last, and where a copy was recorded. */
  deadSince: Date | null
  outcome: string | null
  archivedCopy: string | null
  /** Of an item that is overdue: who answers for it. */
  ownerName: string | null
}

/** Whose findings somebody may see: those of these sites, and of what belongs to none. */
export type Reach = 'all' | readonly string[]

/** Whose findings the person behind a request may see; null for somebody who works nowhere. */
export function reachOf(req: Pick<PayloadRequest, 'user'>): Reach | null {
  const member = memberOf(req)
  return canSomewhere(member, 'see') ? sitesWhere(member, 'see') : null
}

/** The filter that an address asks for; what it does not know filters nothing. */
export function filterOf(query: Readonly<Record<string, unknown>>): ReportFilter {
  const text = (name: string) => (typeof query[name] === 'string' ? query[name] : '')
  const [site, language, noun, person] = [text('site'), text('language'), text('noun'), text('person')]
  const check = reportChecks.find((each) => each === text('check'))
  const state = findingStates.find((each) => each === text('state'))
  return {
    ...(isId(site) && { site }),
    ...(check && { check }),
    ...(isLocale(language) && { language }),
    ...(/^[a-z-]{1,40}$/.test(noun) && { noun }),
    ...((isId(person) || person === 'nobody') && { person }),
    ...(state && { state }),
    ...(text('shown') === 'public' && { isPublic: true }),
  }
}

function conditionsOf(reach: Reach, filter: ReportFilter): { where: string; values: unknown[] } {
  const values: unknown[] = []
  const put = (value: unknown) => `$${values.push(value)}`
  const parts = [`f.state = ${put(filter.state ?? 'open')}`]
  if (reach !== 'all') parts.push(`(f.site_id = ANY(${put(reach)}::uuid[]) OR f.site_id IS NULL)`)
  if (filter.site) parts.push(`f.site_id = ${put(filter.site)}`)
  if (filter.check) parts.push(`f.check_name = ${put(filter.check)}`)
  if (filter.language) parts.push(`f.language = ${put(filter.language)}`)
  if (filter.noun) parts.push(`f.noun = ${put(filter.noun)}`)
  if (filter.person === 'nobody') parts.push('f.assigned_to IS NULL')
  else if (filter.person) parts.push(`f.assigned_to = ${put(filter.person)}`)
  if (filter.isPublic) parts.push('f.is_public')
  return { where: parts.join(' AND '), values }
}

/**
 * Findings, what is gravest first and then by title.
 *
 * @param reach - whose findings may be seen; nothing else than those is ever given out
 */
export async function findFindings(
  sql: Sql,
  reach: Reach,
  filter: ReportFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<ReportRow[]> {
  const { where, values } = conditionsOf(reach, filter)
  const at = values.length
  const { rows } = await sql.query<ReportRow>(
    `SELECT f.id, f.noun, f.item, f.language, f.check_name AS "check", f.path, f.detail, f.labels, f.tab, f.title,
       f.site_id AS site, f.is_public AS "isPublic", f.is_draft AS "isDraft", f.first_seen AS "firstSeen", f.state,
       f.reason, f.assigned_to AS person, p.name AS "personName", a.failing_since AS "deadSince", a.outcome,
       a.archived_copy AS "archivedCopy", o.name AS "ownerName"
     FROM content_findings f
     LEFT JOIN users p ON p.id = f.assigned_to
     LEFT JOIN outside_addresses a ON f.check_name = 'dead-link-outside' AND a.address = f.detail
     LEFT JOIN review_dates d ON f.check_name = 'review-overdue' AND d.noun = f.noun AND d.item = f.item
     LEFT JOIN users o ON o.id = d.owner
     WHERE ${where}
     ORDER BY array_position($${at + 1}::text[], f.check_name), f.is_public DESC, f.title, f.language, f.id
     LIMIT $${at + 2} OFFSET $${at + 3}`,
    [...values, [...reportChecks], limit, offset],
  )
  return rows
}

/** How many findings there are of each check, whichever of them is shown. */
export async function countFindings(
  sql: Sql,
  reach: Reach,
  { check: _all, ...filter }: ReportFilter,
): Promise<Map<ReportCheck, number>> {
  const { where, values } = conditionsOf(reach, filter)
  const { rows } = await sql.query<{ check: ReportCheck; count: number }>(
    `SELECT f.check_name AS "check", count(*)::int AS count FROM content_findings f WHERE ${where} GROUP BY 1`,
    values,
  )
  const counts = new Map(rows.map(({ check, count }) => [check, count]))
  return new Map(
    reportChecks.flatMap((check) => (counts.has(check) ? [[check, counts.get(check) ?? 0]] : [])),
  )
}

/** How far somebody who looks at the report sees. */
export async function lastWalk(
  sql: Sql,
): Promise<{ startedAt: Date; finishedAt: Date | null; items: number } | null> {
  const { rows } = await sql.query<{ startedAt: Date; finishedAt: Date | null; items: number }>(
    `SELECT started_at AS "startedAt", finished_at AS "finishedAt", items FROM content_walks
     ORDER BY started_at DESC LIMIT 1`,
  )
  return rows[0] ?? null
}
