import { expect, it } from 'vitest'
import { offsetAt } from './zoned-time.ts'

it.each([
  ['Europe/Brussels', '2012-01-15', '10:00', '+01:00'],
  ['Europe/Brussels', '2012-07-15', '10:00', '+02:00'],
  // On 25 March 2012 the clocks of Brussels went from 02:00 to 03:00, which was 01:00 in UTC.
  ['Europe/Brussels', '2012-03-25', '01:30', '+01:00'],
  ['Europe/Brussels', '2012-03-25', '03:00', '+02:00'],
  ['America/New_York', '2012-03-11', '01:30', '-05:00'],
  ['America/New_York', '2012-03-11', '04:00', '-04:00'],
  ['Asia/Kolkata', '2012-03-07', '00:10', '+05:30'],
  ['UTC', '2012-03-07', '00:10', '+00:00'],
  ['Europe/Brussels', 'soon', '10:00', undefined],
  ['Europe/Brussels', '2012-03-07', 'ten', undefined],
])('the clocks of %s on %s at %s are %s ahead', (zone, day, time, offset) => {
  expect(offsetAt(zone, day, time)).toBe(offset)
})
