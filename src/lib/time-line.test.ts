import { describe, expect, it } from 'vitest'
import { timeLineOf } from './time-line.ts'

describe('timeLineOf', () => {
  it('places spans in months on whole years', () => {
    const line = timeLineOf([
      { start: '2010-03', end: '2011-08' },
      { start: '2012', durationMonths: 24 },
      { start: '2013', end: '2014' },
    ])
    expect(line).toEqual({
      firstYear: 2010,
      years: 5,
      bars: [
        { from: 2, to: 20, isPrecise: true },
        { from: 24, to: 48, isPrecise: false },
        { from: 36, to: 60, isPrecise: false },
      ],
    })
  })

  it('shows only what is known of a span without an end', () => {
    expect(timeLineOf([{ start: '2012' }])?.bars).toEqual([{ from: 0, to: 12, isPrecise: false }])
    expect(timeLineOf([{ start: '2012-03-31' }])?.bars).toEqual([{ from: 2, to: 3, isPrecise: true }])
  })

  it('has nothing to say without dates, and survives an end before the start', () => {
    expect(timeLineOf([])).toBeUndefined()
    expect(timeLineOf([{ start: 'soon' }])).toBeUndefined()
    expect(timeLineOf([{ start: '2012-03', end: '2011' }])?.bars).toEqual([
      { from: 2, to: 3, isPrecise: false },
    ])
  })
})
