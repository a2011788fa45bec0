import type { Locale } from '../../i18n/locales.ts'
import type { ItemExtras, KindKey, ListView, PictureView, Words } from './common.ts'

/** One file of a document, in one language. */
export interface DocumentFile {
  language: Locale
  href: string
  /** "PDF", as readers know it. */
  format: string
  bytes?: number | undefined
  pages?: number | undefined
  /** False: the file only names the document and says that it was not supplied. */
  isSupplied: boolean
  /** The day on which another file took the place of an earlier one, at the same address. */
  replacedOn?: string | undefined
  /** The original was replaced after this file was. */
  isOlderThanOriginal?: boolean | undefined
}

export interface DocumentTile {
  title: Words
  href: string
  kind?: KindKey | undefined
  summary?: Words | undefined
  date?: string | undefined
  files: readonly DocumentFile[]
}

export type DocumentListView = ListView<DocumentTile>

export interface DocumentItemView extends ItemExtras {
  title: Words
  kind?: KindKey | undefined
  summary?: Words | undefined
  date?: string | undefined
  authors?: Words | undefined
  countries?: readonly string[] | undefined
  picture?: PictureView | undefined
  files: readonly DocumentFile[]
}
