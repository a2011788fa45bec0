import { performance } from 'node:perf_hooks'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { forms } from '../../src/forms/registry.ts'
import { makeStamp } from '../../src/lib/form-stamp.ts'
import { subscriptionKey } from '../../src/newsletter/links.ts'
import { median } from '../bench/figures.ts'
import { type FormSite, openFormSite, pairsOf, post } from '../support/form-site.ts'
import { hostileFields, hostileKeys } from '../support/hostile-fields.ts'

let site: FormSite

beforeAll(async () => {
  site = await openFormSite()
}, 120_000)
afterAll(() => site.close())
beforeEach(() => site.forgetTries())

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

/** So many are under way at once. */
const atOnce = 5

describe.each(forms.map(({ name, path }) => ({ path, inputs: typedIn.includes(name) ? 120 : 40 })))(
  '$path',
  ({ path, inputs }) => {
    test(`takes ${inputs} generated inputs without a fault, each within 2 seconds`, async () => {
      let turn = 0
      const send = async ([fields, key]: [[string, string][], string]) => {
        turn += 1
        const begun = performance.now()
        const { status } = await post(
          site.base,
          `/own/en/${path}?key=${encodeURIComponent(key)}`,
          [...fields, ['stamp', makeStamp(Date.now())]],
          { 'x-test-client': `client ${turn}` },
        )
        expect(status).toBeLessThan(500)
        expect(performance.now() - begun).toBeLessThan(2_000)
      }
      const input = fc.tuple(hostileFields, hostileKeys)
      await fc.assert(
        fc.asyncProperty(fc.array(input, { minLength: atOnce, maxLength: atOnce }), async (inputsNow) => {
          await Promise.all(inputsNow.map(send))
        }),
        { numRuns: inputs / atOnce, seed: 20_261_122 },
      )
      expect(turn).toBe(inputs)
    }, 120_000)
  },
)

describe('a known and an unknown address', () => {
  const samples = 200
  let reader: { id: string; email: string }
  const profile = {
    name: 'A Name',
    kind: 'organisation',
    category: 'civil-society',
    country: 'BE',
    description: 'Words',
  }

  beforeAll(async () => {
    await site.database.query(
      `INSERT INTO subscribers (email, language)
       SELECT 'known-' || n || '@example.org', 'en' FROM generate_series(0, $1::int) n`,
      [samples / 2],
    )
    const { rows } = await site.database.query<{ id: string; email: string }>(
      `INSERT INTO subscriptions (subscriber_id, newsletter_id, site_id, language, state, requested_at, confirmed_at)
       SELECT id, $1, $2, 'en', 'active', now(), now() FROM subscribers WHERE email LIKE 'known-%' RETURNING id, email`,
      [site.ids.newsletter, site.ids.site],
    )
    reader = rows.at(-1) ?? { id: '', email: '' }
    await site.database.query(
      `INSERT INTO network_members (site_id, email, joined_at, language, kind, category, name, country, description, is_listed)
       SELECT $2, 'known-' || n || '@example.org', now(), 'en', 'organisation', 'civil-society', 'Name ' || n, 'BE', 'Words', true
       FROM generate_series(0, $1::int) n`,
      [samples / 2, site.ids.site],
    )
  })

  /** Every form that takes an address, with what else is typed; the page that thanks is the same for everybody. */
  const taking: Record<string, { path: string; typed?: Record<string, string>; thanks: string }> = {
    'sign-up': {
      path: 'newsletter',
      typed: { newsletters: 'the newsletter', language: 'en', consent: 'yes' },
      thanks: 'newsletter/subscription/requested',
    },
    ...Object.fromEntries(
      ['preferences', 'copy', 'erase'].map((wish) => [
        `mail-link, ${wish}`,
        {
          path: 'newsletter/subscription/link',
          typed: { wish },
          thanks: 'newsletter/subscription/link-sent',
        },
      ]),
    ),
    'change-address': {
      path: 'newsletter/subscription/address?key=the reader',
      thanks: 'newsletter/subscription/address-requested',
    },
    contact: {
      path: 'contact',
      typed: { name: 'A Reader', purpose: 'general', message: 'Words' },
      thanks: 'contact/sent',
    },
    'network-application': {
      path: 'network/join',
      typed: profile,
      thanks: 'network/membership/requested',
    },
    'network-link': { path: 'network/membership/link', thanks: 'network/membership/link-sent' },
  }

  test('are asked for by no other form', () => {
    const named = new Set(Object.keys(taking).map((name) => name.split(',')[0]))
    expect(
      forms
        .filter(({ typed }) => typed && 'email' in typed)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual([...named].toSorted())
  })

  test.each(Object.entries(taking))(
    'get the same answer in the same time from %s',
    async (name, form) => {
      const path = form.path.replace('the reader', encodeURIComponent(subscriptionKey(reader)))
      const typed = {
        ...form.typed,
        ...(form.typed?.['newsletters'] && { newsletters: site.ids.newsletter }),
      }
      const times: Record<'known' | 'new', number[]> = { known: [], new: [] }
      const answers = new Set<string>()
      for (let turn = 0; turn < samples; turn += 1) {
        const kind = turn % 2 === 0 ? 'known' : 'new'
        // Whom another form has made known is not new.
        const who = kind === 'known' ? kind : name.replace(/\W+/g, '-')
        const email = `${who}-${Math.floor(turn / 2)}@example.org`
        const fields: [string, string][] = [...pairsOf({ ...typed, email }), ['stamp', makeStamp(Date.now())]]
        const begun = performance.now()
        const answer = await post(site.base, `/own/en/${path}`, fields, { 'x-test-client': `client ${turn}` })
        const body = await answer.text()
        times[kind].push(performance.now() - begun)
        answers.add(`${answer.status} ${answer.headers.get('location')} ${body}`)
      }
      expect([...answers]).toEqual([`303 /own/en/${form.thanks} `])
      expect(Math.abs(median(times.known) - median(times.new))).toBeLessThan(20)
    },
    60_000,
  )
})
