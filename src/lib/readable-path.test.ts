import { expect, test } from 'vitest'
import { readablePath } from './readable-path.ts'

test.each([
  ['/fr/actualit%C3%A9s', '/fr/actualités'],
  ['/en/plain', '/en/plain'],
  ['/en/100%', '/en/100%'],
  ['/en/x%00', '/en/x%00'],
  ['/en/x%0Ay%C2%85', '/en/x%0Ay%C2%85'],
])('%s is read as %s', (path, expected) => {
  expect(readablePath(path)).toBe(expected)
})
