import { expect, test } from 'vitest'
import { boardAddress, boardFiltersOf } from './board-filters.ts'

const site = '6f0c8a9e-7c1b-4d4a-9b61-2a4b4f6a1c11'

test('an address says its filters, and filters their address', () => {
  const address = `/admin/translations?language=fr&state=stale&site=${site}&noun=newsletter-issues&person=nobody&page=3`
  const query = Object.fromEntries(new URL(address, 'http://localhost').searchParams)
  expect(boardAddress(boardFiltersOf(query), { page: 3 })).toBe(address)
  expect(boardAddress(boardFiltersOf({}))).toBe('/admin/translations')
})

test('another filter begins at the first page', () => {
  expect(boardAddress(boardFiltersOf({ page: '3' }), { state: 'done' })).toBe(
    '/admin/translations?state=done',
  )
})

test('what an address says wrongly filters nothing', () => {
  const wrong = { language: 'xx', state: '', site: '1', noun: "n'; --", person: '%', page: '-1' }
  expect(boardFiltersOf(wrong)).toEqual(boardFiltersOf({}))
  expect(boardFiltersOf({ language: ['fr', 'es'] })).toEqual(boardFiltersOf({}))
})
