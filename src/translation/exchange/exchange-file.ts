import type { Locale } from '../../i18n/locales.ts'
import type { Coded, Piece } from './rich-text-codes.ts'

/** A translation job as it travels: some items in one language, to be said in another. Pure types. */
export interface ExchangeFile {
  from: Locale
  to: Locale
  items: ExchangeItem[]
}

export interface ExchangeItem {
  /** The collection, such as `news`. */
  noun: string
  id: string
  title: string
  /** Where the item stands in the admin panel. */
  link: string
  units: ExchangeUnit[]
}

export interface ExchangeUnit {
  /** As `units.ts` names it. */
  path: string
  /** What it is, for the translator. */
  label: string
  maxLength?: number
  /** Whether there is a translation, and true to the original as it is. */
  isDone: boolean
  source: Coded
  /** What tells this original from others. */
  sourceDigest: string
  /** The translation that there is. */
  target: Coded | null
  targetDigest: string | null
}

/** A unit as it came back. */
export interface ReturnedUnit {
  path: string
  sourceDigest: string | null
  targetDigest: string | null
  /** Null when there is no translation yet, or only of a part. */
  target: readonly Piece[] | null
}

export interface ReturnedItem {
  noun: string
  id: string
  units: ReturnedUnit[]
}

/** A file as it came back; what it says of texts in their original language is not believed. */
export interface ReturnedFile {
  from: string
  to: string
  items: ReturnedItem[]
}

/** XLIFF 2.0, section 4.1. */
export const xliffNamespace = 'urn:oasis:names:tc:xliff:document:2.0'

/** Of what we add to it: attributes, which tools have to keep (XLIFF 2.0, section 4.4). */
export const ownNamespace = 'urn:common-home:exchange:1'

/** The largest file that is read, in octets. */
export const largestFile = 4_000_000

/** The largest that is written, in octets, so that it can come back with all that was still to be said. */
export const largestJob = 1_500_000
