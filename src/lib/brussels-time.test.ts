import { expect, test } from 'vitest'
import { brusselsClock, brusselsMoments, brusselsOffset } from './brussels-time.ts'

const moments = (clock: string) => brusselsMoments(clock).map((moment) => moment.toISOString())

test('a time of winter and one of summer each mean one moment', () => {
  expect(moments('2026-11-22T09:00')).toEqual(['2026-11-22T08:00:00.000Z'])
  expect(moments('2026-07-01T09:00')).toEqual(['2026-07-01T07:00:00.000Z'])
})

test('right across a change to summer time: an hour apart by the clock, two by the moment', () => {
  expect(moments('2027-03-28T01:59')).toEqual(['2027-03-28T00:59:00.000Z'])
  expect(moments('2027-03-28T03:00')).toEqual(['2027-03-28T01:00:00.000Z'])
})

test('half past two is skipped when summer time begins', () => {
  expect(moments('2027-03-28T02:30')).toEqual([])
  expect(moments('2027-03-28T02:00')).toEqual([])
})

test('half past two comes twice when summer time ends', () => {
  expect(moments('2026-10-25T02:30')).toEqual(['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'])
  expect(brusselsMoments('2026-10-25T02:30').map(brusselsOffset)).toEqual(['+02:00', '+01:00'])
  expect(moments('2026-10-25T03:00')).toEqual(['2026-10-25T02:00:00.000Z'])
})

test('what the clock shows leads back to the moment, through a year', () => {
  for (let time = Date.UTC(2026, 0, 1); time < Date.UTC(2027, 0, 1); time += 19_800_000) {
    expect(moments(brusselsClock(new Date(time)))).toContain(new Date(time).toISOString())
  }
})

test.each(['', 'tomorrow', '2026-13-01T00:00', '2026-02-30T10:00', '2026-11-22 09:00', '2026-11-22T25:00'])(
  '“%s” is no time',
  (text) => {
    expect(brusselsMoments(text)).toEqual([])
  },
)
