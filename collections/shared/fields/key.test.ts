import { describe, expect, it } from 'vitest'
import { isKey } from './key.ts'

describe('a key', () => {
  it.each(['icmc-europe', 'ab', 'topic2'])('is %s', (value) => expect(isKey(value)).toBe(true))
  it.each(['', 'a', '2topic', 'Topic', 'a b', 'é-tude', '-a', 'a'.repeat(61)])('is not %j', (value) => {
    expect(isKey(value)).toBe(false)
  })
})
