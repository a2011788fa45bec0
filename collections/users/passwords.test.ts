import { describe, expect, test } from 'vitest'
import { weaknessOf } from './passwords.ts'

describe('weaknessOf', () => {
  test.each(['', 'short', 'eleven char'])('%j is too short', (password) => {
    expect(weaknessOf(password, '')?.en).toMatch(/at least 12/)
  })

  test.each([
    'passwordpassword',
    'Password1234567890',
    'qwertyqwertyqwerty',
    'aaaaaaaaaaaaaa',
    'commonhome1234567890',
  ])('%j is common', (password) => {
    expect(weaknessOf(password, '')?.en).toMatch(/common/)
  })

  test('a password is not one’s own address', () => {
    expect(weaknessOf('amelie.durand-2', 'amelie.durand@example.org')?.en).toMatch(/common/)
  })

  test('a name of one letter may stand in a sentence', () => {
    expect(weaknessOf('a long sentence of words', 'a@example.org')).toBeNull()
  })

  test.each(['correct horse battery', 'trois petits pains chauds', 'Wp4!xLq9#sTz'])(
    '%j may be used',
    (password) => {
      expect(weaknessOf(password, 'someone@example.org')).toBeNull()
    },
  )
})
