import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import type { Locale } from '../../../src/i18n/locales.ts'
import { sqlOf } from '../../../src/jobs/sql.ts'
import type { Review } from '../../../src/payload-types.ts'
import { asSystem } from '../as-system.ts'

/** An item of which languages may be in review. */
export interface Reviewed {
  noun: string
  itemId: string
}

const collection = 'reviews' satisfies CollectionSlug

/** What is noted of an item's languages, or of some of them. */
export async function reviewsOf(
  { noun, itemId }: Reviewed,
  req: PayloadRequest,
  languages?: readonly Locale[],
): Promise<Review[]> {
  const where: Where[] = [{ noun: { equals: noun } }, { itemId: { equals: itemId } }]
  if (languages) where.push({ language: { in: [...languages] } })
  const { docs } = await req.payload.find({
    collection,
    req,
    where: { and: where },
    depth: 0,
    pagination: false,
  })
  return docs
}

/**
 * The same, for this request alone until its transaction ends: of two steps at one time the second sees what the
 * first did.
 */
export async function ownReviewsOf(
  item: Reviewed,
  req: PayloadRequest,
  languages: readonly Locale[],
): Promise<Review[]> {
  const sql = await sqlOf(req)
  const name = `review ${item.noun} ${item.itemId}`
  await sql.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [name])
  return reviewsOf(item, req, languages)
}

type Note = Omit<Review, 'id' | 'createdAt' | 'updatedAt' | 'since'>

/** Notes a state since now. */
export async function noteReview(before: Review | undefined, note: Note, req: PayloadRequest): Promise<void> {
  const data = { ...note, since: new Date().toISOString() }
  if (before) await req.payload.update({ collection, id: before.id, data, depth: 0, req: asSystem(req) })
  else await req.payload.create({ collection, data, depth: 0, req: asSystem(req) })
}

/** Forgets what was noted: a draft again, or public. */
export async function forgetReviews(reviews: readonly Review[], req: PayloadRequest): Promise<void> {
  if (reviews.length === 0) return
  await req.payload.delete({
    collection,
    where: { id: { in: reviews.map(({ id }) => id) } },
    depth: 0,
    req: asSystem(req),
  })
}
