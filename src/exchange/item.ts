import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import type { Data } from '../../collections/shared/localized-data.ts'
import { type Locale, localeCodes } from '../i18n/locales.ts'
import { plainContent } from './content.ts'
import type { ExchangeItem } from './format.ts'
import { collectionOf, contentFields, type ExchangedNoun, isPublishedNoun } from './nouns.ts'

interface Stored extends Data {
  id: string
}

const isoOf = (value: unknown): string => new Date(String(value)).toISOString()

/** When each public language of a stored item was published. */
function timesOf(row: Data): Partial<Record<Locale, string>> {
  const times = Object(row['publishedAt']) as Data
  return Object.fromEntries(
    localeCodes.filter((code) => times[code]).map((code) => [code, isoOf(times[code])]),
  )
}

/** Where the content of an uploaded file lies. */
export function uploadPath(collection: SanitizedCollectionConfig, filename: string): string {
  return path.join(collection.upload.staticDir ?? '', path.basename(filename))
}

/** The digest and size of the content of an item's file; undefined when it has none, or it is lost. */
async function octetsOf(collection: SanitizedCollectionConfig, row: Data): Promise<ExchangeItem['octets']> {
  const filename = row['filename']
  if (!collection.upload.staticDir || typeof filename !== 'string') return undefined
  const file = uploadPath(collection, filename)
  const found = await stat(file).catch(() => null)
  if (!found?.isFile()) return undefined
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return { sha256: hash.digest('hex'), size: found.size }
}

/**
 * Reads items as they stand in a file: the draft, and beside it what is public. Relations are ids, those to users
 * too.
 */
export async function readItems(
  req: PayloadRequest,
  noun: ExchangedNoun,
  ids: readonly string[],
): Promise<ExchangeItem[]> {
  const collection = collectionOf(req.payload, noun)
  const where = { id: { in: [...ids] } }
  const { docs } = await req.payload.db.find<Stored>({
    collection: noun,
    req,
    where,
    limit: 0,
    pagination: false,
  })
  if (docs.length === 0) return []
  const drafts = isPublishedNoun(collection) ? await newestDrafts(req, noun, ids) : new Map<string, Data>()
  const items = await Promise.all(docs.map((row) => itemOf(collection, row, drafts.get(row.id))))
  const byId = new Map(items.map((item) => [item.id, item]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

async function newestDrafts(
  req: PayloadRequest,
  noun: CollectionSlug,
  ids: readonly string[],
): Promise<Map<string, Data>> {
  const { docs } = await req.payload.db.findVersions<Data>({
    collection: noun,
    req,
    where: { and: [{ parent: { in: [...ids] } }, { latest: { equals: true } }] },
    limit: 0,
    pagination: false,
  })
  return new Map(docs.map(({ parent, version }) => [String(parent), version]))
}

async function itemOf(
  collection: SanitizedCollectionConfig,
  row: Stored,
  draft: Data | undefined,
): Promise<ExchangeItem> {
  const fields = contentFields(collection)
  const times = timesOf(row)
  const octets = await octetsOf(collection, row)
  return {
    noun: collection.slug as ExchangedNoun,
    id: row.id,
    createdAt: isoOf(row['createdAt']),
    updatedAt: isoOf(draft?.['updatedAt'] ?? row['updatedAt']),
    ...(typeof row['deletedAt'] === 'string' && { deletedAt: isoOf(row['deletedAt']) }),
    content: plainContent(fields, draft ?? row),
    ...(Object.keys(times).length > 0 && {
      public: { publishedAt: times, content: plainContent(fields, row) },
    }),
    ...(octets && { octets }),
  }
}
