import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import type { Locale } from '../../../src/i18n/locales.ts'
import { idOf } from '../../../src/lib/id-of.ts'
import type { Review } from '../../../src/payload-types.ts'
import { inLanguageOf } from '../fields/words.ts'
import { recordEvent } from '../history.ts'
import { titleOf } from '../item-title.ts'
import type { Data } from '../localized-data.ts'
import { Refusal } from '../refusal.ts'
import { digestOf, newestDraft } from './digest.ts'
import { reviewersAt } from './reviewers.ts'
import { forgetReviews, noteReview } from './reviews.ts'
import { tellWhoseTurn } from './turn-mail.ts'
import { refusals } from './words.ts'
import { mayTake, type Situation, type State, type Step, stateAfter } from './workflow.ts'

/** A language version that somebody wants to bring a step further. */
export interface Subject {
  collection: SanitizedCollectionConfig
  id: string
  /** The draft in the language. */
  doc: Data
  site: string
  review: Review | undefined
  situation: Situation
}

export interface WantedStep {
  step: Step
  language: Locale
  reviewer?: string | undefined
  note?: string | undefined
}

/**
 * Takes a step: notes the new state, records it, and tells the person whose turn it is.
 *
 * @returns the new state
 * @throws Refusal 403 when the step is not possible now or not theirs; 400 without the person or note that it needs
 */
export async function takeStep(req: PayloadRequest, subject: Subject, wanted: WantedStep): Promise<State> {
  const { collection, id, doc, site, review, situation } = subject
  const { step, language, note } = wanted
  if (!mayTake(step, situation)) throw new Refusal(inLanguageOf(req, refusals.notNow), 403)
  const reviewer = await reviewerFor(req, subject, wanted)
  if (step === 'request-changes' && !note) throw new Refusal(inLanguageOf(req, refusals.noNote), 400)
  if (step === 'archive' && doc['publishedAt']) await withdraw(req, subject, language)

  const state = stateAfter(step)
  const about = { noun: collection.slug, itemId: id, title: titleOf(collection, doc) }
  const next = {
    ...about,
    language,
    site,
    requestedBy: step === 'submit' ? (req.user?.id ?? null) : idOf(review?.requestedBy),
    reviewer,
    note: note ?? null,
    digest:
      state === 'approved' ? digestOf(collection, await newestDraft(collection, id, req), language) : null,
  }
  if (state === 'draft') await forgetReviews(review ? [review] : [], req)
  else await noteReview(review, { ...next, state }, req)
  await recordEvent(req, {
    ...about,
    action: step,
    site,
    language,
    details: { from: situation.state, ...(reviewer && { reviewer }) },
  })
  if (step === 'submit' || step === 'assign') await tellWhoseTurn(req, next, reviewer, 'submit')
  if (step === 'request-changes' || step === 'approve') await tellWhoseTurn(req, next, next.requestedBy, step)
  return state === 'draft' && doc['publishedAt'] ? 'published' : state
}

/** Who is asked; whoever answers becomes the one that a later change waits for. */
async function reviewerFor(
  req: PayloadRequest,
  { review, situation }: Subject,
  { step, reviewer }: WantedStep,
): Promise<string | null> {
  if (step === 'approve' || step === 'request-changes') return req.user?.id ?? null
  if (step !== 'submit' && step !== 'assign') return idOf(review?.reviewer)
  const asked = reviewer ?? idOf(review?.reviewer)
  const offered = await reviewersAt(step === 'submit' ? { ...situation, requestedBy: null } : situation, req)
  if (!asked || !offered.some(({ id }) => id === asked)) {
    throw new Refusal(inLanguageOf(req, refusals.noReviewer), 400)
  }
  return asked
}

async function withdraw(req: PayloadRequest, { collection, id }: Subject, language: Locale): Promise<void> {
  await req.payload.update({
    collection: collection.slug as CollectionSlug,
    id,
    data: { _status: 'draft' } as never,
    locale: language,
    depth: 0,
    overrideAccess: false,
    req,
  })
}
