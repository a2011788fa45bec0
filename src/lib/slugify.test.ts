import { expect, test } from 'vitest'
import { slugify } from './slugify.ts'

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
