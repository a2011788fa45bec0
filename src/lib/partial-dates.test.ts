import { describe, expect, it } from 'vitest'
import { endOfPartialDate, parsePartialDate } from './partial-dates.ts'

describe('parsePartialDate', () => {
  it('keeps the precision that is known', () => {
    expect(parsePartialDate('2012')).toEqual({ precision: 'year', year: 2012, month: 1, day: 1 })
    expect(parsePartialDate('2012-03')?.precision).toBe('month')
    expect(parsePartialDate('2012-02-29')).toEqual({ precision: 'day', year: 2012, month: 2, day: 29 })
  })

  it.each(['', '12', '2012-13', '2012-00', '2013-02-29', '2012-3', '2012-03-29T10:00', 'March'])(
    'refuses %j',
    (text) => {
      expect(parsePartialDate(text)).toBeUndefined()
    },
  )
})

describe('endOfPartialDate', () => {
  it.each([
    ['2012', '2013-01-01'],
    ['2011-12', '2012-01-01'],
    ['2012-02-29', '2012-03-01'],
  ])('%s is over on %s', (text, end) => {
    const date = parsePartialDate(text)
    expect(date && endOfPartialDate(date).toISOString().slice(0, 10)).toBe(end)
  })
})
