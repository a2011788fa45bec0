import path from 'node:path'
import type { Locale } from '../i18n/locales.ts'
import type { FilePermission } from '../lib/file-permission.ts'
import type { File } from '../payload-types.ts'
import { endingOf } from './document-tiles.ts'

/** What readers know a file by. */
interface Described {
  /** The name without the ending. */
  title: string
  language?: Locale
}

/** Permission for a file that something public names. */
export function storedFile(file: File & { filename: string }, described: Described): FilePermission {
  const { filename, checksum, mimeType } = file
  const type = mimeType ?? 'application/octet-stream'
  return {
    kind: 'found',
    file: {
      path: `files/${path.basename(filename)}`,
      type: type.startsWith('text/') ? `${type}; charset=utf-8` : type,
      modified: Date.parse(file.replacedAt ?? file.createdAt),
      name: `${described.title}.${endingOf(filename)}`,
      ...(checksum && { etag: `"${checksum}"` }),
      ...(described.language && { language: described.language }),
    },
  }
}

/** Whether a file is there under a name's ending, so that the ending of an address tells the truth. */
export function isStoredAs(ending: string, file: File | undefined): file is File & { filename: string } {
  return Boolean(file?.filename) && endingOf(file?.filename ?? '') === ending
}
