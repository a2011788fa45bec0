import type { DataFromCollectionSlug, Where } from 'payload'
import type { AddressedNoun } from '../lib/addresses.ts'
import { idsOf } from '../lib/id-of.ts'
import { cms } from './cms.ts'
import { isShared, placements } from './public-sql.ts'
import { recordDocument, recordList } from './record.ts'
import type { Visit } from './visit.ts'

/** The fields to read; all of them unless said. */
export type Fields = Readonly<Record<string, true>>

/** The nouns that are published by language. */
export type PublishedNoun = AddressedNoun

export type Doc<Noun extends PublishedNoun> = DataFromCollectionSlug<Noun>

/** The rule that decides, for every public query, whether a language version may be seen. */
const isPublic: Where[] = [{ publishedAt: { exists: true } }, { _status: { equals: 'published' } }]

interface Query {
  where?: Where[]
  select?: Fields
  sort?: string | string[]
  limit?: number
  /** Items of every site: the page shows them for what they refer to, and not for being on the site. */
  isAnywhere?: boolean
}

/** What a site shows of a noun: its own items, and those whose placement one of its editors accepted. */
async function onSite(visit: Visit, noun: PublishedNoun): Promise<Where[]> {
  if (isShared(noun)) return []
  const own: Where = { site: { equals: visit.site.id } }
  const placed = (await placements(visit)).get(noun) ?? []
  if (placed.length === 0) return [own]
  return [{ or: [own, { and: [{ alsoOn: { in: [visit.site.id] } }, { id: { in: placed } }] }] }]
}

/**
 * The public items of a noun on a site, in the language of the visit.
 *
 * @param query - `limit` 0 reads them all
 */
export async function findPublic<Noun extends PublishedNoun>(
  visit: Visit,
  noun: Noun,
  query: Query = {},
): Promise<{ docs: Doc<Noun>[] }> {
  const payload = await cms()
  recordList(noun, {
    site: query.isAnywhere || isShared(noun) ? null : visit.site.id,
    locale: visit.locale,
  })
  const { docs } = await payload.find<PublishedNoun, Fields>({
    collection: noun,
    locale: visit.locale,
    fallbackLocale: false,
    depth: 0,
    where: {
      and: [...isPublic, ...(query.isAnywhere ? [] : await onSite(visit, noun)), ...(query.where ?? [])],
    },
    ...(query.select && { select: { ...query.select, ...always } }),
    sort: query.sort ?? ['-sortDate', 'id'],
    limit: query.limit ?? 0,
    pagination: false,
  })
  for (const doc of docs) recordDocument(noun, doc.id)
  return { docs: await asShown(visit, noun, docs as unknown as Doc<Noun>[]) }
}

/**
 * Items as the visited site knows them: of the sites that were asked to show one, only this one counts here,
 * and only once its editor accepted. Views ask `alsoOn` whether an item has an address on this site.
 */
async function asShown<Item extends { id: string }>(
  visit: Visit,
  noun: PublishedNoun,
  docs: Item[],
): Promise<Item[]> {
  if (!docs.some((doc) => 'alsoOn' in doc && idsOf(doc.alsoOn).length > 0)) return docs
  const placed = (await placements(visit)).get(noun) ?? []
  return docs.map((doc) =>
    'alsoOn' in doc ? { ...doc, alsoOn: placed.includes(doc.id) ? [visit.site.id] : [] } : doc,
  )
}

const always: Fields = { slug: true, publishedAt: true, _status: true, site: true, alsoOn: true }

/** The public item that has an address, or null. */
export async function findBySlug<Noun extends AddressedNoun>(
  visit: Visit,
  noun: Noun,
  slug: string,
): Promise<Doc<Noun> | null> {
  const { docs } = await findPublic(visit, noun, { where: [{ slug: { equals: slug } }], limit: 1 })
  return docs[0] ?? null
}

/**
 * Related items by id, in the language of the visit, wherever they are shown. One that is not public is
 * absent from the answer but still recorded, since publishing it changes the page.
 */
export async function loadPublic<Noun extends AddressedNoun>(
  visit: Visit,
  noun: Noun,
  ids: readonly string[],
  select?: Fields,
): Promise<Map<string, Doc<Noun>>> {
  if (ids.length === 0) return new Map()
  const payload = await cms()
  for (const id of ids) recordDocument(noun, id)
  // The language's own part of the rule is applied here: asked of the database it would cost a second query.
  const { docs } = await payload.find<PublishedNoun, Fields>({
    collection: noun,
    locale: visit.locale,
    fallbackLocale: false,
    depth: 0,
    where: { and: [{ id: { in: [...new Set(ids)] } }, { _status: { equals: 'published' } }] },
    ...(select && { select: { ...select, ...always } }),
    // The caller has an order; that of some nouns, by name in the language, would cost a second query.
    sort: 'id',
    pagination: false,
  })
  const found = (docs as unknown as Doc<Noun>[]).filter(({ publishedAt }) => publishedAt)
  return new Map((await asShown(visit, noun, found)).map((doc) => [doc.id, doc]))
}
