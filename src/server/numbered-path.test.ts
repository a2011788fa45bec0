import { expect, test } from 'vitest'
import { numberedPath } from './numbered-path.ts'

const here = { origin: 'http://localhost:3000', claimedBy: null }
const own = { ...here, claimedBy: 'office' }

test.each([
  ['/', 'p=12', own, '/p/12'],
  ['/', 'page_id=7&lang=fr', own, '/p/7'],
  ['/office', 'p=12', here, '/office/p/12'],
  ['/', 'p=12', here, null],
  ['/en', 'p=12', own, null],
  ['/', 'p=twelve', own, null],
  ['/', 'p=-1', own, null],
  ['/', 'q=12', own, null],
  ['/office/en', 'p=12', here, null],
])('%s?%s is known as a page by its number or not', (path, query, place, expected) => {
  expect(numberedPath(path, new URLSearchParams(query), place)).toBe(expected)
})
