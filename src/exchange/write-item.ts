import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import type { Data } from '../../collections/shared/localized-data.ts'
import { noteMediaUses, noteMediaUsesOnSave } from '../../collections/shared/media-uses.ts'
import { leadOldAddressesOn } from '../../collections/shared/redirect.ts'
import { noteToCheck } from '../../collections/shared/report/note-saved.ts'
import { followItem } from '../../collections/shared/review/follow-item.ts'
import { isNoted, noteDraft } from '../../collections/shared/together/draft-changes.ts'
import { followChange } from '../../collections/shared/translation/stored.ts'
import { defaultLocale, localeCodes } from '../i18n/locales.ts'
import { withEmptyFields } from './content.ts'
import type { ExchangeItem } from './format.ts'
import { collectionOf, contentFields, isPublishedNoun } from './nouns.ts'
import { writeUpload } from './write-upload.ts'

export interface Write {
  req: PayloadRequest
  item: ExchangeItem
  /** What is here; null for a new item. */
  current: ExchangeItem | null
  /** The item was made by the same import a moment ago, and gets its relations now. */
  isCompletion: boolean
  /** Where the contents of files lie, by their digests. */
  octetsFolder: string
}

/**
 * Writes an item as the file has it, in the transaction of the request: public copy and draft each for themselves,
 * with the times of publication. A new item keeps the times at which it was made and changed. The database's own
 * triggers announce it and bring it into the search.
 */
export async function writeItem(write: Write): Promise<void> {
  const { req, item, current } = write
  const collection = collectionOf(req.payload, item.noun)
  const isNew = current === null
  const at = isNew || write.isCompletion ? item.updatedAt : new Date().toISOString()
  const bare: Data = {
    id: item.id,
    createdAt: current?.createdAt ?? item.createdAt,
    updatedAt: at,
    ...(isPublishedNoun(collection) && { deletedAt: item.deletedAt ?? null }),
  }
  if (collection.upload.staticDir) {
    await writeUpload(write, collection, bare)
  } else if (isPublishedNoun(collection)) {
    await writePublished(write, collection, bare)
  } else {
    await writeRow(write, collection, {
      ...bare,
      ...withEmptyFields(contentFields(collection), item.content),
    })
    const before = current && { ...current.content, id: item.id }
    if (before && collection.custom?.['translated'])
      await followChange({ collection, id: item.id }, { before, after: item.content }, req)
    if (collection.hooks.afterChange.includes(noteMediaUsesOnSave)) {
      await noteMediaUses({ collection, id: item.id, req }, item.content)
    }
  }
}

async function writeRow({ req, item, current }: Write, collection: SanitizedCollectionConfig, data: Data) {
  const slug = collection.slug as CollectionSlug
  if (current) await req.payload.db.updateOne({ collection: slug, id: item.id, req, data, returning: false })
  else await req.payload.db.create({ collection: slug, req, data, returning: false })
}

async function writePublished(
  write: Write,
  collection: SanitizedCollectionConfig,
  bare: Data,
): Promise<void> {
  const { req, item, current, isCompletion } = write
  const fields = contentFields(collection)
  // A language row is written even when nothing is public: without one the database keeps those that it has.
  const publishedAt = { [defaultLocale]: null, ...item.public?.publishedAt }
  const whole = (content: Data, _status: 'draft' | 'published'): Data => ({
    ...withEmptyFields(fields, content),
    ...bare,
    publishedAt,
    _status,
    // Never null: an item without a date stands after the dated ones.
    sortDate: content['sortDate'] ?? '',
  })
  const draft = whole(item.content, 'draft')
  const copy = item.public && whole(item.public.content, 'published')
  await writeRow(write, collection, copy ?? draft)
  const where = { parent: { equals: item.id } }
  if (isCompletion) await req.payload.db.deleteVersions({ collection: item.noun, req, where })
  const at = new Date(String(bare['updatedAt']))
  // The newest version counts, and it is known by its time.
  if (copy) await addVersion(write, copy, new Date(at.getTime() - 1))
  await addVersion(write, draft, at)
  await noteMediaUses(
    { collection, id: item.id, req },
    { ...copy, publishedAt: item.public?.publishedAt ?? {} },
  )
  if (current && !isCompletion) await tellOthers(write, collection, draft)
  else await noteToCheck(req, item, false)
}

async function addVersion({ req, item }: Write, versionData: Data, at: Date): Promise<void> {
  await req.payload.db.createVersion({
    collectionSlug: item.noun,
    parent: item.id,
    versionData,
    autosave: false,
    createdAt: at.toISOString(),
    updatedAt: at.toISOString(),
    req,
    returning: false,
  })
}

/**
 * What follows when an item that was here already became another: open panels, reviews, translations, findings, old
 * addresses.
 */
async function tellOthers(
  { req, item, current }: Write,
  collection: SanitizedCollectionConfig,
  draft: Data,
): Promise<void> {
  const place = { collection, id: item.id }
  if (await isNoted(place, req)) await noteDraft(place, req, req.user?.id ?? null)
  const before = current?.content ?? {}
  await followChange(place, { before: { ...before, id: item.id }, after: draft }, req)
  await noteToCheck(req, item, true)
  await followItem({
    collection,
    context: {},
    data: draft,
    doc: draft,
    operation: 'update',
    overrideAccess: true,
    previousDoc: { ...before, id: item.id },
    req,
  })
  await leadOldAddressesOn(
    req,
    collection.slug,
    { ...item.content, id: item.id },
    {
      before: Object(current?.public?.content['slug']),
      now: Object(item.public?.content['slug']),
      languages: localeCodes.filter((code) => item.public?.publishedAt[code]),
    },
  )
}
