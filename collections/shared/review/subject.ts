import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Locale } from '../../../src/i18n/locales.ts'
import { idOf } from '../../../src/lib/id-of.ts'
import type { Ability } from '../access.ts'
import { memberOf } from '../member.ts'
import { ownReviewsOf } from './reviews.ts'
import type { Subject } from './take-step.ts'
import type { State } from './workflow.ts'

/**
 * A language version as the steps of the workflow want to know it.
 *
 * @param needed - the ability that publishing items of the noun takes
 * @returns null for what the person may not see, and for what belongs to no site and has no reviews
 */
export async function subjectOf(
  req: PayloadRequest,
  noun: string,
  needed: Ability,
  id: string,
  language: Locale,
): Promise<Subject | null> {
  const collection = req.payload.collections[noun as CollectionSlug]?.config
  const doc = (await req.payload.findByID({
    collection: noun as CollectionSlug,
    id,
    draft: true,
    depth: 0,
    locale: language,
    disableErrors: true,
    overrideAccess: false,
    req,
  })) as Record<string, unknown> | null
  const site = idOf(doc?.['site'])
  if (!collection || !doc || !site) return null
  const [review] = await ownReviewsOf({ noun, itemId: id }, req, [language])
  const published: State = doc['publishedAt'] ? 'published' : 'draft'
  const situation = {
    state: review?.state ?? published,
    member: memberOf(req),
    site,
    language,
    needed,
    requestedBy: idOf(review?.requestedBy),
  }
  return { collection, id, doc, site, review, situation }
}
