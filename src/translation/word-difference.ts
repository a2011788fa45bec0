import { diffWords } from 'diff'
import { type Locale, locales } from '../i18n/locales.ts'

/** A piece of a comparison: what stands in both, what came, what went. */
export interface Piece {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/** So long, in milliseconds, a comparison may take; longer, and everything counts as another. */
const patience = 500

/**
 * What changed between two texts, word by word.
 *
 * @param language - of both, since languages part words in their own ways
 */
export function wordDifference(before: string, now: string, language: Locale): Piece[] {
  const intlSegmenter = new Intl.Segmenter(locales[language].intl, { granularity: 'word' })
  const changes = diffWords(before, now, { intlSegmenter, timeout: patience })
  if (!changes) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: now },
    ]
  }
  return changes.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
}
