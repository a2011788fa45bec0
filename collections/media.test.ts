import { describe, expect, it } from 'vitest'
import { isOnlyAFileName } from '../src/lib/writing/alternative-text.ts'

describe('an alternative text', () => {
  it.each(['IMG_2034.JPG', 'logo-final.png', ' photo.webp '])(
    'that is %j is only the name of a file',
    (alt) => {
      expect(isOnlyAFileName(alt)).toBe(true)
    },
  )
  it.each(['A boat that arrives at dusk', 'Logo of ECRE', 'The words "logo.png" on a screen'])(
    'that is %j says something',
    (alt) => expect(isOnlyAFileName(alt)).toBe(false),
  )
})
