import { expect, test } from 'vitest'
import { argumentsFor, isServerFunction } from './server-functions.ts'

test.each(['form-state', 'table-state', 'render-list', 'copy-data-from-locale'])('%s is one', (name) => {
  expect(isServerFunction(name)).toBe(true)
})

test.each(['constructor', 'toString', '__proto__', 'schedule-publish', '', undefined, ['form-state']])(
  '%j is none',
  (name) => {
    expect(isServerFunction(name)).toBe(false)
  },
)

test('an item that several people write is not stopped at the first key because another language was saved', () => {
  const asked = { collectionSlug: 'news', checkForStaleData: true, id: 'a' }
  expect(argumentsFor(asked, (slug) => slug === 'news')).toEqual({ ...asked, checkForStaleData: false })
  expect(argumentsFor(asked, (slug) => slug === 'pages')).toEqual(asked)
})
