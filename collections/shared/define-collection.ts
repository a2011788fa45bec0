import type { CollectionConfig, CollectionSlug, EditViewConfig, Endpoint, Field } from 'payload'
import { isAddressed } from '../../src/lib/addresses.ts'
import { bulkEndpoint } from './bulk/bulk-endpoint.ts'
import { abilityOf, accessFor, type Ownership, type Writer } from './collection-access.ts'
import { keepDuties } from './duties.ts'
import type { Words } from './fields/words.ts'
import { words } from './fields/words.ts'
import { guardSiteAndLanguage } from './guard.ts'
import { hideUnpublished, refuseFallback } from './hide-unpublished.ts'
import { decideIntent, noteTrust } from './intent.ts'
import {
  bulkPanel,
  hiddenFrom,
  livePreviewView,
  neededToPublish,
  publicationControls,
  publicInColumn,
  schedulePanel,
  sharePanel,
  togetherPanel,
  writingChecks,
} from './panel.ts'
import { requestPlacements } from './placement.ts'
import { livePreviewAddress, previewAddress, previewAddresses } from './preview-address.ts'
import { protectPublishedAt, rememberPublicCopy, settlePublication } from './publication.ts'
import { keepToOwnFields } from './query-reach.ts'
import { readersView } from './readers-view.ts'
import { noteManner, recordChange, recordDeletion } from './record-changes.ts'
import { redirectOldSlug } from './redirect.ts'
import { reviewEndpoints } from './review/endpoint.ts'
import { followItem, forgetItem } from './review/follow-item.ts'
import { guardPublication } from './review/guard-publication.ts'
import { scheduleEndpoints } from './schedules/endpoints.ts'
import { shareEndpoints } from './share-links.ts'
import { guardShared, noteKeeper } from './shared-noun.ts'
import { makeSlug } from './slug.ts'
import { setSortDate } from './sort-date.ts'
import {
  alsoOnField,
  keeperField,
  publishedAtField,
  siteField,
  slugField,
  sortDateField,
} from './system-fields.ts'
import { forgetChanges, keepNewer, noteAfter, noteBefore, noteSeen } from './together/keep-newer.ts'
import { keepOneAutosave } from './together/keep-one-autosave.ts'
import { togetherEndpoint } from './together/presence.ts'
import type { Follows } from './uses/follows.ts'
import { keepUsed, keepUsedOutOfTrash } from './uses/guard-uses.ts'
import { whereUsedView } from './uses/where-used-view.ts'

/** The groups of the admin menu, named for what people do there. */
const groups = {
  publish: words('Publish', 'Publier', 'Publicar'),
  people: words('People', 'Personnes', 'Personas'),
  engage: words('Engage', 'Dialoguer', 'Participar'),
  settings: words('Settings', 'Réglages', 'Ajustes'),
} satisfies Record<string, Words>

export interface CollectionDefinition {
  slug: string
  group: keyof typeof groups
  ownership: Ownership
  /** Adds the address, publication per language, drafts, versions and the trash. */
  isPublished?: boolean
  /** The least role that may create and change items; authors for published nouns, editors otherwise. */
  writer?: Writer
  labels: { singular: Words; plural: Words }
  /** One sentence for the editor. */
  description: Words
  useAsTitle: string
  columns: string[]
  fields: Field[]
  /** Items are made because of others, and are no use of them; they go with what they follow, or stay. */
  follows?: Follows
  /** The fields whose partial date lists are sorted by; the first that is filled counts. */
  sortBy?: readonly string[]
  upload?: CollectionConfig['upload']
  hooks?: CollectionConfig['hooks']
  admin?: CollectionConfig['admin']
  /** Views of a document beside its form. */
  tabs?: Record<string, EditViewConfig>
  access?: CollectionConfig['access']
  indexes?: CollectionConfig['indexes']
  endpoints?: Exclude<CollectionConfig['endpoints'], false>
  defaultSort?: CollectionConfig['defaultSort']
}

type Hooks = NonNullable<CollectionConfig['hooks']>

/**
 * Makes a Payload collection of a noun: adds access, system fields, and the hooks that keep publication per
 * language, so that a noun's own file holds only what is particular to it.
 */
export function defineCollection(
  definition: CollectionDefinition,
): CollectionConfig & { slug: CollectionSlug } {
  const { ownership, isPublished = false } = definition
  const writer = definition.writer ?? (isPublished ? 'author' : 'editor')
  const noun = { ownership, writer, isPublished }
  const isSystemOwned = ownership === 'system' || ownership === 'site-private'
  const follows = definition.follows ?? (isSystemOwned ? 'stays' : undefined)
  return {
    slug: definition.slug as CollectionSlug,
    labels: definition.labels,
    admin: {
      group: groups[definition.group],
      description: definition.description,
      useAsTitle: definition.useAsTitle,
      defaultColumns: isPublished ? [...definition.columns, 'publicIn'] : definition.columns,
      hidden: hiddenFrom(noun),
      hideAPIURL: true,
      ...definition.admin,
      components: {
        ...definition.admin?.components,
        ...(isPublished && publicationControls(noun)),
        ...(isPublished && { beforeListTable: [bulkPanel(definition.slug, ownership, definition.fields)] }),
        views: {
          edit: {
            ...(isPublished && { livePreview: livePreviewView }),
            ...(!follows && { whereUsed: whereUsedView }),
            ...(!follows && isAddressed(definition.slug) && { readersView }),
            ...definition.tabs,
          },
        },
      },
      ...(isPublished &&
        isAddressed(definition.slug) && {
          preview: previewAddress(definition.slug),
          livePreview: { url: livePreviewAddress },
        }),
    },
    ...(follows && { custom: { follows } }),
    access: { ...accessFor(ownership, writer, isPublished), ...definition.access },
    fields: [
      ...(isPublished ? [togetherPanel] : []),
      ...definition.fields,
      ...systemFields(ownership, isPublished),
      ...(isPublished && isAddressed(definition.slug) ? [schedulePanel, sharePanel] : []),
    ],
    ...(isPublished && {
      trash: true,
      // Payload's own autosave would make an item of every look at the empty form, without a title or a site.
      versions: { drafts: { autosave: false }, maxPerDoc: 100 },
      // Payload's lock is on the whole item and would keep translators from each other; `together` tells people.
      lockDocuments: false,
      forceSelect: { _status: true, publishedAt: true, ...(ownership === 'site' && { site: true }) } as never,
      // What all sites share is looked up by name; the rest is news for a while.
      defaultSort: ownership === 'shared' ? definition.useAsTitle : '-sortDate',
    }),
    ...(definition.upload && { upload: definition.upload }),
    endpoints: [...publicationEndpoints(definition, writer), ...(definition.endpoints ?? [])],
    ...(definition.indexes && { indexes: definition.indexes }),
    ...(definition.defaultSort && { defaultSort: definition.defaultSort }),
    hooks: hooksFor(definition, writer, isPublished),
  }
}

/** What is done with a published item beside saving it: reviews, views of drafts, links to them, schedules. */
function publicationEndpoints(definition: CollectionDefinition, writer: Writer): Omit<Endpoint, 'root'>[] {
  const { slug, useAsTitle, ownership, isPublished } = definition
  if (!isPublished) return []
  const needed = neededToPublish(writer)
  return [
    togetherEndpoint(slug),
    bulkEndpoint(slug, needed),
    ...(ownership === 'site' ? reviewEndpoints(slug, needed) : []),
    ...(isAddressed(slug)
      ? [
          previewAddresses(slug),
          ...shareEndpoints(slug, needed),
          ...scheduleEndpoints(slug, useAsTitle, needed),
        ]
      : []),
  ]
}

function systemFields(ownership: Ownership, isPublished: boolean): Field[] {
  return [
    ...(ownership === 'site' || ownership === 'site-private' ? [siteField] : []),
    ...(ownership === 'site' && isPublished ? [alsoOnField] : []),
    ...(ownership === 'shared' ? [keeperField] : []),
    ...(isPublished ? [slugField, publishedAtField, publicInColumn, writingChecks, sortDateField] : []),
  ]
}

function hooksFor(definition: CollectionDefinition, writer: Writer, isPublished: boolean): Hooks {
  const { ownership } = definition
  const own = definition.hooks ?? {}
  const isOwned = ownership === 'site' || ownership === 'site-private'
  const least = writer === 'administrator' ? 'manage' : abilityOf[writer]
  // What people send in is theirs: it leaves no trace in a history that nobody can change.
  const isRecorded = ownership !== 'system' && ownership !== 'site-private'
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
        ],
        afterChange: [
          settlePublication,
          keepDuties,
          redirectOldSlug,
          ...(isOwned ? [requestPlacements, followItem] : []),
          noteAfter,
          keepOneAutosave,
        ],
        afterDelete: [forgetChanges],
        afterRead: isOwned ? [hideUnpublished] : [],
      }
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
    ],
    beforeDelete: [...(own.beforeDelete ?? []), keepUsed],
    afterDelete: [
      ...(own.afterDelete ?? []),
      ...(publication.afterDelete ?? []),
      ...(isOwned && isPublished ? [forgetItem] : []),
      ...(isRecorded ? [recordDeletion] : []),
    ],
    afterRead: [...(publication.afterRead ?? []), ...(own.afterRead ?? [])],
  }
}
