import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { sendMail } from '../../src/mail/sender/send-mail.ts'
import { type FormSite, openFormSite, send } from '../support/form-site.ts'
import { parse, type Received, type SmtpSink, startSmtpSink } from '../support/smtp-sink.ts'

let site: FormSite
let sink: SmtpSink
const running: { stop(): Promise<void> }[] = []

beforeAll(async () => {
  site = await openFormSite()
  await site.database.query(
    `INSERT INTO sites_contact_points (_order, _parent_id, id, purpose, email)
     VALUES (1, $1, 'one', 'general', 'office@example.org')`,
    [site.ids.site],
  )
}, 120_000)

afterAll(() => site.close())

beforeEach(async () => {
  await site.forgetTries()
  await site.database.query('TRUNCATE outbox_messages CASCADE')
})

afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.stop()))
  await sink.close()
})

function startSender(): void {
  running.push(
    sendMail({
      databaseUrl: process.env['DATABASE_URL'] ?? '',
      publicUrl: 'https://www.example.org',
      smtp: {
        ...{ host: '127.0.0.1', port: sink.port, isSecure: false },
        ...{ from: 'office@example.org', connections: 2 },
      },
      log: { warn: () => {}, error: () => {} },
    }),
  )
}

const patience = { timeout: 15_000, interval: 50 }

const signUp = (email: string) =>
  send(site.base, '/own/en/newsletter', 'sign-up-form', { email, consent: 'yes', language: 'en' })

const write = (email: string) =>
  send(site.base, '/own/en/contact', 'contact-form', {
    ...{ name: 'A Reader', purpose: 'general', message: 'A message', email },
  })

interface Row {
  to: string
  state: string
  error: string | null
}

async function outbox(): Promise<Row[]> {
  const { rows } = await site.database.query<Row>(
    'SELECT "to", state, error FROM outbox_messages ORDER BY "to"',
  )
  return rows
}

const states = async () => Object.fromEntries((await outbox()).map(({ to, state }) => [to, state]))

/** The names of the lines of a head, as whoever takes it octet by octet sees them. */
function linesOf({ raw }: Received): string[] {
  const [head = ''] = raw.toString('latin1').split('\r\n\r\n')
  return head.split('\r\n').flatMap((line) => (/^[ \t]/.test(line) ? [] : line.split(':', 1)))
}

/** Letters whose low octets are CR and LF, and others that are no Latin-1. */
const crlf = '\u560d\u560a'
const usual = [
  'From',
  'To',
  'Subject',
  'Message-ID',
  'Date',
  'MIME-Version',
  'Content-Type',
  'Auto-Submitted',
]

test.each([
  ['x\u4e0d\u4e0abcc:victim@example.org', null],
  [`x${crlf}bcc@example.org`, `x${crlf}bcc@example.org`],
  ['x\u4e0d\u4e0a@example.org', 'x\u4e0d\u4e0a@example.org'],
  ['zo\u00eb@ex\u00e4mple.de', 'zo\u00eb@xn--exmple-cua.de'],
  ['\u{20000}@example.org', '\u{20000}@example.org'],
  ['x\ud800@example.org', null],
  ['x\u0000@example.org', null],
  ['x\r\nbcc: victim@example.org', null],
  ['x\nbcc@example.org', null],
])('%j through the forms adds no line to a head', async (typed, address) => {
  sink = await startSmtpSink()
  startSender()
  const statuses = [(await signUp(typed)).status, (await write(typed)).status]
  if (address === null) {
    expect(statuses).toEqual([422, 422])
    expect(await outbox()).toEqual([])
    return
  }
  expect(statuses).toEqual([303, 303])
  await expect
    .poll(async () => (await outbox()).map(({ state }) => state), patience)
    .toEqual(Array(3).fill('accepted'))
  const [local, domain] = address.split('@')
  for (const received of sink.received) {
    const mail = await parse(received)
    const passed = mail.to?.[0]?.address === 'office@example.org'
    expect(linesOf(received).toSorted()).toEqual([...usual, ...(passed ? ['Reply-To'] : [])].toSorted())
    expect(received.isUtf8).toBe(!passed)
    if (passed) {
      // A server that carries mail to the office may know no such addresses: it is a name there.
      expect(received.raw.every((octet) => octet < 0x80)).toBe(true)
      expect(mail.replyTo).toEqual([{ name: address, group: [] }])
      expect(mail.text).toContain(address)
    } else {
      const [written = ''] = /^To: (.*)\r$/m.exec(received.raw.toString('utf8'))?.slice(1) ?? []
      const [ownLocal, ownDomain = ''] = written.split('@')
      expect([ownLocal, new URL(`http://${ownDomain}`).hostname]).toEqual([local, domain])
      expect(received.recipient.split('@')[0]).toBe(local)
    }
  }
})

test('a server that does not take such addresses refuses one message, says why, and takes the others', async () => {
  sink = await startSmtpSink(0, { hideSMTPUTF8: true })
  await signUp('\u4e0d@example.org')
  await write('\u4e0a@example.org')
  await signUp('reader@example.org')
  startSender()
  await expect.poll(states, patience).toEqual({
    'office@example.org': 'accepted',
    'reader@example.org': 'accepted',
    '\u4e0a@example.org': 'refused',
    '\u4e0d@example.org': 'refused',
  })
  for (const { error } of (await outbox()).filter(({ state }) => state === 'refused')) {
    expect(error).toContain('SMTPUTF8')
  }
  expect(sink.received.map(({ recipient }) => recipient).toSorted()).toEqual([
    'office@example.org',
    'reader@example.org',
  ])
})
