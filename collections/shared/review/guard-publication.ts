import type { CollectionBeforeChangeHook, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { idOf } from '../../../src/lib/id-of.ts'
import { inLanguageOf } from '../fields/words.ts'
import { decisionOf } from '../intent.ts'
import type { Data } from '../localized-data.ts'
import { Refusal } from '../refusal.ts'
import { digestOf, isSame, newestDraft } from './digest.ts'
import { ownReviewsOf } from './reviews.ts'
import { obstacleWords } from './words.ts'
import { obstacle } from './workflow.ts'

async function needsApproval(site: string | null, req: PayloadRequest): Promise<boolean> {
  if (!site) return false
  const found = await req.payload.findByID({
    collection: 'sites',
    id: site,
    depth: 0,
    disableErrors: true,
    req,
    select: { needsApproval: true },
  })
  return found?.needsApproval === true
}

/** Whether a request carries text that is not in the draft yet. */
function bringsMore(collection: SanitizedCollectionConfig, data: Data, draft: Data): boolean {
  return collection.flattenedFields.some(({ name }) => name in data && !isSame(name, data[name], draft[name]))
}

/**
 * Publishes at a site that asks for approvals only what was approved, and nowhere what is archived. Before
 * anything is written: of several items that one request publishes, the others are written all the same.
 *
 * @throws Refusal 403
 */
export const guardPublication: CollectionBeforeChangeHook = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const { intent, isTrusted } = decisionOf(context, collection.slug)
  if (intent.kind !== 'publish' || isTrusted) return data
  const isApprovalNeeded = await needsApproval(idOf(data['site'] ?? originalDoc?.site), req)
  const id = operation === 'update' ? String(originalDoc.id) : null
  const reviews = id ? await ownReviewsOf({ noun: collection.slug, itemId: id }, req, intent.languages) : []
  if (!isApprovalNeeded && reviews.length === 0) return data
  const draft = id ? await newestDraft(collection, id, req) : {}
  for (const language of intent.languages) {
    const review = reviews.find((each) => each.language === language)
    const approval = { state: review?.state ?? 'draft', digest: review?.digest ?? null } as const
    const digest = bringsMore(collection, data, originalDoc ?? {})
      ? ''
      : digestOf(collection, draft, language)
    const found = obstacle(approval, isApprovalNeeded, digest)
    if (found) throw new Refusal(inLanguageOf(req, obstacleWords[found]), 403)
  }
  return data
}
