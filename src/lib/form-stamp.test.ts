import { beforeAll, expect, test } from 'vitest'
import { isGoodStamp, makeStamp } from './form-stamp.ts'

const day = 24 * 60 * 60 * 1000
const now = Date.UTC(2026, 10, 22, 12)

beforeAll(() => {
  process.env['PAYLOAD_SECRET'] = 'a secret of tests, long enough to sign with'
})

test('a stamp is good for three weeks', () => {
  const stamp = makeStamp(now)
  expect([0, 1, 20].map((days) => isGoodStamp(stamp, now + days * day))).toEqual([true, true, true])
  expect(isGoodStamp(stamp, now + 22 * day)).toBe(false)
  expect(isGoodStamp(stamp, now - day)).toBe(false)
})

test('nobody else makes one', () => {
  const [minutes] = makeStamp(now).split('.')
  for (const stamp of [
    '',
    '.',
    `${minutes}.`,
    `${minutes}.${'A'.repeat(22)}`,
    'zzzz.zzzz',
    'a'.repeat(100_000),
  ]) {
    expect(isGoodStamp(stamp, now)).toBe(false)
  }
})
