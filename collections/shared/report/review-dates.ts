import type { PayloadRequest } from 'payload'
import { type Sql, sqlOf } from '../../../src/jobs/sql.ts'
import { type Ability, can, sitesWhere } from '../access.ts'
import { memberOf } from '../member.ts'

/** When an item has to be looked at again, and by whom. */
export interface ReviewDate {
  /** As 2027-11-22. */
  reviewBy: string
  owner: string | null
  /** When somebody last said that it is still correct. */
  confirmedAt: string | null
}

/** Somebody who may be asked. */
export interface Colleague {
  id: string
  name: string
}

/** Of a row of `review_dates`: its day is past where the offices are. */
export const isOverdue = `review_by < (now() AT TIME ZONE 'Europe/Brussels')::date`

/** When an item has to be looked at again; null when nobody has said. */
export async function reviewDateOf(sql: Sql, noun: string, item: string): Promise<ReviewDate | null> {
  const { rows } = await sql.query<Omit<ReviewDate, 'confirmedAt'> & { confirmedAt: Date | null }>(
    `SELECT review_by::text AS "reviewBy", owner, confirmed_at AS "confirmedAt" FROM review_dates
     WHERE noun = $1 AND item = $2`,
    [noun, item],
  )
  const [row] = rows
  return row ? { ...row, confirmedAt: row.confirmedAt?.toISOString() ?? null } : null
}

/** Whom an item or a finding can be given to: everybody who may write there. Administrators come after those of the site. */
export async function colleaguesAt(
  req: PayloadRequest,
  sites: 'all' | readonly string[],
  needed: Ability = 'draft',
): Promise<Colleague[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    ...(sites !== 'all' && {
      where: { or: [{ 'roles.site': { in: [...sites] } }, { isAdministrator: { equals: true } }] },
    }),
    depth: 0,
    pagination: false,
    sort: ['isAdministrator', 'name'],
    req,
  })
  return docs
    .filter((user) => {
      const member = memberOf({ user: { ...user, collection: 'users' } as never })
      const held = sitesWhere(member, needed)
      if (held === 'all') return true
      return sites === 'all' ? held.length > 0 : sites.some((site) => can(member, needed, site))
    })
    .map(({ id, name }) => ({ id, name }))
}

interface Setting {
  noun: string
  item: string
  site: string
  reviewBy: string
  owner: string | null
  isConfirmed: boolean
}

/** Says by when an item has to be looked at again. Who is given a new day is not reminded of the old one. */
export async function setReviewDate(req: PayloadRequest, setting: Setting): Promise<void> {
  const { noun, item, site, reviewBy, owner, isConfirmed } = setting
  const sql = await sqlOf(req)
  await sql.query(
    `INSERT INTO review_dates AS d (noun, item, site_id, review_by, owner, confirmed_at)
     VALUES ($1, $2, $3, $4, $5, CASE WHEN $6 THEN now() END)
     ON CONFLICT (noun, item) DO UPDATE SET site_id = excluded.site_id, review_by = excluded.review_by,
       owner = excluded.owner, confirmed_at = coalesce(excluded.confirmed_at, d.confirmed_at),
       reminded_at = CASE WHEN d.owner IS DISTINCT FROM excluded.owner THEN NULL ELSE d.reminded_at END`,
    [noun, item, site, reviewBy, owner, isConfirmed],
  )
  await sql.query('INSERT INTO content_to_check (noun, item) VALUES ($1, $2)', [noun, item])
}

/** An item that its owner has to look at again. */
export interface OverdueItem {
  noun: string
  item: string
  title: string
  day: string
}

/** What somebody answers for and has to look at again, longest overdue first; ten at most. */
export async function overdueOf(
  sql: Sql,
  reach: 'all' | readonly string[],
  owner: string,
): Promise<OverdueItem[]> {
  const { rows } = await sql.query<OverdueItem>(
    `SELECT d.noun, d.item, f.title, d.review_by::text AS day
     FROM review_dates d JOIN content_findings f
       ON f.noun = d.noun AND f.item = d.item AND f.check_name = 'review-overdue' AND f.state = 'open'
     WHERE ${isOverdue} AND d.owner = $1 AND ($2::uuid[] IS NULL OR f.site_id = ANY($2))
     ORDER BY d.review_by, f.title LIMIT 10`,
    [owner, reach === 'all' ? null : reach],
  )
  return rows
}
