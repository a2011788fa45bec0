import type { CollectionAfterReadHook, CollectionBeforeOperationHook } from 'payload'
import { idOf } from '../../src/lib/id-of.ts'
import { can } from './access.ts'
import { memberOf } from './member.ts'

/**
 * Somebody without a role at an item's site sees it only in a language in which it is public, one language
 * at a time. The public copy of an item may still hold text of a language that was withdrawn.
 */
export const hideUnpublished: CollectionAfterReadHook = ({ doc, overrideAccess, req }) => {
  if (overrideAccess || !req.user) return doc
  if (can(memberOf(req), 'see', idOf(doc.site))) return doc
  const isPublicHere =
    req.locale !== 'all' && typeof doc.publishedAt === 'string' && doc._status === 'published'
  return isPublicHere ? doc : { id: doc.id }
}

/** Through the API no language stands in for another: text shown in its place could be an unpublished one. */
export const refuseFallback: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (operation === 'read' && !overrideAccess) req.fallbackLocale = false as never
  return args
}
