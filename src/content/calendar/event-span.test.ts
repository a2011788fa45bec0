import { describe, expect, it } from 'vitest'
import { spanOf } from './event-span.ts'

const day = (year: number, month: number, date: number) => ({ year, month, day: date })

describe('spanOf', () => {
  it('takes a day without a time as a whole, and the day after it as the end', () => {
    expect(spanOf({ date: '2012-02-29' })).toEqual({ start: day(2012, 2, 29), end: day(2012, 3, 1) })
    expect(spanOf({ date: '2012-12-30', endDate: '2012-12-31' })).toEqual({
      start: day(2012, 12, 30),
      end: day(2013, 1, 1),
    })
  })

  it('takes times on the clock of the event', () => {
    expect(spanOf({ date: '2012-03-07', startTime: '09:30', endTime: '12:00' })).toEqual({
      start: { ...day(2012, 3, 7), hour: 9, minute: 30 },
      end: { ...day(2012, 3, 7), hour: 12, minute: 0 },
    })
    expect(spanOf({ date: '2012-03-07', startTime: '09:30' })?.end).toBeUndefined()
    expect(spanOf({ date: '2012-03-07', startTime: '22:00', endTime: '01:00' })?.end).toEqual({
      ...day(2012, 3, 8),
      hour: 1,
      minute: 0,
    })
  })

  it('lets an event of several days end on the last of them', () => {
    const times = { date: '2012-03-07', endDate: '2012-03-09', startTime: '09:30' }
    expect(spanOf({ ...times, endTime: '09:00' })?.end).toEqual({ ...day(2012, 3, 9), hour: 9, minute: 0 })
    expect(spanOf(times)?.end).toEqual({ ...day(2012, 3, 10), hour: 0, minute: 0 })
  })

  it('takes no notice of an end before the beginning', () => {
    expect(spanOf({ date: '2012-03-07', endDate: '2012-03-01' })).toEqual({
      start: day(2012, 3, 7),
      end: day(2012, 3, 8),
    })
  })

  it.each([
    { date: '2012' },
    { date: '2012-03' },
    { date: '2012-03-07', endDate: '2012-04' },
    { date: '' },
    { date: null },
    { date: '2012-02-30' },
  ])('has no place for %j', (times) => {
    expect(spanOf(times)).toBeNull()
  })
})
