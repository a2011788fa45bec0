import { describe, expect, it } from 'vitest'
import { timeLineOf, yearLabels } from './time-line.ts'

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

describe('yearLabels', () => {
  it('names every year of a short scale', () => {
    expect(yearLabels(2020, 3)).toEqual(
      [2020, 2021, 2022].map((year) => ({ year, isNamed: true, isLast: false })),
    )
  })

  it.each([7, 8, 9, 13, 17, 25, 40])(
    'names the last of %d years at the end, apart from the others',
    (years) => {
      const labels = yearLabels(2000, years)
      expect(labels).toHaveLength(years)
      expect(labels.at(-1)).toEqual({ year: 1999 + years, isNamed: true, isLast: true })
      // The column of a phone, and the width of a name with some distance.
      const year = 285 / years
      const starts = labels.flatMap(({ isNamed }, index) => (isNamed ? [index * year] : []))
      const places = [...starts.slice(0, -1), 285 - 33]
      for (const [index, place] of places.slice(1).entries())
        expect(place - (places[index] ?? 0)).toBeGreaterThanOrEqual(35)
    },
  )
})
