import { expect, it } from 'vitest'
import { refuseLongFile } from './too-large.ts'

it.each([
  ['', 'too large'],
  ['payload-token=x; payload-lng=fr', 'trop lourd'],
  ['payload-lng=es', 'pesa demasiado'],
  ['payload-lng=de', 'too large'],
])('a file that is too long is refused with the cookie %j in the words %j', (cookie, words) => {
  const request = new Request('https://example.org/api/media', { headers: { cookie } })
  expect(() => refuseLongFile({ request })).toThrow(
    expect.objectContaining({ status: 413, message: expect.stringContaining(words) }),
  )
})
