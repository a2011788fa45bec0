import { describe, expect, it } from 'vitest'
import { isTimeOfDay, isTimeZone } from './time.ts'

describe('a time of the day', () => {
  it.each(['00:00', '09:30', '19:59', '23:59'])('is %s', (value) => expect(isTimeOfDay(value)).toBe(true))
  it.each(['', '9:30', '24:00', '12:60', '12.30', '12:30:00', '12:30 ', '9 am'])('is not %j', (value) => {
    expect(isTimeOfDay(value)).toBe(false)
  })
})

describe('a time zone', () => {
  it.each(['Europe/Brussels', 'Africa/Dakar', 'UTC', 'America/Argentina/Buenos_Aires'])('is %s', (value) => {
    expect(isTimeZone(value)).toBe(true)
  })
  it.each(['', '+02:00', 'Brussels', 'Europe/Bruxelles', 'CET summer', `Europe/${'a'.repeat(80)}`])(
    'is not %j',
    (value) => expect(isTimeZone(value)).toBe(false),
  )
})
