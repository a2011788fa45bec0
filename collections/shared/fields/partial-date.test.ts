import { describe, expect, it } from 'vitest'
import { isPartialDate } from './partial-date.ts'

describe('a partial date', () => {
  it.each(['2012', '2012-03', '2012-03-29', '2024-02-29', '1000'])('is %s', (value) => {
    expect(isPartialDate(value)).toBe(true)
  })

  it.each([
    '',
    '12',
    '0012',
    '2012-3',
    '2012-13',
    '2012-00',
    '2012-02-30',
    '2023-02-29',
    '2012-03-00',
    '2012-03-29T10:00',
    '29.03.2012',
    '2012/03/29',
    ' 2012',
    '2012\n',
    'March 2012',
    '٢٠١٢',
  ])('is not %j', (value) => {
    expect(isPartialDate(value)).toBe(false)
  })
})
