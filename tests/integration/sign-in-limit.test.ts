import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { type BasePayload, handleEndpoints } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { openPayload } from '../support/database.ts'

let payload: BasePayload

beforeAll(async () => {
  payload = await openPayload()
})

const good = 'seven green horses'

/** Tries to sign in as somebody whom the front door says to come from an address. */
async function tryFrom(client: string, email: string, password: string, language = 'en'): Promise<Response> {
  const request = new Request('http://localhost:3000/api/users/login', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language, 'x-client-address': client },
    body: JSON.stringify({ email, password }),
  })
  return handleEndpoints({ config: payload.config, request })
}

async function account(): Promise<string> {
  const email = `limited-${randomBytes(4).toString('hex')}@example.org`
  await payload.create({
    collection: 'users',
    data: { name: 'Limited', email, password: good, isAdministrator: true, roles: [] },
  })
  return email
}

/** Tries without a password, which are counted like others and cost no work, all at once, ten by each client. */
async function flood(email: string, clients: number): Promise<number> {
  const tries = Array.from({ length: clients * 10 }, (_, index) =>
    tryFrom(`192.0.2.${index % clients}`, email, ''),
  )
  return (await Promise.all(tries)).filter(({ status }) => status !== 429).length
}

test('one client is stopped after ten tries, told when to come back, and stops nobody else', async () => {
  const email = await account()
  expect(await flood(email, 1)).toBe(10)
  const refused = await tryFrom('192.0.2.0', email, good, 'fr')
  expect(refused.status).toBe(429)
  expect(await refused.json()).toEqual({
    errors: [{ message: 'Trop de tentatives de connexion. Revenez dans 15 minutes.' }],
  })
  const seconds = Number(refused.headers.get('retry-after'))
  expect(seconds).toBeGreaterThan(800)
  expect(seconds).toBeLessThanOrEqual(900)
  expect((await tryFrom('198.51.100.1', email, good)).status).toBe(200)
})

test('many clients are stopped together, and the owner signs in from where they signed in before', async () => {
  const email = await account()
  expect((await tryFrom('198.51.100.1', email, good)).status).toBe(200)
  // The owner's first sign-in was one of the hundred.
  expect(await flood(email, 12)).toBe(99)
  expect((await tryFrom('203.0.113.1', email, good)).status).toBe(429)
  expect((await tryFrom('198.51.100.1', email, good)).status).toBe(200)
})

test('nobody fills somebody else’s mailbox: one mail, however often it is asked for, and the same answer', async () => {
  const email = await account()
  const ask = async () => {
    const request = new Request('http://localhost:3000/api/users/forgot-password', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email }),
    })
    const response = await handleEndpoints({ config: payload.config, request })
    return `${response.status} ${await response.text()}`
  }
  const answers = new Set(await Promise.all(Array.from({ length: 8 }, ask)))
  expect(answers.size).toBe(1)
  const mails = () => payload.count({ collection: 'outbox-messages', where: { to: { equals: email } } })
  await expect.poll(async () => (await mails()).totalDocs).toBe(1)
  await pause(500)
  expect((await mails()).totalDocs).toBe(1)
})
