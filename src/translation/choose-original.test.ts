import { expect, test } from 'vitest'
import type { Locale } from '../i18n/locales.ts'
import { withOriginal } from './choose-original.ts'
import { emptyProgress, followed, standingOf, unitState } from './progress.ts'
import type { Unit } from './units.ts'

const unitsOf = (texts: Record<string, Partial<Record<Locale, string>>>): Unit[] =>
  Object.entries(texts).map(([path, values]) => ({
    path,
    kind: 'text',
    label: path,
    within: [],
    isLong: false,
    values,
  }))

const first = {
  title: { en: 'Title', fr: 'Titre', es: 'Título' },
  one: { en: 'One', fr: 'Un', es: 'Uno' },
  two: { fr: 'Deux' },
}

test('another original has translations that are true, or missing', () => {
  const before = followed(emptyProgress('en'), unitsOf(first))
  const after = withOriginal(before, 'fr', unitsOf(first))
  expect(after.source).toBe('fr')
  expect(standingOf(after, 'en')).toEqual({ units: 3, missing: 1, stale: 0 })
  expect(standingOf(after, 'es')).toEqual({ units: 3, missing: 1, stale: 0 })
  // From then on it is the French that counts.
  const changed = followed(after, unitsOf({ ...first, one: { en: 'One', fr: 'Un, changé', es: 'Uno' } }))
  expect(['en', 'es'].map((code) => unitState(changed, code as Locale, 'one'))).toEqual(['stale', 'stale'])
})

test('what was out of date stays so where the new original was not', () => {
  const second = {
    title: { en: 'Another title', fr: 'Un autre titre', es: 'Título' },
    one: { en: 'Another one', fr: 'Un', es: 'Uno' },
  }
  const before = followed(followed(emptyProgress('en'), unitsOf(first)), unitsOf(second))
  expect(unitState(before, 'es', 'title')).toBe('stale')
  const after = withOriginal(before, 'fr', unitsOf(second))
  expect(unitState(after, 'es', 'title')).toBe('stale')
  expect(after.words[after.confirmed.es?.['title'] ?? '']).toBeUndefined()
  expect(['en', 'es'].map((code) => unitState(after, code as Locale, 'one'))).toEqual(['right', 'right'])
  expect(withOriginal(after, 'fr', unitsOf(first))).toBe(after)
})
