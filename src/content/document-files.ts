import { stat } from 'node:fs/promises'
import path from 'node:path'
import { isLocale, type Locale } from '../i18n/locales.ts'
import { idOf } from '../lib/id-of.ts'
import type { File } from '../payload-types.ts'
import { cms } from './cms.ts'
import { endingOf, loadFiles } from './document-tiles.ts'
import { type Doc, findBySlug } from './find.ts'
import { absent } from './outcome.ts'
import { movedTo } from './redirects.ts'
import { visit } from './visit.ts'

/** A file as it is sent to a reader. */
export interface DeliveredFile {
  /** Where it lies on this machine. */
  path: string
  bytes: number
  type: string
  language: Locale
  /** The name under which a reader keeps it. */
  name: string
  /** Names the content (RFC 9110, section 8.8.3). */
  etag: string
  modified: Date
}

type FileOutcome = { kind: 'found'; file: DeliveredFile } | { kind: 'moved'; to: string } | { kind: 'absent' }

/**
 * The file of a document in one language. It is public as long as the document is public at this address;
 * whatever else is asked for is absent, without saying why.
 *
 * @param name - the last part of the address: language and format, as `fr.pdf`
 */
export async function documentFile(
  site: string,
  locale: string,
  slug: string,
  name: string,
): Promise<FileOutcome> {
  const [language = '', ending = ''] = name.split('.')
  const here = await visit(site, locale)
  if (!here || !isLocale(language) || name !== `${language}.${ending}`) return absent
  const document = await findBySlug(here, 'documents', slug)
  if (!document) {
    const outcome = await movedTo(here, 'documents', slug)
    const isDocument = outcome.kind === 'moved' && outcome.to.split('/').at(-2) === 'documents'
    return isDocument ? { kind: 'moved', to: `${outcome.to}/${name}` } : absent
  }
  const id = idOf(document.files?.find((row) => row.language === language)?.file)
  const file = (await loadFiles([id])).get(id ?? '')
  if (!file?.filename || endingOf(file.filename) !== ending) return absent
  return onDisk(file, file.filename, document, language)
}

async function onDisk(
  file: File,
  filename: string,
  document: Doc<'documents'>,
  language: Locale,
): Promise<FileOutcome> {
  const { collections } = await cms()
  const place = path.join(collections.files.config.upload.staticDir ?? '', path.basename(filename))
  const bytes = await sizeOf(place)
  if (bytes === null) return absent
  const modified = new Date(file.replacedAt ?? file.createdAt)
  return {
    kind: 'found',
    file: {
      path: place,
      bytes,
      type: file.mimeType ?? 'application/octet-stream',
      language,
      name: `${document.title} (${language}).${endingOf(filename)}`,
      etag: `"${file.checksum ?? `${modified.getTime()}-${bytes}`}"`,
      modified,
    },
  }
}

/** Null for a file that is recorded but not there. */
async function sizeOf(place: string): Promise<number | null> {
  try {
    return (await stat(place)).size
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
