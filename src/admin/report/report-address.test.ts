import { expect, test } from 'vitest'
import { filterOf } from '../../../collections/shared/report/find-findings.ts'
import type { ReportFilter } from '../../lib/report.ts'
import { addressOf, queryOf } from './report-address.ts'

const site = '0b0a1c9e-1111-4222-8333-123456789abc'

test('a filter comes back from the address as it was chosen', () => {
  const filter: ReportFilter = {
    ...{ site, check: 'vague-link', language: 'fr', noun: 'newsletter-issues', person: 'nobody' },
    ...{ state: 'ignored', isPublic: true },
  }
  expect(filterOf(Object.fromEntries(new URLSearchParams(queryOf(filter))))).toEqual(filter)
  expect(filterOf(Object.fromEntries(new URL(addressOf(filter, 3), 'http://x').searchParams))).toEqual(filter)
})

test('what it does not know filters nothing', () => {
  const query = {
    ...{ site: "' OR true", check: 'other', language: 'de', noun: 'News"', person: 'me', state: 'gone' },
    ...{ shown: 'all', page: '2' },
  }
  expect(filterOf(query)).toEqual({})
  expect(filterOf({ check: ['vague-link', 'no-summary'] })).toEqual({})
  expect(addressOf({})).toBe('/admin/report')
})
