import type { Locale } from '../i18n/locales.ts'

/** A file that everybody may have. */
export interface PublicFile {
  /** Below the folder of all uploads, such as `media/harbour-640x427.webp`. */
  path: string
  /** As it is sent in `Content-Type`. */
  type: string
  /** Names the content (RFC 9110, section 8.8.3); by the size and time of the file on disk when absent. */
  etag?: string
  /** When the content was put there, in milliseconds since 1970; by the time of the file on disk when absent. */
  modified?: number
  language?: Locale
  /** Not for everybody: nobody between here and the reader may keep it. */
  isPrivate?: boolean
  /** The name under which a reader keeps it. */
  name?: string
}

/**
 * What the gateway says of the address of a file: it is public, it has moved, or neither. What is private and
 * what does not exist is absent alike.
 */
export type FilePermission =
  | { kind: 'found'; file: PublicFile }
  | { kind: 'moved'; to: string }
  | { kind: 'absent' }
