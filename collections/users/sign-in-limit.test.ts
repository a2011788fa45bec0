import { expect, test } from 'vitest'
import { SignInLimits } from './sign-in-limit.ts'

const day = 24 * 60 * 60 * 1000
const quarterOfAnHour = 15 * 60 * 1000

function limited() {
  const clock = { now: 1_000_000 }
  return { clock, limits: new SignInLimits(() => clock.now) }
}

/** Tries from many clients, ten from each: how many were let through. */
function flood(limits: SignInLimits, account: string, clients: number): number {
  const tries = Array.from({ length: clients * 10 }, (_, index) =>
    limits.take(account, `client ${index % clients}`),
  )
  return tries.filter((seconds) => seconds === 0).length
}

test('one client has ten tries and stops nobody else', () => {
  const { clock, limits } = limited()
  expect(flood(limits, 'a', 1)).toBe(10)
  expect(limits.take('a', 'client 0')).toBe(900)
  expect(limits.take('a', 'another')).toBe(0)
  expect(limits.take('b', 'client 0')).toBe(0)
  clock.now += quarterOfAnHour
  expect(limits.take('a', 'client 0')).toBe(0)
})

test('many clients have a hundred together', () => {
  const { limits } = limited()
  expect(flood(limits, 'a', 50)).toBe(100)
  expect(limits.take('a', 'the owner at a new place')).toBeGreaterThan(0)
})

test('the owner signs in from where they signed in before, within a month', () => {
  const { clock, limits } = limited()
  limits.take('a', 'home')
  limits.succeeded('a', 'home')
  clock.now += 29 * day
  flood(limits, 'a', 50)
  expect(limits.take('a', 'home')).toBe(0)
  expect(limits.take('b', 'home')).toBe(0)
  clock.now += 2 * day
  flood(limits, 'a', 50)
  expect(limits.take('a', 'home')).toBeGreaterThan(0)
})

test('a known client has ten tries all the same, and all of them again after signing in', () => {
  const { limits } = limited()
  limits.succeeded('a', 'home')
  const tries = () =>
    Array.from({ length: 11 }, () => limits.take('a', 'home')).filter((wait) => wait === 0).length
  expect(tries()).toBe(10)
  limits.succeeded('a', 'home')
  expect(tries()).toBe(10)
})
