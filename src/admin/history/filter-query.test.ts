import { expect, test } from 'vitest'
import { filterOf, filterQuery } from './filter-query.ts'

test('a filter comes back from the address as it was chosen', () => {
  const filter = { action: 'publish', user: 'u', site: 's', from: '2026-03-28', to: '2026-03-31' }
  expect(filterOf(new URLSearchParams(filterQuery(filter)))).toEqual(filter)
})

test('what is not chosen filters nothing', () => {
  expect(filterQuery({ action: '', user: '' })).toBe('')
  expect(filterOf(new URLSearchParams('page=2'))).toEqual({})
})
