import type { CollectionConfig, CollectionSlug, Endpoint, Field } from 'payload'
import { isAddressed } from '../../src/lib/addresses.ts'
import { bulkEndpoint } from './bulk/bulk-endpoint.ts'
import { abilityOf, accessFor, type Ownership, type Writer } from './collection-access.ts'
import { type CollectionDefinition, groups } from './collection-definition.ts'
import { hooksFor } from './collection-hooks.ts'
import {
  bulkPanel,
  hiddenFrom,
  listView,
  livePreviewView,
  neededToPublish,
  publicationControls,
  publicInColumn,
  reviewDatePanel,
  schedulePanel,
  sharePanel,
  togetherPanel,
  writingChecks,
} from './panel.ts'
import { livePreviewAddress, previewAddress, previewAddresses } from './preview-address.ts'
import { readersView } from './readers-view.ts'
import { neededToWrite } from './report/report-nouns.ts'
import { reviewDateEndpoints } from './report/review-date-endpoints.ts'
import { reviewEndpoints } from './review/endpoint.ts'
import { scheduleEndpoints } from './schedules/endpoints.ts'
import { shareEndpoints } from './share-links.ts'
import {
  alsoOnField,
  keeperField,
  publishedAtField,
  siteField,
  slugField,
  sortDateField,
} from './system-fields.ts'
import { togetherEndpoint } from './together/presence.ts'
import { translationEndpoints } from './translation/endpoints.ts'
import { originalEndpoint } from './translation/original.ts'
import { whereUsedView } from './uses/where-used-view.ts'

/**
 * Makes a Payload collection of a noun: adds access, system fields, and the hooks that keep publication per
 * language, so that a noun's own file holds only what is particular to it.
 */
export function defineCollection(
  definition: CollectionDefinition,
): CollectionConfig & { slug: CollectionSlug } {
  const { ownership, isPublished = false, isTranslated = isPublished } = definition
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
          ...(isPublished && { list: listView }),
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
    custom: {
      ...(follows && { follows }),
      needed: neededToWrite(ownership, writer),
      ...(isTranslated && writer !== 'administrator' && { translated: { least: abilityOf[writer] } }),
    },
    access: { ...accessFor(ownership, writer, isPublished), ...definition.access },
    fields: [
      ...(isPublished ? [togetherPanel] : []),
      ...definition.fields,
      ...systemFields(ownership, isPublished),
      ...(isPublished && isAddressed(definition.slug) ? [schedulePanel, sharePanel] : []),
      ...(isPublished && ownership === 'site' ? [reviewDatePanel] : []),
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

/** What is done with an item beside saving it: translations; of a published one reviews, views of drafts, links, schedules. */
function publicationEndpoints(definition: CollectionDefinition, writer: Writer): Omit<Endpoint, 'root'>[] {
  const { slug, useAsTitle, ownership, isPublished, isTranslated = isPublished } = definition
  const ofTranslators = isTranslated ? [...translationEndpoints(slug), originalEndpoint(slug)] : []
  if (!isPublished) return ofTranslators
  const needed = neededToPublish(writer)
  return [
    togetherEndpoint(slug),
    bulkEndpoint(slug, needed),
    ...ofTranslators,
    ...(ownership === 'site'
      ? [...reviewEndpoints(slug, needed), ...reviewDateEndpoints(slug, neededToWrite(ownership, writer))]
      : []),
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
