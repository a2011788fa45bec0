import type { Locale } from '../i18n/locales.ts'
import { idOf } from '../lib/id-of.ts'
import { cms } from './cms.ts'
import type { PublishedNoun } from './find.ts'
import { kept } from './kept.ts'
import { recordList } from './record.ts'
import type { Visit } from './visit.ts'

/** The values of a statement to the database, in the order of their places in it. */
export class Values {
  readonly list: unknown[] = []

  /** Gives a value its place, such as `$3`. */
  add(value: unknown): string {
    return `$${this.list.push(value)}`
  }
}

/** Whether a noun's items belong to no single site and are shown on all of them. */
export const isShared = (noun: PublishedNoun): boolean => noun === 'organisations' || noun === 'topics'

/** The name of a noun's table; names are ours, never a reader's words. */
export const tableOf = (noun: PublishedNoun): string => noun.replaceAll('-', '_')

/**
 * The items of a noun that are public in a language, as `i` with their words as `l`: the rule of every public
 * query. Conditions are added with AND.
 *
 * @param locale - the place of a value, or a column
 */
export function fromPublic(noun: PublishedNoun, locale: string): string {
  const table = tableOf(noun)
  return `FROM ${table} i JOIN ${table}_locales l ON l._parent_id = i.id AND l._locale = ${locale}
    WHERE i._status = 'published' AND i.deleted_at IS NULL AND l.published_at IS NOT NULL`
}

/**
 * What a site shows of a noun: its own items, and those whose placement one of its editors accepted. Each of
 * the conditions can use an index, which one for both could not.
 */
export async function onSite(values: Values, visit: Visit, noun: PublishedNoun): Promise<string[]> {
  if (isShared(noun)) return ['TRUE']
  const site = values.add(visit.site.id)
  const own = `i.site_id = ${site}`
  const placed = (await placements(visit)).get(noun) ?? []
  if (placed.length === 0) return [own]
  const asks = `EXISTS (SELECT FROM ${tableOf(noun)}_rels r
    WHERE r.parent_id = i.id AND r.path = 'alsoOn' AND r.sites_id = ${site})`
  return [own, `i.id = ANY(${values.add(placed)}::uuid[]) AND ${asks}`]
}

/** The ids of the items that a site shows by placement, by noun. */
type Placed = ReadonlyMap<string, string[]>

/** What other sites' items a site shows: as many as its editors have accepted one by one. */
export function placements(visit: Visit): Promise<Placed> {
  return kept(`placements on ${visit.site.id}`, () => readPlacements(visit.site.id))
}

async function readPlacements(site: string): Promise<Placed> {
  const payload = await cms()
  recordList('placements')
  const { docs } = await payload.find({
    collection: 'placements',
    where: { and: [{ site: { equals: site } }, { state: { equals: 'accepted' } }] },
    select: { item: true },
    depth: 0,
    pagination: false,
  })
  const placed = new Map<string, string[]>()
  for (const { item } of docs) {
    const ids = placed.get(item.relationTo) ?? []
    placed.set(item.relationTo, [...ids, idOf(item) ?? ''])
  }
  return placed
}

/** The orders in which lists stand. */
export const orders = {
  /** As every list: the newest first. */
  newest: 'i.sort_date DESC, i.id DESC',
  /** The other way round. */
  oldest: 'i.sort_date, i.id',
  /** As events that are to come. */
  soonest: 'i.sort_date, i.id',
  /** As the lists of composed pages: of the same day what was entered first. */
  entered: 'i.sort_date DESC, i.created_at',
} as const

/** A list of items to be found. */
export interface Part {
  noun: PublishedNoun
  order: keyof typeof orders
  limit: number
  /** What the items meet, beside being public on the site; a condition on `i` and `l`. */
  where?: (values: Values) => string
  /** Items of every site. */
  isAnywhere?: boolean
}

/** A statement that gives the ids of a list under a name, with their places. */
export async function idsOfPart(values: Values, visit: Visit, name: string, part: Part): Promise<string> {
  const { noun, limit, where, isAnywhere } = part
  recordList(noun, { site: isAnywhere || isShared(noun) ? null : visit.site.id, locale: visit.locale })
  const order = orders[part.order]
  const within = isAnywhere ? ['TRUE'] : await onSite(values, visit, noun)
  const locale = values.add(visit.locale)
  const condition = where?.(values) ?? 'TRUE'
  // Stands in the text itself, since the best plan depends on it.
  const most = Math.trunc(limit)
  const sources = within.map(
    (each) => `(SELECT i.id, i.sort_date, i.created_at ${fromPublic(noun, locale)}
      AND ${each} AND (${condition}) ORDER BY ${order} LIMIT ${most})`,
  )
  return `SELECT '${name}' AS part, i.id, row_number() OVER (ORDER BY ${order})::int AS place,
      NULL::text AS locale, NULL::text AS slug
    FROM (${sources.join(' UNION ')}) i ORDER BY place LIMIT ${most}`
}

/** A statement that gives the languages of the site in which one of some lists has something. */
export async function languagesOfParts(
  values: Values,
  visit: Visit,
  parts: readonly Pick<Part, 'noun' | 'where'>[],
): Promise<string> {
  const lists: string[] = []
  for (const { noun, where } of parts) {
    recordList(noun, { site: visit.site.id })
    const condition = where?.(values) ?? 'TRUE'
    for (const within of await onSite(values, visit, noun)) {
      lists.push(`EXISTS (SELECT ${fromPublic(noun, 'c.code')} AND ${within} AND (${condition}))`)
    }
  }
  return `SELECT 'language' AS part, NULL::uuid AS id, 0 AS place, c.code::text AS locale, NULL::text AS slug
    FROM unnest(${values.add(visit.site.languages)}::_locales[]) c(code) WHERE ${lists.join(' OR ')}`
}

/** What the statements give of which `idsOfPart` makes the parts. */
export interface FoundRow {
  part: string
  id: string
  place: number
  locale: Locale | null
  slug: string | null
}

/** The ids of each part, in its order. */
export function idsByPart(rows: readonly FoundRow[]): Map<string, string[]> {
  const sorted = rows.toSorted((a, b) => a.place - b.place)
  return new Map(
    [...Map.groupBy(sorted, ({ part }) => part)].map(([part, of]) => [part, of.map(({ id }) => id)]),
  )
}
