import { expect, it } from 'vitest'
import { nameUuid } from './name-uuid.ts'

it('nameUuid gives the same UUID of version 5 for the same name, and another for another', () => {
  expect(nameUuid('a/en')).toBe(nameUuid('a/en'))
  expect(nameUuid('a/en')).not.toBe(nameUuid('a/fr'))
  expect(nameUuid('دعم')).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
})
