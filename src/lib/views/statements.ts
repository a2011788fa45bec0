import type { Locale } from '../../i18n/locales.ts'
import type { ItemExtras, KindKey, ListView, OrganisationLink, Words } from './common.ts'
import type { DocumentTile } from './documents.ts'

export type StatementListView = ListView

export interface SignatoriesView {
  /** Those that the record names. */
  named: readonly OrganisationLink[]
  /** A number that the source states where the list is not complete: "22", "over 40". */
  stated?: Words | undefined
  /** Where the source disagrees with itself, or what the number counts. */
  note?: Words | undefined
  initiators?: readonly OrganisationLink[] | undefined
}

export interface StatementItemView extends ItemExtras {
  kind: KindKey
  kicker?: Words | undefined
  /** With the number of signatories already in its place. */
  title: Words
  summary?: Words | undefined
  html?: string | undefined
  /** The statement's own date. */
  date?: string | undefined
  /** The day on which it appeared here, where that is another one. */
  publishedOn?: string | undefined
  occasion?: Words | undefined
  place?: string | undefined
  author?: OrganisationLink | undefined
  addressees?: readonly OrganisationLink[] | undefined
  answers?: { text: Words; date?: string | undefined } | undefined
  speaker?: { name?: string | undefined; capacity?: Words | undefined } | undefined
  bindingLanguage?: Locale | undefined
  signatories?: SignatoriesView | undefined
  abbreviations?: readonly { short: string; long: Words }[] | undefined
  figures?: readonly { value: Words; label: Words }[] | undefined
  /** A date that the statement names lies behind us. */
  lapsed?: { after?: string | undefined; note?: Words | undefined } | undefined
  documents?: readonly DocumentTile[] | undefined
  version?: string | undefined
  contactHref?: string | undefined
}
