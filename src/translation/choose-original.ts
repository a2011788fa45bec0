import { type Locale, localeCodes } from '../i18n/locales.ts'
import { type ByPath, emptyProgress, followed, type Progress, unitState } from './progress.ts'
import type { Unit } from './units.ts'

/**
 * What is known of an item once another of its languages is the original.
 *
 * A translation that was true, or that nobody had looked at, counts as true to the new original as it is. One that was
 * out of date stays so where the new original was up to date: it still lacks what that says. What changed since
 * cannot be shown any more, since it was said in another language.
 *
 * @param units - what the item says now
 */
export function withOriginal(before: Progress, language: Locale, units: readonly Unit[]): Progress {
  if (before.source === language) return before
  const after = followed(emptyProgress(language), units)
  const confirmed = { ...after.confirmed }
  for (const other of localeCodes.filter((code) => code !== language && code !== before.source)) {
    const truths: ByPath = { ...after.confirmed[other] }
    for (const path of Object.keys(truths)) {
      const isBehind =
        unitState(before, other, path) === 'stale' && unitState(before, language, path) !== 'stale'
      const truth = before.confirmed[other]?.[path]
      if (isBehind && truth) truths[path] = truth
    }
    confirmed[other] = truths
  }
  return { ...after, confirmed }
}
