import { expect, test } from 'vitest'
import { isMostlyLatin, slugify, slugifyAny } from './slugify.ts'

test.each([
  ['Adoption of the URF: a chance', 'adoption-of-the-urf-a-chance'],
  ['Élargir la réinstallation – été', 'elargir-la-reinstallation-ete'],
  ['  --A--  ', 'a'],
  ['الهجرة', ''],
  ['Миграция', ''],
])('%j becomes %j', (words, slug) => {
  expect(slugify(words)).toBe(slug)
})

test('a long title is cut at a word', () => {
  const slug = slugify('word '.repeat(40))
  expect(slug.length).toBeLessThanOrEqual(80)
  expect(slug.endsWith('word')).toBe(true)
})

test.each([
  ['أخبار الهجرة 2026', 'akhbar-alhjrt-2026'],
  ['Миграция', 'migratsiya'],
  ['Élargir', 'elargir'],
  ['—', ''],
])('%j becomes %j in Latin letters', (words, slug) => {
  expect(slugifyAny(words)).toBe(slug)
})

test.each([
  ['اللاجئون في أوروبا: بيان ICMC Europe', false],
  ['Миграция 2026', false],
  ['Élargir la réinstallation', true],
  ['2026', true],
])('%j: mostly Latin is %j', (words, isLatin) => {
  expect(isMostlyLatin(words)).toBe(isLatin)
})
