import { expect, test } from 'vitest'
import { isServerFunction } from './server-functions.ts'

test.each(['form-state', 'table-state', 'render-list', 'copy-data-from-locale'])('%s is one', (name) => {
  expect(isServerFunction(name)).toBe(true)
})

test.each(['constructor', 'toString', '__proto__', 'schedule-publish', '', undefined, ['form-state']])(
  '%j is none',
  (name) => {
    expect(isServerFunction(name)).toBe(false)
  },
)
