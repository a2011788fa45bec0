import type { BasePayload } from 'payload'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPayload } from '../support/database.ts'
import { call, nobody, type Person, signIn } from '../support/people.ts'
import { createSites } from '../support/sites.ts'

let payload: BasePayload
let database: Client
let people: Record<'editor' | 'manager' | 'other-manager' | 'administrator' | 'anonymous', Person>
let subscription: string
let record: string

beforeAll(async () => {
  payload = await openPayload()
  database = new Client({ connectionString: process.env['DATABASE_URL'] })
  await database.connect()
  const { own, other } = await createSites(payload)
  people = {
    anonymous: nobody,
    editor: await signIn(payload, 'editor', [{ site: own, role: 'editor' }]),
    manager: await signIn(payload, 'manager', [{ site: own, role: 'site-manager' }]),
    'other-manager': await signIn(payload, 'other', [{ site: other, role: 'site-manager' }]),
    administrator: await signIn(payload, 'administrator', 'administrator'),
  }
  const newsletter = await payload.create({
    collection: 'newsletters',
    locale: 'en',
    data: { name: 'Monthly', site: own },
  })
  const subscriber = await payload.create({
    collection: 'subscribers',
    data: { email: 'reader@example.org', language: 'en' },
  })
  const moment = new Date().toISOString()
  const made = await payload.create({
    collection: 'subscriptions',
    data: {
      subscriber: subscriber.id,
      newsletter: newsletter.id,
      site: own,
      language: 'en',
      state: 'active',
      requestedAt: moment,
    },
  })
  subscription = made.id
  const noted = await payload.create({
    collection: 'consent-records',
    data: {
      address: 'reader@example.org',
      action: 'requested',
      at: moment,
      form: 'newsletter',
      language: 'en',
      site: own,
    },
  })
  record = noted.id
}, 120_000)

afterAll(() => database.end())

const seers = async (path: string) => {
  const seen: string[] = []
  for (const [name, person] of Object.entries(people)) {
    const reply = await call(payload, person, 'GET', path)
    if (reply.status === 200) seen.push(name)
  }
  return seen
}

test('subscriptions and consent are seen by the managers of their site alone', async () => {
  expect(await seers(`/subscriptions/${subscription}`)).toEqual(['manager', 'administrator'])
  expect(await seers(`/consent-records/${record}`)).toEqual(['manager', 'administrator'])
})

test('a manager finds a subscription by its address', async () => {
  const found = await call(
    payload,
    people.manager,
    'GET',
    '/subscriptions?where[email][equals]=reader@example.org',
  )
  expect(found.body.docs.map(({ email }) => email)).toEqual(['reader@example.org'])
})

test.each(['subscriptions', 'consent-records'])('nobody writes %s through the API', async (slug) => {
  const id = slug === 'subscriptions' ? subscription : record
  for (const person of Object.values(people)) {
    for (const [method, path] of [
      ['POST', `/${slug}`],
      ['PATCH', `/${slug}/${id}`],
      ['DELETE', `/${slug}/${id}`],
    ] as const) {
      const { status } = await call(payload, person, method, path, method === 'DELETE' ? undefined : {})
      expect(status, `${person.name} ${method}`).toBeGreaterThanOrEqual(400)
    }
  }
})

test('consent records are added to and never changed, not even with SQL', async () => {
  const refused = 'never changed'
  await expect(database.query(`UPDATE consent_records SET wording = 'another'`)).rejects.toThrow(refused)
  await expect(database.query(`UPDATE consent_records SET at = now()`)).rejects.toThrow(refused)
  await expect(database.query(`UPDATE consent_records SET address = 'b@example.org'`)).rejects.toThrow(
    refused,
  )
  await expect(database.query('DELETE FROM consent_records')).rejects.toThrow(refused)
  await expect(database.query('TRUNCATE consent_records CASCADE')).rejects.toThrow(refused)
})

test('erasure puts a keyed hash in the place of the address, once', async () => {
  await database.query(`UPDATE consent_records SET address = 'hash:abc'`)
  await expect(database.query(`UPDATE consent_records SET address = 'hash:def'`)).rejects.toThrow('never')
  await expect(database.query(`UPDATE consent_records SET address = 'a@example.org'`)).rejects.toThrow(
    'never',
  )
})

test('a reader subscribes to a newsletter once', async () => {
  await expect(
    database.query(`
      INSERT INTO subscriptions (subscriber_id, newsletter_id, site_id, language, state, requested_at)
      SELECT subscriber_id, newsletter_id, site_id, language, state, now() FROM subscriptions`),
  ).rejects.toThrow('unique')
})
