import { expect, test } from 'vitest'
import { wordDifference } from './word-difference.ts'

test.each([
  ['en', 'Two families arrived.', 'Three families arrived.', ['-Two', '+Three', '= families arrived.']],
  ['ru', 'Две семьи приехали', 'Три семьи приехали', ['-Две', '+Три', '= семьи приехали']],
  ['ar', 'وصلت العائلات', 'وصلت الأسر', ['=وصلت ', '-العائلات', '+الأسر']],
  ['fr', 'Rien', 'Rien', ['=Rien']],
] as const)('%s: %s → %s', (language, before, now, pieces) => {
  const marks = { same: '=', added: '+', removed: '-' }
  expect(wordDifference(before, now, language).map(({ kind, text }) => `${marks[kind]}${text}`)).toEqual(
    pieces,
  )
})
