import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionSlug,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'
import { isLocale, type Locale, localeCodes } from '../../src/i18n/locales.ts'
import { decisionOf } from './intent.ts'
import { type Data, keepLanguages, mergePublished } from './localized-data.ts'
import { noteMediaUses } from './media-uses.ts'

/**
 * Publication per language. A translated, system-owned `publishedAt` alone decides whether a language
 * version is public. Payload's main table holds the public copy, its versions hold the drafts; after every
 * publication and withdrawal both are brought to say the same here, inside the same transaction.
 */

/** Keeps `publishedAt` out of everybody's hands: what a write carries is replaced by what was there. */
export const protectPublishedAt: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => ({
  ...data,
  publishedAt: (operation === 'update' && originalDoc?.publishedAt) || null,
})

interface Place {
  collection: SanitizedCollectionConfig
  id: string
  req: PayloadRequest
}

/** Remembers the public copy before Payload overwrites it. */
export const rememberPublicCopy: CollectionBeforeChangeHook = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const { intent } = decisionOf(context, collection.slug)
  if (operation === 'update' && intent.kind !== 'draft' && originalDoc) {
    const copy = await publicCopy({ collection, id: String(originalDoc.id), req })
    context[`publicCopy:${String(originalDoc.id)}`] = copy
  }
  return data
}

/**
 * The main row with every language, or an empty object when no language of it is public.
 */
async function publicCopy({ collection, id, req }: Place): Promise<Data> {
  const row = await req.payload.db.findOne<Data & { id: string }>({
    collection: collection.slug,
    req,
    where: { id: { equals: id } },
  })
  return row && Object.keys(publicationTimes(row)).length > 0 ? row : {}
}

/** When each public language of a row was published. */
function publicationTimes(row: Data): Partial<Record<Locale, string>> {
  const times = row['publishedAt']
  if (typeof times !== 'object' || times === null) return {}
  return Object.fromEntries(Object.entries(times).filter(([, time]) => time !== null && time !== undefined))
}

/**
 * Completes a publication, a withdrawal or a move to the trash.
 *
 * Published languages come from the newest version and get their time; the others keep their public text.
 * Withdrawn languages lose their time in the public copy and in the draft, so that no later publication of
 * another language brings them back.
 */
export const settlePublication: CollectionAfterChangeHook = async ({
  collection,
  context,
  doc,
  operation,
  req,
}) => {
  const { intent } = decisionOf(context, collection.slug)
  if (intent.kind === 'draft' || intent.kind === 'restore') return doc
  const place: Place = { collection, id: String(doc.id), req }
  const before = operation === 'create' ? {} : ((context[`publicCopy:${place.id}`] as Data | undefined) ?? {})
  const versions = await newestVersions(place)
  const draft = versions[0]?.version ?? {}
  const settled =
    intent.kind === 'publish'
      ? published(collection, draft, before, intent.languages)
      : withdrawn(before, draft, intent.kind === 'trash' ? localeCodes : intent.languages)
  const times = publicationTimes(settled)
  const copy = keepLanguages(collection.flattenedFields, settled, Object.keys(times))
  await writePublicCopy(place, { ...copy, deletedAt: doc.deletedAt ?? null })
  const said = { ...settled, updatedAt: doc.updatedAt }
  await alignVersions(place, intent.kind === 'publish' ? versions : versions.slice(0, 1), said)
  await noteMediaUses(place, copy)
  return {
    ...doc,
    publishedAt: req.locale === 'all' ? times : (isLocale(req.locale) && times[req.locale]) || null,
  }
}

function published(
  collection: SanitizedCollectionConfig,
  draft: Data,
  before: Data,
  languages: readonly Locale[],
): Data {
  const times = publicationTimes(before)
  const now = new Date().toISOString()
  const fresh = Object.fromEntries(languages.map((language) => [language, times[language] ?? now]))
  const copy = mergePublished(collection.flattenedFields, draft, before, languages)
  return { ...copy, publishedAt: { ...times, ...fresh } }
}

function withdrawn(before: Data, draft: Data, languages: readonly Locale[]): Data {
  const left = Object.entries(publicationTimes(before)).filter(
    ([language]) => !languages.some((gone) => gone === language),
  )
  return { ...(Object.keys(before).length > 0 ? before : draft), publishedAt: Object.fromEntries(left) }
}

/** A version as the database keeps it, with the texts of every language. */
export interface Version {
  id: string
  parent: string
  latest?: boolean
  createdAt: string
  updatedAt: string
  version: Data
}

/** The newest version first, then the one before it: a publication writes two, the public one and the draft. */
export async function newestVersions({ collection, id, req }: Place): Promise<Version[]> {
  const { docs } = await req.payload.db.findVersions({
    collection: collection.slug as CollectionSlug,
    req,
    where: { parent: { equals: id } },
    sort: ['-latest', '-createdAt'],
    limit: 2,
    pagination: false,
  })
  return docs as unknown as Version[]
}

async function writePublicCopy({ collection, id, req }: Place, copy: Data): Promise<void> {
  const isPublic = Object.keys(publicationTimes(copy)).length > 0
  await req.payload.db.updateOne({
    collection: collection.slug as CollectionSlug,
    id,
    req,
    data: { ...copy, _status: isPublic ? 'published' : 'draft', updatedAt: new Date().toISOString() },
    returning: false,
  })
}

/**
 * The draft learns which languages are public, and that it was saved just now; the version that records the
 * publication gets its text.
 */
async function alignVersions(place: Place, versions: Version[], copy: Data): Promise<void> {
  for (const [index, entry] of versions.entries()) {
    const isRecord = entry.version['_status'] === 'published'
    if (index > 0 && !isRecord) continue
    const version = isRecord
      ? { ...copy, _status: 'published' }
      : { ...entry.version, publishedAt: copy['publishedAt'], updatedAt: copy['updatedAt'] }
    await place.req.payload.db.updateVersion({
      collection: place.collection.slug as CollectionSlug,
      id: entry.id,
      req: place.req,
      returning: false,
      versionData: { ...entry, version },
    })
  }
}
