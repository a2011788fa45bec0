import type { CollectionAfterChangeHook, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { idsOf } from '../../src/lib/id-of.ts'
import { type Data, leaves } from './localized-data.ts'

/**
 * Which pictures are public. A picture may be seen by everybody exactly as long as something public shows
 * it; this list of uses is rewritten with every publication and withdrawal, in the same transaction.
 */

interface User {
  collection: SanitizedCollectionConfig
  id: string
  req: PayloadRequest
}

/** Rewrites the uses of pictures by one item, from its public copy. */
export async function noteMediaUses({ collection, id, req }: User, copy: Data): Promise<void> {
  const isPublic = !('publishedAt' in copy) || Object.keys(Object(copy['publishedAt'])).length > 0
  const media = isPublic ? mediaIn(collection, copy) : new Set<string>()
  const item = `${collection.slug}:${id}`
  await req.payload.db.deleteMany({ collection: 'media-uses', req, where: { item: { equals: item } } })
  for (const picture of media) {
    await req.payload.create({ collection: 'media-uses', req, data: { media: picture, item } })
  }
}

/** The same for nouns without drafts: what is saved is public. */
export const noteMediaUsesOnSave: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  await noteMediaUses({ collection, id: String(doc.id), req }, doc)
  return doc
}

/** The pictures that an item shows, in its fields, rows and texts. */
export function mediaIn(collection: SanitizedCollectionConfig, copy: Data): Set<string> {
  const found = new Set<string>()
  for (const [field, value] of leaves(collection.flattenedFields, copy)) {
    if (field.type === 'upload' && field.relationTo === 'media')
      for (const id of idsOf([value].flat())) found.add(id)
    if (field.type === 'richText') for (const id of mediaInText(value)) found.add(id)
  }
  return found
}

/** Lexical keeps a picture inside a text as a node of type `upload`, at any depth. */
function* mediaInText(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return
  if ('type' in value && value.type === 'upload' && 'value' in value) yield* idsOf([value.value])
  for (const child of Object.values(value)) yield* mediaInText(child)
}
