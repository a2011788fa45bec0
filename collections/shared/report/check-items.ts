import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import type { Sql } from '../../../src/jobs/sql.ts'
import type { LinkPlace } from '../../../src/lib/writing/links-in.ts'
import { titleOf } from '../item-title.ts'
import { type LinkJudge, linkJudge } from './judge-links.ts'
import {
  type Found,
  foundIn,
  mediaFindings,
  type Version,
  versionsOf,
  writingFindings,
} from './look-at-item.ts'
import { pictureFacts } from './picture-facts.ts'
import { type ItemToCheck, readItems } from './read-items.ts'
import { reportedCollection, reportedCollections } from './report-nouns.ts'
import { isOverdue } from './review-dates.ts'
import { type LinkRow, storeFindings, storeLinks } from './store-findings.ts'

/** What a check is done with. */
export interface ReportWork {
  req: PayloadRequest
  /** Of the same transaction. */
  sql: Sql
  /** The moment of the check. */
  now: Date
}

/**
 * Looks at some items of a noun: notes what is found, and marks as done what is found no more. What is gone or in
 * the trash has no findings.
 */
export async function checkItems(work: ReportWork, noun: string, ids: readonly string[]): Promise<void> {
  const { req, sql, now } = work
  const config = reportedCollection(req.payload, noun)
  if (!config || ids.length === 0) return
  const items = await readItems(req, sql, config, ids)
  const versions = items.flatMap((item) => versionsOf(config, item))
  const pictures = await pictureFacts(sql, [...new Set(versions.flatMap((version) => version.pictures))])
  const judge = await linkJudge(req, sql, linkedIds(versions), titleColumns(req))
  const links = versions.flatMap((version) => linkRows(version, judge))
  await storeLinks(sql, noun, ids, links)
  const found = [
    ...versions.flatMap((version) => writingFindings(version, pictures, now.getTime())),
    ...(config.slug === 'media' ? items.flatMap((item) => mediaFindings(config, item, now.getTime())) : []),
    ...(await insideFindings(versions, judge)),
    ...(await outsideFindings(sql, versions, judge)),
    ...(await overdueFindings(sql, config, items)),
  ]
  await storeFindings(sql, { noun, ids, found, at: now })
}

function linkedIds(versions: readonly Version[]): Map<string, Set<string>> {
  const wanted = new Map<string, Set<string>>()
  for (const { links } of versions) {
    for (const { to } of links) {
      if (to.kind === 'item') wanted.set(to.noun, (wanted.get(to.noun) ?? new Set()).add(to.id))
    }
  }
  return wanted
}

const titleColumns = (req: PayloadRequest): Map<string, string> =>
  new Map(reportedCollections(req.payload).map(({ slug, admin }) => [slug, admin.useAsTitle ?? 'slug']))

/** Where a version leads, so that it is looked at again when something changes there. */
function linkRows({ item, copy, locale, links, pictures }: Version, judge: LinkJudge): LinkRow[] {
  const here = { item: item.id, language: locale, isPublic: copy.isPublicIn(locale), isDraft: copy.isDraft }
  return [
    ...links.flatMap(({ to }): LinkRow[] => {
      const target = to.kind === 'item' ? `${to.noun}:${to.id}` : judge.outside(to.address)
      return target === null ? [] : [{ ...here, target, isOutside: to.kind === 'address' }]
    }),
    ...pictures.map((id) => ({ ...here, target: `media:${id}`, isOutside: false })),
  ]
}

/** Whether readers who follow a link to an item find it. */
const leadsThere = (languages: readonly string[], locale: string, isInLanguage: boolean): boolean =>
  isInLanguage ? languages.includes(locale) : languages.length > 0

async function insideFindings(versions: readonly Version[], judge: LinkJudge): Promise<Found[]> {
  const found: Found[] = []
  for (const version of versions) {
    for (const place of version.links) {
      const detail = await deadInside(version, place, judge)
      if (detail !== null) found.push(foundIn(version, { ...place, check: 'dead-link-inside', detail }))
    }
  }
  return found
}

/** What to say of a link inside that is dead; null for one that is not. */
async function deadInside({ item, locale }: Version, { to, words }: LinkPlace, judge: LinkJudge) {
  if (to.kind === 'address') return (await judge.isMissing(to.address, item.site)) ? to.address : null
  const target = judge.items.get(`${to.noun}:${to.id}`)
  if (target && leadsThere(target.languages, locale, to.isInLanguage)) return null
  // A draft of another site has a title that is nobody's business here.
  const isReadable = target && (target.site === null || target.site === item.site)
  return (
    [words, isReadable ? target.title : ''].filter(Boolean).join(' → ') || `${to.noun} ${to.id.slice(0, 8)}`
  )
}

async function outsideFindings(sql: Sql, versions: readonly Version[], judge: LinkJudge): Promise<Found[]> {
  const places = versions.flatMap((version) =>
    version.links.flatMap((place) => {
      const address = place.to.kind === 'address' ? judge.outside(place.to.address) : null
      return address === null ? [] : [{ version, place, address }]
    }),
  )
  if (places.length === 0) return []
  const { rows } = await sql.query<{ address: string }>(
    `SELECT address FROM outside_addresses WHERE state = 'dead' AND address = ANY($1)`,
    [[...new Set(places.map(({ address }) => address))]],
  )
  const dead = new Set(rows.map(({ address }) => address))
  return places
    .filter(({ address }) => dead.has(address))
    .map(({ version, place, address }) =>
      foundIn(version, { ...place, check: 'dead-link-outside', detail: address }),
    )
}

/** Items that somebody had to look at again by a day that is past. */
async function overdueFindings(
  sql: Sql,
  config: SanitizedCollectionConfig,
  items: readonly ItemToCheck[],
): Promise<Found[]> {
  const { rows } = await sql.query<{ item: string; day: string }>(
    `SELECT item, review_by::text AS day FROM review_dates
     WHERE noun = $1 AND item = ANY($2) AND ${isOverdue}`,
    [config.slug, items.map(({ id }) => id)],
  )
  return rows.flatMap(({ item, day }): Found[] => {
    const it = items.find(({ id }) => id === item)
    const [copy] = it?.copies ?? []
    if (!it || !copy) return []
    const isPublic = it.copies.some(
      ({ data }) => data['publishedAt'] && Object.values(Object(data['publishedAt'])).some(Boolean),
    )
    const about = {
      language: '',
      check: 'review-overdue',
      path: 'reviewDate',
      detail: day,
      labels: [],
      tab: null,
    } as const
    return [
      { ...about, item, title: titleOf(config, copy.data) ?? '', site: it.site, isPublic, isDraft: true },
    ]
  })
}
