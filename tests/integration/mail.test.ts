import { generateKeyPairSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { authenticate } from 'mailauth'
import type { BasePayload } from 'payload'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { clearSentMail } from '../../src/mail/clear-sent-mail.ts'
import { enqueueMail } from '../../src/mail/enqueue-mail.ts'
import { readMailFigures } from '../../src/mail/figures.ts'
import { mailDocument } from '../../src/mail/mail-document.ts'
import { sendMail } from '../../src/mail/sender/send-mail.ts'
import type { SmtpSettings } from '../../src/server/mail-settings.ts'
import { openPayload } from '../support/database.ts'
import { call, nobody, signIn } from '../support/people.ts'
import { parse, type SmtpSink, startSmtpSink } from '../support/smtp-sink.ts'
import { makeTemporaryFolder } from '../support/throwaway-server.ts'

let payload: BasePayload
let database: Client
let sink: SmtpSink
const running: { stop(): Promise<void> }[] = []

beforeAll(async () => {
  payload = await openPayload()
  database = new Client({ connectionString: process.env['DATABASE_URL'] })
  await database.connect()
})

beforeEach(async () => {
  await database.query('TRUNCATE outbox_messages CASCADE')
  sink = await startSmtpSink()
})

afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.stop()))
  await sink.close()
})

afterAll(() => database.end())

function start(more: Partial<SmtpSettings> | null = {}): { stop(): Promise<void> } {
  const sender = sendMail({
    databaseUrl: process.env['DATABASE_URL'] ?? '',
    publicUrl: 'https://www.example.org',
    smtp: more
      ? {
          host: '127.0.0.1',
          port: sink.port,
          isSecure: false,
          from: 'office@example.org',
          connections: 2,
          ...more,
        }
      : undefined,
    log: { warn: () => {}, error: () => {} },
  })
  running.push(sender)
  return sender
}

const write = (to: string, priority: 'transactional' | 'bulk' = 'transactional', key?: string) =>
  enqueueMail(database, {
    to,
    subject: `To ${to}`,
    text: 'Text',
    html: '<p>Text</p>',
    priority,
    ...(key !== undefined && { key }),
  })

async function states(): Promise<Record<string, string>> {
  const { rows } = await database.query<{ to: string; state: string }>(
    'SELECT "to", state FROM outbox_messages',
  )
  return Object.fromEntries(rows.map(({ to, state }) => [to, state]))
}

const patience = { timeout: 15_000, interval: 50 }

test('a forgotten password is mailed, from the address set, with a text that says the same', async () => {
  start()
  const email = 'forgetful@example.org'
  await payload.create({
    collection: 'users',
    data: { name: 'Forgetful', email, password: 'correct horse battery' },
  })
  const reply = await call(payload, nobody, 'POST', '/users/forgot-password', { email })
  expect(reply.status).toBe(200)
  await expect.poll(() => sink.received.length, patience).toBe(1)
  const mail = await parse(sink.received[0] ?? { recipient: '', raw: Buffer.alloc(0) })
  expect(mail.from).toEqual({ name: 'Common Home', address: 'office@example.org' })
  const address = /https?:\/\/\S+\/admin\/reset\/\w+/.exec(mail.text ?? '')?.[0] ?? 'none'
  expect(mail.html).toContain(address)
  await expect.poll(states, patience).toEqual({ [email]: 'accepted' })
})

test('a letter of an office comes in its name', async () => {
  start()
  const { sendButtonLetter } = await import('../../src/mail/button-letter.ts')
  await sendButtonLetter(database, {
    to: 'reader@example.org',
    locale: 'en',
    office: 'Office, "Brussels"',
    subject: 'Confirm',
    text: [],
    button: 'Yes',
    address: 'https://www.example.org/',
    notes: [],
  })
  await expect.poll(() => sink.received.length, patience).toBe(1)
  const mail = await parse(sink.received[0] ?? { recipient: '', raw: Buffer.alloc(0) })
  expect(mail.from).toEqual({ name: 'Office, "Brussels"', address: 'office@example.org' })
})

test('without a mail server mail is kept to be read, and a later server does not send it', async () => {
  const without = start(null)
  await write('somebody@example.org')
  await expect.poll(states, patience).toEqual({ 'somebody@example.org': 'kept' })
  const administrator = await signIn(payload, 'administrator', 'administrator')
  const outbox = await call(payload, administrator, 'GET', '/outbox-messages')
  expect(outbox.body.docs).toMatchObject([{ text: 'Text', html: '<p>Text</p>' }])
  await without.stop()
  start()
  await write('later@example.org')
  await expect
    .poll(() => sink.received.map(({ recipient }) => recipient), patience)
    .toEqual(['later@example.org'])
})

test('what is written twice with one key, or in a transaction that fails, is one mail or none', async () => {
  expect(await write('a@example.org', 'transactional', 'k')).toBe(true)
  expect(await write('b@example.org', 'transactional', 'k')).toBe(false)
  await database.query('BEGIN')
  await write('c@example.org')
  await database.query('ROLLBACK')
  expect(await states()).toEqual({ 'a@example.org': 'queued' })
})

test('what somebody waits for goes before what goes to many', async () => {
  for (let index = 0; index < 30; index++) await write(`many-${index}@example.org`, 'bulk')
  await write('one@example.org')
  start({ connections: 1 })
  await expect.poll(() => sink.received.length, patience).toBe(31)
  expect(sink.received[0]?.recipient).toBe('one@example.org')
})

test('several senders keep one rate together', async () => {
  await database.query(`UPDATE mail_rate SET next_at = 'epoch'`)
  for (let index = 0; index < 30; index++) await write(`rated-${index}@example.org`)
  const begun = Date.now()
  start({ rate: 10 })
  start({ rate: 10 })
  await expect.poll(() => sink.received.length, patience).toBe(30)
  expect(Date.now() - begun).toBeGreaterThan(2_300)
})

test('refused, later and unreachable are told apart', async () => {
  sink.refuse.set('nobody@example.org', { code: 550, words: '5.1.1 There is nobody of this name' })
  sink.refuse.set('full@example.org', { code: 452, words: '4.2.2 The mailbox is full' })
  for (const name of ['nobody', 'full', 'well']) await write(`${name}@example.org`)
  start()
  await expect.poll(states, patience).toEqual({
    'nobody@example.org': 'refused',
    'full@example.org': 'queued',
    'well@example.org': 'accepted',
  })
  const { rows } = await database.query(
    `SELECT error, attempts::int, next_try_at > now() + interval '30 seconds' AS waits FROM outbox_messages WHERE "to" LIKE 'full%'`,
  )
  expect(rows).toEqual([{ error: expect.stringContaining('4.2.2'), attempts: 1, waits: true }])
})

test('while the mail server is away mail waits, and then arrives once', async () => {
  const { port } = sink
  await sink.close()
  start()
  for (let index = 0; index < 5; index++) await write(`waits-${index}@example.org`)
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  sink = await startSmtpSink(port)
  await expect.poll(() => sink.received.length, patience).toBe(5)
  await expect.poll(async () => Object.values(await states()), patience).toEqual(Array(5).fill('accepted'))
  expect(new Set(sink.received.map(({ recipient }) => recipient)).size).toBe(5)
})

test.each(['drop after taking', 'drop before taking'] as const)(
  'a conversation that breaks off (%s) leaves a doubt, which the log of the server ends',
  async (behave) => {
    sink.behave = behave
    await write('doubt@example.org')
    const first = start()
    await expect.poll(states, patience).toEqual({ 'doubt@example.org': 'doubtful' })
    await first.stop()
    sink.behave = 'well'
    // Nobody can be asked: it stays listed.
    const second = start()
    await database.query(`UPDATE outbox_messages SET marked_at = now() - interval '1 hour'`)
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(await states()).toEqual({ 'doubt@example.org': 'doubtful' })
    await second.stop()
    start({ log: { url: sink.logUrl } })
    await expect.poll(states, patience).toEqual({ 'doubt@example.org': 'accepted' })
    expect(sink.received).toHaveLength(1)
  },
)

test('a message is signed, and says Arabic and emoji as they were written', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const keyFile = path.join(makeTemporaryFolder('dkim'), 'key.pem')
  writeFileSync(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }))
  start({ dkim: { domain: 'example.org', selector: 'home', keyFile } })
  const words = 'اللاجئون في بروكسل 🕊️'
  const document = mailDocument({
    locale: 'ar',
    title: words,
    sender: 'مكتب',
    blocks: [{ kind: 'paragraph', text: words }],
  })
  await enqueueMail(database, {
    ...document,
    to: 'reader@example.org',
    headers: {
      'List-Unsubscribe': '<https://www.example.org/u>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
    priority: 'bulk',
  })
  await expect.poll(() => sink.received.length, patience).toBe(1)
  const [received] = sink.received
  if (!received) throw new Error('Nothing arrived.')
  const mail = await parse(received)
  expect(mail.subject).toBe(words)
  expect(mail.text).toContain(words)
  expect(mail.html).toContain(words)
  expect(mail.html).toContain('dir="rtl"')
  expect(mail.messageId).toMatch(/^<[\da-f-]{36}@www\.example\.org>$/)
  const record = `v=DKIM1; k=rsa; p=${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`
  const { dkim } = await authenticate(received.raw, {
    ip: '127.0.0.1',
    helo: 'localhost',
    sender: 'office@example.org',
    disableArc: true,
    disableDmarc: true,
    disableBimi: true,
    resolver: async (name: string) => {
      if (name === 'home._domainkey.example.org') return [[record]]
      throw Object.assign(new Error('not found'), { code: 'ENOTFOUND' })
    },
  })
  expect(dkim.results[0]?.status.result).toBe('pass')
  const signed = String(dkim.results[0]?.signingHeaders?.keys).toLowerCase()
  for (const name of ['list-unsubscribe', 'list-unsubscribe-post', 'message-id'])
    expect(signed).toContain(name)
})

test('the words of a mail are removed a day after it was sent', async () => {
  for (const name of ['old', 'new']) await write(`${name}@example.org`)
  await database.query(
    `UPDATE outbox_messages SET state = 'accepted', marked_at = now() - CASE WHEN "to" LIKE 'old%' THEN interval '25 hours' ELSE interval '23 hours' END`,
  )
  const context = { sql: database } as unknown as Parameters<typeof clearSentMail.run>[0]
  await clearSentMail.run(context)
  const { rows } = await database.query('SELECT text, html FROM outbox_messages ORDER BY "to"')
  expect(rows).toEqual([
    { text: 'Text', html: '<p>Text</p>' },
    { text: null, html: null },
  ])
})

test('what waits is counted by priority, with the age of the oldest, and so is what failed or is in doubt', async () => {
  const none = { transactional: 0, bulk: 0, issue: 0 }
  expect(await readMailFigures(database)).toEqual({ waiting: none, oldest: none, failed: 0, doubtful: 0 })
  const rows = [
    ['transactional', 'queued', '90 seconds'],
    ['transactional', 'sending', '2 seconds'],
    ['bulk', 'claimed', '10 minutes'],
    ['bulk', 'accepted', '2 hours'],
    ['bulk', 'kept', '2 hours'],
    ['transactional', 'refused', '1 hour'],
    ['transactional', 'refused', '3 days'],
    ['bulk', 'doubtful', '9 days'],
  ]
  for (const [priority, state, age] of rows) {
    await database.query(
      `INSERT INTO outbox_messages ("to", subject, priority, state, queued_at, next_try_at, marked_at, attempts)
       VALUES ('a@example.org', 's', $1, $2, now() - $3::interval, now(), now() - $3::interval, 0)`,
      [priority, state, age],
    )
  }
  const figures = await readMailFigures(database)
  expect(figures).toMatchObject({ waiting: { transactional: 2, bulk: 1, issue: 0 }, failed: 1, doubtful: 1 })
  expect(Math.round(figures.oldest.transactional / 10)).toBe(9)
  expect(Math.round(figures.oldest.bulk / 60)).toBe(10)
})
