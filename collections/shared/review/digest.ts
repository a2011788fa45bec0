import { createHash } from 'node:crypto'
import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import type { Locale } from '../../../src/i18n/locales.ts'
import { type Data, keepLanguages } from '../localized-data.ts'

/** What may change without the text being another. */
const bookkeeping = new Set(['_status', 'createdAt', 'updatedAt', 'publishedAt', 'sortDate', 'deletedAt'])

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && Object.values(value).every(isEmpty))

/** One text for all ways to write the same content: no order of fields, no empty ones. */
function plainly(content: Data): string {
  return JSON.stringify(content, (name, value: unknown) => {
    if (bookkeeping.has(name) || (!Array.isArray(value) && isEmpty(value))) return undefined
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
  })
}

/** Whether two values of a field say the same. */
export function isSame(name: string, one: unknown, other: unknown): boolean {
  return plainly({ [name]: one }) === plainly({ [name]: other })
}

/**
 * A digest of all that a language version says: what is shared, and what is written in that language.
 *
 * @param draft - the newest version, every localized field as an object by language
 */
export function digestOf(collection: SanitizedCollectionConfig, draft: Data, language: Locale): string {
  const content = keepLanguages(collection.flattenedFields, draft, [language])
  return createHash('sha256').update(plainly(content)).digest('base64url')
}

/** The newest version of an item, or of what has no versions the item; every localized field as an object by language. */
export async function newestDraft(
  collection: SanitizedCollectionConfig,
  id: string,
  req: PayloadRequest,
): Promise<Data> {
  if (!collection.versions) return (await rowOf(collection, id, req)) ?? {}
  const { docs } = await req.payload.db.findVersions<Data>({
    collection: collection.slug as CollectionSlug,
    req,
    where: { parent: { equals: id } },
    sort: ['-latest', '-createdAt'],
    limit: 1,
    pagination: false,
  })
  return docs[0]?.version ?? {}
}

const rowOf = (
  { slug }: SanitizedCollectionConfig,
  id: string,
  req: PayloadRequest,
): Promise<(Data & { id: string }) | null> =>
  req.payload.db.findOne({ collection: slug as CollectionSlug, req, where: { id: { equals: id } } })
