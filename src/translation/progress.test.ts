import { describe, expect, test } from 'vitest'
import type { Locale } from '../i18n/locales.ts'
import {
  confirmedAs,
  emptyProgress,
  followed,
  type Progress,
  sourceOf,
  standingOf,
  unitState,
} from './progress.ts'
import { digestOfUnit } from './unit-digest.ts'
import type { Unit } from './units.ts'

type Texts = Record<string, Partial<Record<Locale, string>>>

const unitsOf = (texts: Texts): Unit[] =>
  Object.entries(texts).map(([path, values]) => ({
    path,
    kind: 'text',
    label: path,
    within: [],
    isLong: false,
    values,
  }))

const start = followed(
  emptyProgress('en'),
  unitsOf({
    title: { en: 'Title', fr: 'Titre', es: 'Título' },
    one: { en: 'One', fr: 'Un', es: 'Uno' },
    two: { en: 'Two', fr: 'Deux' },
  }),
)

const saved = (before: Progress, texts: Texts, seen?: Parameters<typeof followed>[2]) =>
  followed(before, unitsOf(texts), seen)

const states = (progress: Progress, language: Locale) =>
  Object.keys(progress.said.en ?? {}).map((path) => unitState(progress, language, path))

test('what is met for the first time is right or missing', () => {
  expect(standingOf(start, 'fr')).toEqual({ units: 3, missing: 0, stale: 0 })
  expect(standingOf(start, 'es')).toEqual({ units: 3, missing: 1, stale: 0 })
  expect(standingOf(start, 'ar')).toEqual({ units: 3, missing: 3, stale: 0 })
})

describe('after a change of the original', () => {
  const changed = saved(start, {
    title: { en: 'Title', fr: 'Titre', es: 'Título' },
    one: { en: 'One, changed', fr: 'Un', es: 'Uno' },
    two: { en: 'Two', fr: 'Deux' },
  })

  test('exactly that unit is out of date, in every language that has it', () => {
    expect(states(changed, 'fr')).toEqual(['right', 'stale', 'right'])
    expect(states(changed, 'es')).toEqual(['right', 'stale', 'missing'])
    expect(changed.words[changed.confirmed.fr?.['one'] ?? '']).toBe('One')
  })

  test('who translates it anew makes their language right and no other', () => {
    const translated = saved(changed, {
      title: { en: 'Title', fr: 'Titre', es: 'Título' },
      one: { en: 'One, changed', fr: 'Un, changé', es: 'Uno' },
      two: { en: 'Two', fr: 'Deux' },
    })
    expect(states(translated, 'fr')).toEqual(['right', 'right', 'right'])
    expect(states(translated, 'es')).toEqual(['right', 'stale', 'missing'])
  })

  test('who finds it still right confirms what they saw, and nothing that came after', () => {
    const right = confirmedAs(changed, 'fr', { one: digestOfUnit('One, changed') })
    expect(right.refused).toEqual([])
    expect(states(right.progress, 'fr')).toEqual(['right', 'right', 'right'])
    expect(states(right.progress, 'es')).toEqual(['right', 'stale', 'missing'])
    const late = confirmedAs(changed, 'fr', { one: digestOfUnit('One'), gone: digestOfUnit('x') })
    expect(late.refused).toEqual(['one', 'gone'])
    expect(states(late.progress, 'fr')).toEqual(['right', 'stale', 'right'])
    expect(confirmedAs(changed, 'es', { two: digestOfUnit('Two') }).refused).toEqual(['two'])
  })

  test('it is right again when the original says again what it said', () => {
    const back = saved(changed, {
      title: { en: 'Title', fr: 'Titre', es: 'Título' },
      one: { en: 'One', fr: 'Un', es: 'Uno' },
      two: { en: 'Two', fr: 'Deux' },
    })
    expect(states(back, 'fr')).toEqual(['right', 'right', 'right'])
  })

  test('a row that went away and comes back is as out of date as it was', () => {
    const gone = saved(changed, {
      title: { en: 'Title', fr: 'Titre', es: 'Título' },
      two: { en: 'Two', fr: 'Deux' },
    })
    expect(states(gone, 'fr')).toEqual(['right', 'right'])
    const back = saved(gone, {
      title: { en: 'Title', fr: 'Titre', es: 'Título' },
      one: { en: 'One, changed', fr: 'Un', es: 'Uno' },
      two: { en: 'Two', fr: 'Deux' },
    })
    expect(states(back, 'fr')).toEqual(['right', 'stale', 'right'])
  })

  test('who translated an older original is told so', () => {
    const texts: Texts = { one: { en: 'One, changed', fr: 'Un, autrement', es: 'Uno' } }
    const seen = { language: 'fr' as const, originals: { one: digestOfUnit('One') } }
    expect(unitState(saved(changed, texts, seen), 'fr', 'one')).toBe('stale')
    expect(unitState(saved(changed, texts), 'fr', 'one')).toBe('right')
  })
})

test('rows that are moved, added or deleted make nothing out of date', () => {
  const moved = saved(start, {
    two: { en: 'Two', fr: 'Deux' },
    three: { en: 'Three' },
    title: { en: 'Title', fr: 'Titre', es: 'Título' },
  })
  expect(standingOf(moved, 'fr')).toEqual({ units: 3, missing: 1, stale: 0 })
})

test('a translation that is emptied is missing, and translated when it is written again', () => {
  const emptied = saved(start, { one: { en: 'One' } })
  expect(unitState(emptied, 'fr', 'one')).toBe('missing')
  expect(unitState(saved(emptied, { one: { en: 'One!', fr: 'Un' } }), 'fr', 'one')).toBe('right')
})

test('an original that is emptied and written anew makes its translations out of date', () => {
  const emptied = saved(start, { one: { fr: 'Un' } })
  expect(unitState(emptied, 'fr', 'one')).toBe('empty')
  expect(unitState(saved(emptied, { one: { en: 'Other', fr: 'Un' } }), 'fr', 'one')).toBe('stale')
})

test('words are kept only as long as somebody may want to compare them', () => {
  const changed = saved(start, {
    title: { en: 'New', fr: 'Nouveau', es: 'Nuevo' },
    one: { en: 'One', fr: 'Un' },
  })
  expect(Object.values(changed.words).toSorted()).toEqual(['New', 'One', 'Two'])
})

test('the original is the site’s language if the item has it, and stays what it was', () => {
  expect(sourceOf(undefined, 'en', () => true)).toBe('en')
  expect(sourceOf(undefined, 'en', (language) => language === 'fr')).toBe('fr')
  expect(sourceOf('fr', 'en', () => true)).toBe('fr')
  expect(sourceOf('fr', 'en', (language) => language === 'es')).toBe('es')
  expect(sourceOf(undefined, 'es', () => false)).toBe('es')
})
