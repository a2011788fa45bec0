import { beforeAll, expect, test } from 'vitest'
import { isKeyOf, subscriberLinks, subscriptionKey, subscriptionNamed } from './links.ts'

const subscription = { id: '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b', email: 'reader@example.org' }

beforeAll(() => {
  process.env['PAYLOAD_SECRET'] = 'a secret of tests, long enough to sign with'
})

test('a key names its subscription, and only as long as the address is the same', () => {
  const key = subscriptionKey(subscription)
  expect(subscriptionNamed(key)).toBe(subscription.id)
  expect(isKeyOf(key, subscription)).toBe(true)
  expect(isKeyOf(key, { ...subscription, email: 'other@example.org' })).toBe(false)
  expect(isKeyOf(`${key.slice(0, -1)}_`, subscription) && isKeyOf(`${key.slice(0, -1)}-`, subscription)).toBe(
    false,
  )
})

test.each(['', '.', 'a.b', '!'.repeat(50), 'AAAA.AAAA', `${'A'.repeat(100_000)}.x`])(
  '%j names none',
  (key) => {
    expect(subscriptionNamed(key.slice(0, 200))).toBeNull()
  },
)

test('links stand on the site’s own host, else below the public address', () => {
  const site = { key: 'icmc-europe', publicUrl: 'https://www.example.org', locale: 'fr' } as const
  expect(subscriberLinks(subscription, { ...site, host: null }).preferences).toMatch(
    /^https:\/\/www\.example\.org\/icmc-europe\/fr\/newsletter\/subscription\/preferences\?key=[\w.-]{45}$/,
  )
  expect(subscriberLinks(subscription, { ...site, host: 'icmc.example' }).oneClick).toMatch(
    /^https:\/\/icmc\.example\/fr\/newsletter\/subscription\/one-click\?key=/,
  )
})
