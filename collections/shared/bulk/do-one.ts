import {
  type CollectionSlug,
  commitTransaction,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import type { Locale } from '../../../src/i18n/locales.ts'
import { idOf } from '../../../src/lib/id-of.ts'
import type { Ability } from '../access.ts'
import { inLanguageOf, words } from '../fields/words.ts'
import type { Data } from '../localized-data.ts'
import { Refusal } from '../refusal.ts'
import { subjectOf } from '../review/subject.ts'
import { takeStep } from '../review/take-step.ts'
import { stepsOf } from '../review/workflow.ts'
import type { BulkAction } from './bulk-answer.ts'

const noTopics = words(
  'These items have no topics.',
  'Ces éléments n’ont pas de thèmes.',
  'Estos elementos no tienen temas.',
)
const noReviews = words(
  'There is no review of this.',
  'Ceci ne passe pas par une relecture.',
  'Esto no pasa por una revisión.',
)

/** What is to be done with one item. */
export interface BulkWork {
  noun: CollectionSlug
  id: string
  action: BulkAction
  language: Locale
  needed: Ability
  reviewer?: string | undefined
  topic?: string | undefined
}

/**
 * Does with one item what the panel does on its own screen, by the same rules.
 *
 * @param req - of the person, without a transaction; its query names the language that is published
 * @param draft - the item as they see it
 * @throws APIError with the words for whoever asked, when it is refused; nothing of it is written then
 */
export function doOne(req: PayloadRequest, work: BulkWork, draft: Data): Promise<void> {
  switch (work.action) {
    case 'publish':
      return update(req, work, { _status: 'published' }, false)
    case 'withdraw':
      return update(req, work, { _status: 'draft' }, false)
    case 'trash':
      return update(req, work, { deletedAt: new Date().toISOString() }, false)
    case 'add-topic':
      return addTopic(req, work, draft)
    case 'submit':
      return sendToReview(req, work)
  }
}

async function update(
  req: PayloadRequest,
  { noun, id, language }: BulkWork,
  data: Data,
  isDraft: boolean,
): Promise<void> {
  await req.payload.update({
    collection: noun,
    id,
    data: data as never,
    draft: isDraft,
    locale: language,
    depth: 0,
    overrideAccess: false,
    req,
  })
}

async function addTopic(req: PayloadRequest, work: BulkWork, draft: Data): Promise<void> {
  const { flattenedFields } = req.payload.collections[work.noun].config
  if (!work.topic || !flattenedFields.some(({ name }) => name === 'topics')) {
    throw new Refusal(inLanguageOf(req, noTopics), 400)
  }
  const topics = (Array.isArray(draft['topics']) ? draft['topics'] : []).map(idOf)
  if (topics.includes(work.topic)) return
  // With the time of what was read: topics that somebody adds meanwhile are not taken away again.
  await update(req, work, { topics: [...topics, work.topic], updatedAt: draft['updatedAt'] }, true)
}

/** Sends a text to review, or asks somebody else where it waits already. */
async function sendToReview(req: PayloadRequest, work: BulkWork): Promise<void> {
  const { noun, needed, id, language, reviewer } = work
  await initTransaction(req)
  try {
    const subject = await subjectOf(req, noun, needed, id, language)
    if (!subject) throw new Refusal(inLanguageOf(req, noReviews), 400)
    const step = stepsOf(subject.situation).includes('assign') ? 'assign' : 'submit'
    await takeStep(req, subject, { step, language, reviewer })
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
