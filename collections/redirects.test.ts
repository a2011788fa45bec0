import { describe, expect, it } from 'vitest'
import { isPath } from './redirects/paths.ts'

describe('the old address of a redirect', () => {
  it.each(['/', '/offices/icmc-europe', '/type/migration-policy-and-governance'])('is %s', (value) => {
    expect(isPath(value)).toBe(true)
  })
  it.each(['', 'offices', '//example.org', 'https://example.org/a', '/a?b=1', '/a#b', '/a b'])(
    'is not %j',
    (value) => expect(isPath(value)).toBe(false),
  )
})
