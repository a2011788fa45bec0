import { type Locale, localeCodes } from '../i18n/locales.ts'
import { digestOfUnit } from './unit-digest.ts'
import { plainText } from './unit-text.ts'
import type { Unit } from './units.ts'

/**
 * Which translations are out of date. Pure: what is known of an item before, and what it says now, make what is
 * known of it afterwards.
 */

/** Something for each unit, by path. */
export type ByPath = Record<string, string>
type ByLanguage = Partial<Record<Locale, ByPath>>

/** What is known of the translations of an item. */
export interface Progress {
  /** The language that the others are translated from. */
  source: Locale
  /** The digest of what is said, by language and unit. Of the source only what it says now. */
  said: ByLanguage
  /** The digest of the original to which a translation was last true, by language and unit. */
  confirmed: ByLanguage
  /** The words of originals by their digest: of the present ones and of those that translations still stand for. */
  words: ByPath
}

/** How far a language version is, in units of which the original says something. */
export interface Standing {
  units: number
  missing: number
  stale: number
}

export const emptyProgress = (source: Locale): Progress => ({ source, said: {}, confirmed: {}, words: {} })

/** What a translator had before them: the digests of the originals, by unit, in one language. */
export interface Seen {
  language: Locale
  originals: Readonly<ByPath>
}

/**
 * What is known of an item after it was saved.
 *
 * A translation that says something else than before was translated just now, against the original as it is; or
 * not quite, if its translator had an older original before them. One that says the same stays true to what it was
 * true to. What is met for the first time counts as true. A row that is gone is remembered, should it come back.
 *
 * @param before - what was known of it; `emptyProgress` of what is met for the first time
 * @param units - what it says now
 */
export function followed(before: Progress, units: readonly Unit[], seen?: Seen): Progress {
  const { source } = before
  const digests = units.map((unit) => ({ path: unit.path, digests: digestsOf(unit) }))
  const originals: ByPath = {}
  for (const { path, digests: each } of digests) if (each[source]) originals[path] = each[source]
  const said: ByLanguage = { [source]: originals }
  const confirmed: ByLanguage = {}
  for (const language of localeCodes.filter((code) => code !== source)) {
    const [texts, truths] = [{ ...before.said[language] }, { ...before.confirmed[language] }]
    for (const { path, digests: each } of digests) {
      const text = each[language]
      const isAnother = text !== texts[path]
      if (!text) {
        delete texts[path]
        delete truths[path]
        continue
      }
      texts[path] = text
      const truth = isAnother
        ? translatedAgainst(path, originals[path], truths[path], language, seen)
        : truths[path]
      if (truth ?? originals[path]) truths[path] = truth ?? originals[path] ?? ''
    }
    said[language] = texts
    confirmed[language] = truths
  }
  return { source, said, confirmed, words: wordsOf(before, units, originals, confirmed) }
}

const digestsOf = ({ values }: Unit): Partial<Record<Locale, string>> =>
  Object.fromEntries(Object.entries(values).map(([language, value]) => [language, digestOfUnit(value)]))

/** To which original a text is true that was written just now. */
function translatedAgainst(
  path: string,
  original: string | undefined,
  before: string | undefined,
  language: Locale,
  seen: Seen | undefined,
): string | undefined {
  const shown = seen?.language === language ? seen.originals[path] : undefined
  return shown === undefined || shown === original ? original : (before ?? shown)
}

/** The words of all originals that somebody may want to compare. */
function wordsOf(before: Progress, units: readonly Unit[], originals: ByPath, confirmed: ByLanguage): ByPath {
  const known: ByPath = { ...before.words }
  for (const { path, values } of units) {
    const digest = originals[path]
    if (digest) known[digest] = plainText(values[before.source])
  }
  const wanted = new Set([originals, ...Object.values(confirmed)].flatMap(Object.values))
  return Object.fromEntries(Object.entries(known).filter(([digest]) => wanted.has(digest)))
}

/**
 * Notes that somebody found translations still right.
 *
 * @param originals - the digests of the originals that they had before them, by unit
 * @returns what is known now, and the units that could not be confirmed: their original has become another since,
 *   or there is no translation
 */
export function confirmedAs(
  before: Progress,
  language: Locale,
  originals: Readonly<ByPath>,
): { progress: Progress; refused: string[] } {
  const isRight = (path: string) =>
    before.said[language]?.[path] !== undefined && before.said[before.source]?.[path] === originals[path]
  const [right, refused] = [
    Object.keys(originals).filter(isRight),
    Object.keys(originals).filter((path) => !isRight(path)),
  ]
  const truths = { ...before.confirmed[language] }
  for (const path of right) truths[path] = originals[path] ?? ''
  const confirmed = { ...before.confirmed, [language]: truths }
  const wanted = new Set(
    [before.said[before.source] ?? {}, ...Object.values(confirmed)].flatMap(Object.values),
  )
  const words = Object.fromEntries(Object.entries(before.words).filter(([digest]) => wanted.has(digest)))
  return { progress: { ...before, confirmed, words }, refused }
}

/** How a unit stands in a language. */
export type UnitState = 'empty' | 'missing' | 'stale' | 'right'

/** @returns `empty` where the original says nothing */
export function unitState({ source, said, confirmed }: Progress, language: Locale, path: string): UnitState {
  const original = said[source]?.[path]
  if (!original) return 'empty'
  if (!said[language]?.[path]) return 'missing'
  return confirmed[language]?.[path] === original ? 'right' : 'stale'
}

/** How far a language version is. */
export function standingOf(progress: Progress, language: Locale): Standing {
  const states = Object.keys(progress.said[progress.source] ?? {}).map((path) =>
    unitState(progress, language, path),
  )
  const count = (state: UnitState) => states.filter((each) => each === state).length
  return { units: states.length, missing: count('missing'), stale: count('stale') }
}

/**
 * The language that an item is translated from: as it was decided before, as long as it says anything; otherwise
 * the default language of the site if the item has a title in it, or else the first that it has a title in.
 *
 * @param isSaid - whether the item has a title in a language
 */
export function sourceOf(
  before: Locale | undefined,
  siteDefault: Locale,
  isSaid: (language: Locale) => boolean,
): Locale {
  const order = [...(before ? [before] : []), siteDefault, ...localeCodes]
  return order.find(isSaid) ?? before ?? siteDefault
}
