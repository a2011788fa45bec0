import type { PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'
import { localeCodes } from '../i18n/locales.ts'
import { idOf } from '../lib/id-of.ts'
import type { ExchangeItem } from './format.ts'
import { isPublishedNoun } from './nouns.ts'
import { Refused } from './refused.ts'
import { said } from './said.ts'

/** What no two items have in common, beside addresses; an item of each may stand in a database only once. */
const unique: Readonly<Record<string, readonly string[]>> = {
  sites: ['key'],
  topics: ['key'],
  redirects: ['site', 'from'],
  placements: ['item', 'site'],
}

async function isTaken(
  req: PayloadRequest,
  noun: ExchangeItem['noun'],
  id: string,
  where: Where[],
  locale?: string,
) {
  const { totalDocs } = await req.payload.db.count({
    collection: noun,
    req,
    ...(locale !== undefined && { locale }),
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
  for (const language of localeCodes) {
    const slug = slugs[language]
    if (typeof slug !== 'string') continue
    const where: Where[] = [{ slug: { equals: slug } }, ...(site ? [{ site: { equals: site } }] : [])]
    if (await isTaken(req, noun, id, where, language))
      return new Refused(said.takenSlug, { value: slug, language })
  }
  return null
}
