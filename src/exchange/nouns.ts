import type { BasePayload, FlattenedField, SanitizedCollectionConfig } from 'payload'

/**
 * What is exported and imported, in the order of the file: what others need comes before them. Everything else is
 * kept back on purpose: accounts and what belongs to them, readers and what they sent, mail, the site history, and
 * what the system makes itself.
 */
export const exchangedNouns = [
  'sites',
  'files',
  'media',
  'organisations',
  'topics',
  'videos',
  'departments',
  'newsletters',
  'people',
  'memberships',
  'projects',
  'campaigns',
  'statements',
  'news',
  'events',
  'documents',
  'pages',
  'newsletter-issues',
  'redirects',
  'placements',
] as const

export type ExchangedNoun = (typeof exchangedNouns)[number]

/** Whether a noun stands in files of this format. */
export function isExchanged(noun: string): noun is ExchangedNoun {
  return exchangedNouns.some((each) => each === noun)
}

/** What stands beside the content of an item, or is made anew from its file. */
const ofTheSystem = new Set([
  'id',
  '_status',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'publishedAt',
  'url',
  'thumbnailURL',
  'mimeType',
  'filesize',
  'width',
  'height',
  'sizes',
  'checksum',
  'hits',
])

/** The fields of a noun that hold its content. */
export function contentFields(collection: SanitizedCollectionConfig): FlattenedField[] {
  return collection.flattenedFields.filter(
    (field) =>
      !ofTheSystem.has(field.name) && field.type !== 'join' && !('virtual' in field && field.virtual),
  )
}

/** Whether a noun has drafts and publication per language. */
export function isPublishedNoun(collection: SanitizedCollectionConfig): boolean {
  return collection.flattenedFields.some(({ name }) => name === 'publishedAt')
}

export function collectionOf(payload: BasePayload, noun: ExchangedNoun): SanitizedCollectionConfig {
  return payload.collections[noun].config
}

/** The table of a noun's public copies. */
export const tableOfNoun = (noun: string): string => noun.replaceAll('-', '_')
