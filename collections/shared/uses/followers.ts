import type { CollectionSlug, PayloadRequest } from 'payload'
import { rootsOf, rowsReferringTo } from './find-uses.ts'
import { followsHow } from './follows.ts'
import type { Target } from './references.ts'

/**
 * Removes what only followed an item that is deleted for good: placements of it, ways to it, the notes on which
 * pictures it showed. Their columns may not be empty, which the database would say in words of its own.
 */
export async function removeFollowers(req: PayloadRequest, target: Target): Promise<void> {
  const followers = Object.values(req.payload.collections)
    .map(({ config }) => config)
    .filter((config) => followsHow(config) === 'goes')
  const roots = rootsOf(followers)
  const rows = await rowsReferringTo(req, target, [...roots.keys()])
  for (const [root, of] of Map.groupBy(rows, (row) => row.root)) {
    const collection = roots.get(root)?.slug as CollectionSlug
    await req.payload.db.deleteMany({ collection, req, where: { id: { in: of.map(({ id }) => id) } } })
  }
  const item = `${target.noun}:${target.id}`
  await req.payload.db.deleteMany({ collection: 'media-uses', req, where: { item: { equals: item } } })
}
