import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  RequestContext,
} from 'payload'
import type { Seen } from '../../../src/translation/progress.ts'
import { decisionOf } from '../intent.ts'
import { newestDraft } from '../review/digest.ts'
import { forgetTranslations, noteTranslations, progressOf } from './stored.ts'

const keyOf = (collection: string, id: string) => `translating:${collection}:${id}`

/** Tells the write that follows what its translator had before them. */
export function noteTranslator(context: RequestContext, collection: string, id: string, seen: Seen): void {
  context[keyOf(collection, id)] = seen
}

/**
 * Before an item is changed for the first time since translations are followed: they are true to what it says
 * until now.
 */
export const followBefore: CollectionBeforeChangeHook = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const { isTrusted } = decisionOf(context, collection.slug)
  if (operation !== 'update' || isTrusted) return data
  const item = { collection, id: String(originalDoc.id) }
  if (await progressOf(item, req)) return data
  await noteTranslations(item, await newestDraft(collection, item.id, req), req)
  return data
}

/** After every change, in its transaction: which translations are missing or out of date now. */
export const followTranslation: CollectionAfterChangeHook = async ({ collection, context, doc, req }) => {
  const { isTrusted } = decisionOf(context, collection.slug)
  const item = { collection, id: String(doc.id) }
  // What the system writes while nobody has looked at it, as demo content, comes in by the job, as it is then.
  if (isTrusted && !(await progressOf(item, req))) return doc
  const seen = context[keyOf(collection.slug, item.id)] as Seen | undefined
  await noteTranslations(item, await newestDraft(collection, item.id, req), req, seen)
  return doc
}

/** An item that is gone for ever has no translations. */
export const forgetTranslation: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  await forgetTranslations({ collection, id: String(id) }, req)
  return doc
}
