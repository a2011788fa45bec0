import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import sharp from 'sharp'
import type { Data } from '../../collections/shared/localized-data.ts'
import { defaultLocale } from '../i18n/locales.ts'
import { isBare } from './clean-picture.ts'
import { inOneLanguage, languagesIn, withEmptyFields } from './content.ts'
import { uploadPath } from './item.ts'
import { contentFields } from './nouns.ts'
import type { Write } from './write-item.ts'

/** What the database is told of the content of a file. */
interface StoredFile extends Data {
  filename: string
}

/**
 * Writes a picture or a file with its content. Payload looks at the content, refuses what it would refuse of an
 * editor, and makes the sizes of pictures; what all languages say is written afterwards.
 *
 * @param bare - id and times
 */
export async function writeUpload(
  write: Write,
  collection: SanitizedCollectionConfig,
  bare: Data,
): Promise<void> {
  const { req, item, current } = write
  const slug = collection.slug as CollectionSlug
  const isSameFile = current !== null && current.octets?.sha256 === item.octets?.sha256
  const stored = isSameFile ? { filename: current.content['filename'] } : await upload(write, collection)
  const content = withEmptyFields(contentFields(collection), item.content)
  await req.payload.db.updateOne({
    collection: slug,
    id: item.id,
    req,
    data: { ...content, ...bare, ...stored },
    returning: false,
  })
}

async function upload(write: Write, collection: SanitizedCollectionConfig): Promise<StoredFile> {
  const { req, item, current, octetsFolder } = write
  const fields = contentFields(collection)
  const data = await readFile(path.join(octetsFolder, item.octets?.sha256 ?? ''))
  const name = String(item.content['filename'])
  const language = languagesIn(fields, item.content)[0] ?? defaultLocale
  const { filename: _name, ...content } = inOneLanguage(fields, item.content, language)
  const { focalX, focalY } = item.content
  const options = {
    collection: collection.slug as 'media',
    locale: language as typeof defaultLocale,
    data: { ...content, id: item.id } as never,
    file: { data, mimetype: '', name, size: data.length },
    // What a killed import left behind is written again; what belongs to another item is not.
    overwriteExistingFiles: !(await isOthers(req, collection.slug, name, item.id)),
    depth: 0,
    req: {
      transactionID: req.transactionID,
      i18n: req.i18n,
      context: { ...req.context },
      query: { uploadEdits: { focalPoint: { x: focalX ?? 50, y: focalY ?? 50 } } },
    } as Partial<PayloadRequest>,
  }
  const made = current
    ? await req.payload.update({ ...options, id: item.id })
    : await req.payload.create(options)
  const filename = String(made.filename)
  const kept = collection.slug === 'media' ? await keepAsItIs(uploadPath(collection, filename), data) : {}
  return { filename, ...kept }
}

/**
 * Payload writes every picture anew, which costs a little of it each time. One that tells nothing beside the picture,
 * as those that have been here before, is kept as it is.
 */
async function keepAsItIs(file: string, data: Buffer): Promise<Data> {
  const metadata = await sharp(data).metadata()
  if (!isBare(metadata)) return {}
  await writeFile(file, data)
  return { filesize: data.length, width: metadata.width, height: metadata.height }
}

async function isOthers(req: PayloadRequest, noun: string, filename: string, id: string): Promise<boolean> {
  const { totalDocs } = await req.payload.db.count({
    collection: noun as CollectionSlug,
    req,
    where: { and: [{ filename: { equals: filename } }, { id: { not_equals: id } }] },
  })
  return totalDocs > 0
}
