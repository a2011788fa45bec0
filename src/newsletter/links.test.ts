import { beforeAll, expect, test } from 'vitest'
import { isKeyOf, subscriberLinks, subscriptionKey, subscriptionNamed } from './links.ts'

const subscription = { id: '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b', email: 'reader@example.org' }

const site = { key: 'icmc-europe', publicUrl: 'https://www.example.org', locale: 'fr', host: null } as const

beforeAll(() => {
  process.env['PAYLOAD_SECRET'] = 'a secret of tests, long enough to sign with'
})

test('a key names its subscription, and only as long as the address is the same', () => {
  const key = subscriptionKey(subscription)
  expect(subscriptionNamed(key)).toBe(subscription.id)
  expect(isKeyOf(key, subscription)).toBe(true)
  expect(isKeyOf(key, { ...subscription, email: 'other@example.org' })).toBe(false)
  const [name = '', signed = ''] = key.split('.')
  for (const wrong of ['', signed.slice(0, -1), `${signed.slice(0, -1)}!`, `${signed}0`]) {
    expect(isKeyOf(`${name}.${wrong}.0`, subscription)).toBe(false)
  }
})

test('no key ends in a sign that mail programs leave out of a link, and those mailed before still work', () => {
  for (let number = 0; number < 500; number++) {
    const each = { ...subscription, email: `reader-${number}@example.org` }
    const key = subscriptionKey(each)
    expect(key).toMatch(/[a-z\d]$/i)
    const [name, signed, ...rest] = key.split('.')
    const before = `${name}.${signed}`
    expect([subscriptionNamed(before), isKeyOf(before, each), rest.length]).toEqual([
      subscription.id,
      true,
      1,
    ])
    expect(subscriptionNamed(key)).toBe(subscription.id)
    expect(isKeyOf(key, each)).toBe(true)
    for (const { searchParams } of Object.values(subscriberLinks(each, site)).map((link) => new URL(link))) {
      expect(searchParams.get('key')).toBe(key)
    }
  }
})

test.each(['', '.', 'a.b', '!'.repeat(50), 'AAAA.AAAA', `${'A'.repeat(100_000)}.x`])(
  '%j names none',
  (key) => {
    expect(subscriptionNamed(key.slice(0, 200))).toBeNull()
  },
)

test('links stand on the site’s own host, else below the public address', () => {
  expect(subscriberLinks(subscription, site).preferences).toMatch(
    /^https:\/\/www\.example\.org\/icmc-europe\/fr\/newsletter\/subscription\/preferences\?key=[\w.-]+$/,
  )
  expect(subscriberLinks(subscription, { ...site, host: 'icmc.example' }).oneClick).toMatch(
    /^https:\/\/icmc\.example\/fr\/newsletter\/subscription\/one-click\?key=/,
  )
})
