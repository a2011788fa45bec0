import { expect, test } from 'vitest'
import { ClientLimits } from './rate-limit.ts'

const login = '/api/users/login'
const minute = 60_000

function limits() {
  const clock = { now: 1_000_000 }
  return { clock, limit: new ClientLimits(() => clock.now) }
}

test('a client has twenty tries, and is told when to come back', () => {
  const { clock, limit } = limits()
  for (let count = 0; count < 20; count++) expect(limit.take(login, 'a', {})).toBeNull()
  expect(limit.take(login, 'a', {})).toEqual({
    status: 429,
    message: 'Too many tries. Come back in 15 minutes.',
    retryAfter: 900,
  })
  clock.now += 14 * minute + 1
  expect(limit.take(login, 'a', {})).toMatchObject({
    message: 'Too many tries. Come back in 1 minute.',
    retryAfter: 60,
  })
  clock.now += minute
  expect(limit.take(login, 'a', {})).toBeNull()
})

test('another client, and another address, go on', () => {
  const { limit } = limits()
  for (let count = 0; count < 1000; count++) limit.take(login, 'a', {})
  expect(limit.take(login, 'b', {})).toBeNull()
  expect(limit.take('/api/users/reset-password', 'a', {})).toBeNull()
  for (let count = 0; count < 100; count++) expect(limit.take('/api/users/me', 'a', {})).toBeNull()
})

test('whoever signs in is not counted, whoever fails is', () => {
  const { limit } = limits()
  for (let count = 0; count < 100; count++) {
    expect(limit.take(login, 'a', {})).toBeNull()
    limit.ended(login, 'a', 200)
  }
  for (let count = 0; count < 20; count++) {
    limit.take(login, 'a', {})
    limit.ended(login, 'a', 401)
  }
  expect(limit.take(login, 'a', {})).not.toBeNull()
})

test.each([
  [
    { cookie: 'a=b; payload-lng=fr; c=d', 'accept-language': 'es' },
    'Trop de tentatives. Revenez dans 15 minutes.',
  ],
  [{ 'accept-language': 'es-ES,es;q=0.9' }, 'Demasiados intentos. Vuelva dentro de 15 minutos.'],
  [{ cookie: 'payload-lng=ar' }, 'Too many tries. Come back in 15 minutes.'],
])('%j: %s', (headers, message) => {
  const { limit } = limits()
  for (let count = 0; count < 20; count++) limit.take(login, 'a', {})
  expect(limit.take(login, 'a', headers)?.message).toBe(message)
})
