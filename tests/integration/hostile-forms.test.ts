import { performance } from 'node:perf_hooks'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { forms } from '../../src/forms/registry.ts'
import { makeStamp } from '../../src/lib/form-stamp.ts'
import { type FormSite, openFormSite, pairsOf, post } from '../support/form-site.ts'

let site: FormSite

beforeAll(async () => {
  site = await openFormSite()
}, 120_000)
afterAll(() => site.close())
beforeEach(() => site.forgetTries())

/** What somebody sends who means no good, and what a broken program sends. */
const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom(
    '\u0000',
    '\ud800',
    '{"$ne":null}',
    "' OR 1=1 --",
    '../../etc/passwd',
    '<script>',
    '\r\nBcc: x@y.zz',
  ),
  fc.constantFrom(
    'yes',
    'en',
    'xx',
    'reader@example.org',
    `${'a'.repeat(300)}@example.org`,
    '%00',
    '[object Object]',
    'organisation',
    'academia',
    'BE',
    'javascript:alert(1)',
  ),
  fc.uuid(),
)
const name = fc.oneof(
  fc.constantFrom(
    'email',
    'newsletters',
    'topics',
    'language',
    'consent',
    'wish',
    'name',
    'message',
    'purpose',
    'kind',
    'category',
    'country',
    'interests',
    'description',
    'website',
    'isListed',
    '__proto__',
    'constructor',
    'key',
  ),
  fc.string({ maxLength: 20 }),
)
const fields = fc.array(fc.tuple(name, value), { maxLength: 12 })
const keys = fc.oneof(
  fc.string({ maxLength: 250 }),
  fc.constantFrom('', '.', 'AAAAAAAAAAAAAAAAAAAAAA.x', '\u0000'),
)

/** Those in which something is typed; the others are one button. */
const typedIn = [
  'contact',
  'sign-up',
  'mail-link',
  'preferences',
  'change-address',
  'network-application',
  'network-link',
  'network-profile',
]

describe.each(forms.map(({ name, path }) => ({ path, numRuns: typedIn.includes(name) ? 120 : 40 })))(
  '$path',
  ({ path, numRuns }) => {
    test(`takes ${numRuns} generated inputs without a fault, each within 2 seconds`, async () => {
      let turn = 0
      await fc.assert(
        fc.asyncProperty(fields, keys, async (typed, key) => {
          turn += 1
          const begun = performance.now()
          const { status } = await post(
            site.base,
            `/own/en/${path}?key=${encodeURIComponent(key.isWellFormed() ? key : '')}`,
            [...typed, ['stamp', makeStamp(Date.now())]],
            { 'x-test-client': `client ${turn}` },
          )
          expect(status).toBeLessThan(500)
          expect(performance.now() - begun).toBeLessThan(2_000)
        }),
        { numRuns, seed: 20_261_122 },
      )
    }, 120_000)
  },
)

test('a known and an unknown address get the same answer in the same time', async () => {
  const typed = { email: '', newsletters: site.ids.newsletter, language: 'en', consent: 'yes' }
  await site.database.query(
    `INSERT INTO subscribers (email, language) SELECT 'known-' || n || '@example.org', 'en' FROM generate_series(0, 99) n`,
  )
  await site.database.query(
    `INSERT INTO subscriptions (subscriber_id, newsletter_id, site_id, language, state, requested_at, confirmed_at)
     SELECT id, $1, $2, 'en', 'active', now(), now() FROM subscribers`,
    [site.ids.newsletter, site.ids.site],
  )
  const times: Record<'known' | 'new', number[]> = { known: [], new: [] }
  const answers = new Set<string>()
  for (let turn = 0; turn < 200; turn += 1) {
    const kind = turn % 2 === 0 ? 'known' : 'new'
    const email = `${kind}-${Math.floor(turn / 2)}@example.org`
    const fields = [...pairsOf({ ...typed, email }), ['stamp', makeStamp(Date.now())]] as [string, string][]
    const begun = performance.now()
    const answer = await post(site.base, '/own/en/newsletter', fields, { 'x-test-client': `client ${turn}` })
    const body = await answer.text()
    times[kind].push(performance.now() - begun)
    answers.add(`${answer.status} ${answer.headers.get('location')} ${body}`)
  }
  expect([...answers]).toEqual(['303 /own/en/newsletter/subscription/requested '])
  const median = (all: number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0
  expect(Math.abs(median(times.known) - median(times.new))).toBeLessThan(20)
}, 120_000)
