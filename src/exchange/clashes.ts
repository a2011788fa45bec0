import type { PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'
import { localeCodes } from '../i18n/locales.ts'
import { readerOf } from '../jobs/sql.ts'
import { idOf } from '../lib/id-of.ts'
import type { ExchangeItem } from './format.ts'
import { isPublishedNoun, tableOfNoun } from './nouns.ts'
import { Refused } from './refused.ts'
import { said } from './said.ts'

/** What no two items have in common, beside addresses; an item of each may stand in a database only once. */
const unique: Readonly<Record<string, readonly string[]>> = {
  sites: ['key'],
  topics: ['key'],
  redirects: ['site', 'from'],
  placements: ['item', 'site'],
}

async function isTaken(req: PayloadRequest, noun: ExchangeItem['noun'], id: string, where: Where[]) {
  const { totalDocs } = await req.payload.db.count({
    collection: noun,
    req,
    where: { and: [...where, { id: { not_equals: id } }] },
  })
  return totalDocs > 0
}

/**
 * What another item has already and this one would have, too: a key, an old address, a host, or its address in a
 * language.
 */
export async function findClash(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  { noun, id, content, public: copy }: ExchangeItem,
): Promise<Refused | null> {
  const names = unique[noun] ?? []
  // What is still to come has nothing yet that could be in the way.
  if (names.length > 0 && names.every((name) => idOf(content[name]))) {
    const where = names.map(
      (name): Where => ({ [name === 'item' ? 'item.value' : name]: { equals: idOf(content[name]) } }),
    )
    if (await isTaken(req, noun, id, where)) {
      const field = names.at(-1) ?? ''
      return new Refused(said.taken, { field, value: idOf(content[field]) ?? '' })
    }
  }
  const hosts = noun === 'sites' ? hostsOf(content) : []
  if (hosts.length > 0 && (await isTaken(req, noun, id, [{ 'hosts.host': { in: hosts } }]))) {
    return new Refused(said.taken, { field: 'hosts', value: hosts.join(', ') })
  }
  const isOfSite = collection.flattenedFields.some(({ name }) => name === 'site')
  if (isOfSite && !idOf(content['site'])) return null
  return isPublishedNoun(collection) ? findTakenSlug(req, { noun, id }, copy?.content ?? content) : null
}

const hostsOf = (content: ExchangeItem['content']): string[] =>
  [content['hosts']].flat().flatMap((row) => {
    const host: unknown = Object(row).host
    return typeof host === 'string' ? [host] : []
  })

async function findTakenSlug(
  req: PayloadRequest,
  { noun, id }: Pick<ExchangeItem, 'noun' | 'id'>,
  content: ExchangeItem['content'],
): Promise<Refused | null> {
  const slugs = Object(content['slug']) as Record<string, unknown>
  const site = idOf(content['site'])
  const languages = localeCodes.filter((language) => typeof slugs[language] === 'string')
  const sql = await readerOf(req)
  // The noun is one of the format.
  const { rows } = await sql.query<{ language: string; slug: string }>(
    `SELECT asked.language, asked.slug FROM unnest($1::text[], $2::text[]) AS asked (language, slug)
     JOIN ${tableOfNoun(noun)}_locales l ON l.slug = asked.slug AND l._locale::text = asked.language
     JOIN ${tableOfNoun(noun)} n ON n.id = l._parent_id
     WHERE n.id <> $3 ${site ? 'AND n.site_id = $4' : ''} LIMIT 1`,
    [languages, languages.map((language) => slugs[language]), id, ...(site ? [site] : [])],
  )
  const [taken] = rows
  return taken ? new Refused(said.takenSlug, { value: taken.slug, language: taken.language }) : null
}
