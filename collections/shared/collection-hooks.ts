import type { CollectionConfig } from 'payload'
import { abilityOf, type Writer } from './collection-access.ts'
import type { CollectionDefinition } from './collection-definition.ts'
import { keepDuties } from './duties.ts'
import { guardSiteAndLanguage } from './guard.ts'
import { hideUnpublished, refuseFallback } from './hide-unpublished.ts'
import { decideIntent, noteTrust } from './intent.ts'
import { requestPlacements } from './placement.ts'
import { protectPublishedAt, rememberPublicCopy, settlePublication } from './publication.ts'
import { keepToOwnFields } from './query-reach.ts'
import { noteManner, recordChange, recordDeletion } from './record-changes.ts'
import { redirectOldSlug } from './redirect.ts'
import { forgetReport, noteSaved } from './report/note-saved.ts'
import { isReported } from './report/report-nouns.ts'
import { followItem, forgetItem } from './review/follow-item.ts'
import { guardPublication } from './review/guard-publication.ts'
import { guardShared, noteKeeper } from './shared-noun.ts'
import { makeSlug } from './slug.ts'
import { setSortDate } from './sort-date.ts'
import { forgetChanges, keepNewer, noteAfter, noteBefore, noteSeen } from './together/keep-newer.ts'
import { keepOneAutosave } from './together/keep-one-autosave.ts'
import { followBefore, followTranslation, forgetTranslation } from './translation/follow-translation.ts'
import { keepUsed, keepUsedOutOfTrash } from './uses/guard-uses.ts'

type Hooks = NonNullable<CollectionConfig['hooks']>

/**
 * The hooks of a noun: its own, between those that every noun has and those that keep publication per language.
 */
export function hooksFor(definition: CollectionDefinition, writer: Writer, isPublished: boolean): Hooks {
  const { ownership } = definition
  const own = definition.hooks ?? {}
  const isOwned = ownership === 'site' || ownership === 'site-private'
  const least = writer === 'administrator' ? 'manage' : abilityOf[writer]
  // What people send in is theirs: it leaves no trace in a history that nobody can change.
  const isRecorded = ownership !== 'system' && ownership !== 'site-private'
  const isLookedAt = isReported({ slug: definition.slug, versions: isPublished })
  const guard = isOwned ? [guardSiteAndLanguage(least)] : ownership === 'shared' ? [guardShared(least)] : []
  const publication: Hooks = isPublished
    ? {
        beforeChange: [
          ...(isOwned ? [guardPublication] : []),
          makeSlug(definition.useAsTitle),
          setSortDate(definition.sortBy ?? ['date']),
          protectPublishedAt,
          rememberPublicCopy,
          noteBefore,
          followBefore,
        ],
        afterChange: [
          settlePublication,
          keepDuties,
          redirectOldSlug,
          ...(isOwned ? [requestPlacements, followItem] : []),
          noteAfter,
          followTranslation,
          keepOneAutosave,
        ],
        afterDelete: [forgetChanges, forgetTranslation],
        afterRead: isOwned ? [hideUnpublished] : [],
      }
    : definition.isTranslated
      ? { beforeChange: [followBefore], afterChange: [followTranslation], afterDelete: [forgetTranslation] }
      : {}
  return {
    ...own,
    beforeOperation: [
      keepToOwnFields,
      ...(isPublished ? [noteSeen, decideIntent] : [noteTrust]),
      refuseFallback,
      noteManner,
      ...(own.beforeOperation ?? []),
    ],
    beforeValidate: [
      ...guard,
      ...(isPublished ? [keepNewer] : []),
      keepUsedOutOfTrash,
      ...(own.beforeValidate ?? []),
    ],
    beforeChange: [
      ...(own.beforeChange ?? []),
      ...(ownership === 'shared' ? [noteKeeper] : []),
      ...(publication.beforeChange ?? []),
    ],
    afterChange: [
      ...(publication.afterChange ?? []),
      ...(own.afterChange ?? []),
      ...(isRecorded ? [recordChange] : []),
      ...(isLookedAt ? [noteSaved] : []),
    ],
    beforeDelete: [...(own.beforeDelete ?? []), keepUsed],
    afterDelete: [
      ...(own.afterDelete ?? []),
      ...(publication.afterDelete ?? []),
      ...(isOwned && isPublished ? [forgetItem] : []),
      ...(isRecorded ? [recordDeletion] : []),
      ...(isLookedAt ? [forgetReport] : []),
    ],
    afterRead: [...(publication.afterRead ?? []), ...(own.afterRead ?? [])],
  }
}
