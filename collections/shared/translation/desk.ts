import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { type Locale, localeCodes } from '../../../src/i18n/locales.ts'
import { readerOf } from '../../../src/jobs/sql.ts'
import { isId } from '../../../src/lib/is-id.ts'
import { type Progress, type UnitState, unitState } from '../../../src/translation/progress.ts'
import { plainText } from '../../../src/translation/unit-text.ts'
import { type Unit, type UnitValue, unitsOf } from '../../../src/translation/units.ts'
import { type Piece, wordDifference } from '../../../src/translation/word-difference.ts'
import { type Ability, can, canSomewhere, type Member, mayTranslate } from '../access.ts'
import { titleOf } from '../item-title.ts'
import type { Data } from '../localized-data.ts'
import { memberOf } from '../member.ts'
import { newestDraft } from '../review/digest.ts'
import { labelIn } from '../uses/use-names.ts'
import { answeringSite, noteTranslations, progressOf } from './stored.ts'

/** A text with its original beside it. */
export interface DeskUnit {
  path: string
  kind: Unit['kind']
  /** In the language of the admin panel: what it is, and what it stands in. */
  label: string
  within: string
  isLong: boolean
  maxLength: number | null
  state: UnitState
  original: UnitValue | null
  /** What a save or a confirmation says that its person had before them. */
  originalDigest: string | null
  text: UnitValue | null
  /** What changed in the words of the original since the translation was last true; null when nothing did, or nobody knows what. */
  change: Piece[] | null
}

/** All that a translator needs of an item. */
export interface Desk {
  noun: string
  id: string
  title: string
  source: Locale
  language: Locale
  /** When the draft was saved that this shows; goes back with every save. */
  updatedAt: string
  /** Whether who looks may write this language. */
  isWritable: boolean
  /** There are no drafts: readers see what is saved. */
  isLive: boolean
  units: DeskUnit[]
  /** What a reviewer asked to be changed in this language; an empty text when they only said that something is. */
  changesAsked: string | null
  /** The languages that may become the original; none for whoever may not choose. */
  originals: Locale[]
}

/** An item at the desk, as the system knows it. */
export interface DeskSubject {
  collection: SanitizedCollectionConfig
  id: string
  draft: Data
  language: Locale
  isWritable: boolean
}

/** The ability that writing all of an item of a noun takes; null where translations are not followed. */
export function leastFor(collection: Pick<SanitizedCollectionConfig, 'custom'>): Ability | null {
  const translated = collection.custom?.['translated'] as { least: Ability } | undefined
  return translated?.least ?? null
}

/** Whether the items of a noun belong to a site, or are one; others all sites share. */
const isOfSite = ({ slug, flattenedFields }: SanitizedCollectionConfig): boolean =>
  slug === 'sites' || flattenedFields.some(({ name }) => name === 'site')

/**
 * Whether somebody may write a language version of an item at the desk. Who only translates writes drafts: of what
 * has none, every save is a publication.
 *
 * @param site - the one that answers for the item
 */
export function mayWriteAtDesk(
  member: Member | null,
  collection: Pick<SanitizedCollectionConfig, 'custom' | 'versions'>,
  site: string | null,
  language: Locale,
): boolean {
  const least = leastFor(collection)
  if (!least) return false
  return collection.versions ? mayTranslate(member, least, site, language) : can(member, least, site)
}

/**
 * An item for somebody who sees its draft.
 *
 * @returns null when it is not there for them
 */
export async function subjectAtDesk(
  req: PayloadRequest,
  noun: string,
  id: string,
  language: Locale,
): Promise<DeskSubject | null> {
  const collection = req.payload.collections[noun as CollectionSlug]?.config
  const least = collection && leastFor(collection)
  if (!collection || !least || !isId(id)) return null
  const draft = await newestDraft(collection, id, req)
  if (!draft['updatedAt'] || draft['deletedAt']) return null
  const member = memberOf(req)
  const site = answeringSite(collection, draft)
  const isSeen = isOfSite(collection) ? can(member, 'see', site) : canSomewhere(member, 'see')
  if (!isSeen) return null
  const isWritable = mayWriteAtDesk(member, collection, site, language)
  return { collection, id, draft, language, isWritable }
}

/**
 * The languages that may become the original of an item: those in which it has a title.
 *
 * @returns none for whoever may not choose: it takes the ability to write all of the item
 */
export function possibleOriginals(
  req: PayloadRequest,
  { collection, draft }: Pick<DeskSubject, 'collection' | 'draft'>,
): Locale[] {
  const least = leastFor(collection)
  if (!least || !can(memberOf(req), least, answeringSite(collection, draft))) return []
  const titles = Object(draft[collection.admin.useAsTitle ?? 'id']) as Data
  return localeCodes.filter((code) => Boolean(titles[code]))
}

/** What the translator's view shows: units of which the original or the translation says something. */
export async function deskOf(req: PayloadRequest, subject: DeskSubject): Promise<Desk> {
  const { collection, draft, id, language, isWritable } = subject
  const progress = (await progressOf(subject, req)) ?? (await noteTranslations(subject, draft, req))
  const units = unitsOf(collection.flattenedFields, draft)
  return {
    noun: collection.slug,
    id,
    title: titleOf(collection, draft) ?? id,
    source: progress.source,
    language,
    updatedAt: String(draft['updatedAt']),
    isWritable: isWritable && language !== progress.source,
    isLive: !collection.versions,
    units: units
      .filter(({ values }) => values[progress.source] !== undefined || values[language] !== undefined)
      .map((unit) => deskUnit(req, unit, progress, language)),
    changesAsked: await changesAsked(req, subject),
    originals: possibleOriginals(req, subject),
  }
}

/** What a reviewer sent back, and why; whoever translates has to see it where they write. */
async function changesAsked(
  req: PayloadRequest,
  { collection, id, language }: DeskSubject,
): Promise<string | null> {
  const sql = await readerOf(req)
  const { rows } = await sql.query<{ note: string | null }>(
    `SELECT note FROM reviews WHERE noun = $1 AND item_id = $2 AND language = $3 AND state = 'changes-requested'`,
    [collection.slug, id, language],
  )
  return rows[0] ? (rows[0].note ?? '') : null
}

function deskUnit(req: PayloadRequest, unit: Unit, progress: Progress, language: Locale): DeskUnit {
  const { path, kind, isLong, maxLength, values, block } = unit
  const { source } = progress
  const state = unitState(progress, language, path)
  const within = unit.within.map((label) => labelIn(req, label)).filter((label) => label !== '')
  const number = block && unit.within.length > 0 ? ` ${block.number}` : ''
  return {
    path,
    kind,
    label: labelIn(req, unit.label) || path,
    within: within.map((label, index) => (index === 0 ? `${label}${number}` : label)).join(' › '),
    isLong,
    maxLength: maxLength ?? null,
    state,
    original: values[source] ?? null,
    originalDigest: progress.said[source]?.[path] ?? null,
    text: values[language] ?? null,
    change: state === 'stale' ? changeOf(unit, progress, language) : null,
  }
}

function changeOf(
  { path, values }: Unit,
  { source, confirmed, words }: Progress,
  language: Locale,
): Piece[] | null {
  const before = words[confirmed[language]?.[path] ?? '']
  const now = plainText(values[source])
  return before === undefined || before === now ? null : wordDifference(before, now, source)
}
