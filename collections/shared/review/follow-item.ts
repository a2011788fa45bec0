import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { idOf } from '../../../src/lib/id-of.ts'
import type { Review } from '../../../src/payload-types.ts'
import { recordEvent } from '../history.ts'
import { decisionOf } from '../intent.ts'
import { digestOf, newestDraft } from './digest.ts'
import { forgetReviews, noteReview, reviewsOf } from './reviews.ts'
import { tellWhoseTurn } from './turn-mail.ts'

/** What happens to the reviews of an item when it is saved, published, moved or thrown away. */
export const followItem: CollectionAfterChangeHook = async (args) => {
  const { collection, context, doc, operation, previousDoc, req } = args
  const item = { noun: collection.slug, itemId: String(doc.id) }
  const { intent } = decisionOf(context, collection.slug)
  const isMove = operation === 'update' && idOf(previousDoc?.site) !== idOf(doc.site)
  if (intent.kind === 'publish') {
    await forgetReviews(await reviewsOf(item, req, intent.languages), req)
  } else if (intent.kind === 'trash' || isMove) {
    await forgetReviews(await reviewsOf(item, req), req)
  } else if (operation === 'update' && intent.kind === 'draft') {
    await voidApprovals(args, await reviewsOf(item, req))
  }
  return doc
}

/** An item that is gone for ever waits for nobody. */
export const forgetItem: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  await forgetReviews(await reviewsOf({ noun: collection.slug, itemId: String(id) }, req), req)
  return doc
}

type Saved = Parameters<CollectionAfterChangeHook>[0]

/** What was approved and is another text now waits for the same person again. */
async function voidApprovals({ collection, doc, req }: Saved, reviews: readonly Review[]): Promise<void> {
  const approved = reviews.filter(({ state }) => state === 'approved')
  if (approved.length === 0) return
  const draft = await newestDraft(collection, String(doc.id), req)
  for (const review of approved) {
    if (digestOf(collection, draft, review.language) === review.digest) continue
    await noteReview(review, { ...review, state: 'in-review', digest: null }, req)
    await recordEvent(req, {
      action: 'approval-voided',
      noun: review.noun,
      itemId: review.itemId,
      title: review.title ?? null,
      site: idOf(review.site),
      language: review.language,
    })
    await tellWhoseTurn(req, review, idOf(review.reviewer), 'approval-voided')
  }
}
