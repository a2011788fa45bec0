import { APIError, type CollectionSlug, type PayloadRequest } from 'payload'
import { titleOf } from '../../../collections/shared/item-title.ts'
import type { AuditEntry } from '../../payload-types.ts'

type Reader = Pick<PayloadRequest, 'payload' | 'user'>

/**
 * What items are called of which the history keeps no name, because they are people's. Only those that the person may
 * read have one here; the others, and those that are gone, are missing.
 *
 * @returns names by the id of the item
 */
export async function untitledNames(
  reader: Reader,
  entries: readonly AuditEntry[],
): Promise<Map<string, string>> {
  const wanted = Map.groupBy(
    entries.filter(({ title, noun }) => !title && noun && noun in reader.payload.collections),
    ({ noun }) => noun as CollectionSlug,
  )
  const found = await Promise.all(
    [...wanted].map(([noun, of]) =>
      namesOf(
        reader,
        noun,
        of.flatMap(({ itemId }) => itemId ?? []),
      ),
    ),
  )
  return new Map(found.flat())
}

async function namesOf({ payload, user }: Reader, noun: CollectionSlug, ids: string[]) {
  const { config } = payload.collections[noun]
  const { docs } = await payload
    .find({
      collection: noun,
      where: { id: { in: ids } },
      depth: 0,
      pagination: false,
      user,
      overrideAccess: false,
    })
    .catch((error: unknown) => {
      // Whoever may read none of a kind is refused, and sees the entry without a name.
      if (error instanceof APIError && error.status === 403) return { docs: [] }
      throw error
    })
  return docs.flatMap((doc): [string, string][] => {
    const title = titleOf(config, { ...doc })
    return title ? [[String(doc.id), title]] : []
  })
}
