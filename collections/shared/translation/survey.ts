import type { BasePayload, CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import type { JobKind } from '../../../src/jobs/kind.ts'
import { sqlOf } from '../../../src/jobs/sql.ts'
import type { Data } from '../localized-data.ts'
import { noteTranslations } from './stored.ts'

/** The nouns whose translations are followed. */
export const translatedNouns = (payload: BasePayload): SanitizedCollectionConfig[] =>
  Object.values(payload.collections)
    .map(({ config }) => config)
    .filter(({ custom }) => custom?.['translated'] !== undefined)

/** So many items are read at a time. */
const batch = 50

/**
 * Looks at items that nobody has looked at since translations are followed: what was there before, and what the
 * system brings in. Their translations count as true as they are.
 *
 * @param most - the most items to look at
 * @returns how many were looked at
 */
export async function surveyItems(req: PayloadRequest, most: number): Promise<number> {
  let count = 0
  for (const collection of translatedNouns(req.payload)) {
    while (count < most) {
      const ids = await unseen(req, collection.slug, Math.min(batch, most - count))
      if (ids.length === 0) break
      await survey(req, collection, ids)
      count += ids.length
    }
  }
  return count
}

async function unseen(req: PayloadRequest, noun: string, limit: number): Promise<string[]> {
  const sql = await sqlOf(req)
  // The name comes from the configuration.
  const { rows } = await sql.query<{ id: string }>(
    `SELECT n.id FROM ${noun.replaceAll('-', '_')} n
     WHERE NOT EXISTS (SELECT FROM translated_items i WHERE i.noun = $1 AND i.item = n.id) LIMIT $2`,
    [noun, limit],
  )
  return rows.map(({ id }) => id)
}

async function survey(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  ids: string[],
): Promise<void> {
  const drafts = await newest(req, collection, ids)
  for (const id of ids) await noteTranslations({ collection, id }, drafts.get(id) ?? {}, req)
}

/** The newest versions of items, or of what has no versions the items, by id. */
async function newest(
  req: PayloadRequest,
  { slug, versions }: SanitizedCollectionConfig,
  ids: string[],
): Promise<Map<string, Data>> {
  const asked = { collection: slug as CollectionSlug, req, limit: ids.length, pagination: false }
  if (!versions) {
    const { docs } = await req.payload.db.find<Data & { id: string }>({
      ...asked,
      where: { id: { in: ids } },
    })
    return new Map(docs.map((row) => [row.id, row]))
  }
  const where = { and: [{ parent: { in: ids } }, { latest: { equals: true } }] }
  const { docs } = await req.payload.db.findVersions<Data>({ ...asked, where })
  return new Map(docs.map(({ parent, version }) => [String(parent), version]))
}

/** Looks, every few minutes, at what nobody has looked at. */
export const surveyTranslations: JobKind = {
  kind: 'survey-translations',
  every: 300_000,
  async run({ req }) {
    await surveyItems(req, 10_000)
  },
}
