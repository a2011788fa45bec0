import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { messageWriter } from './message.ts'
import type { Outgoing } from './outgoing.ts'

const write = messageWriter({
  host: 'mail.example.org',
  port: 25,
  isSecure: false,
  from: 'office@example.org',
  connections: 1,
})

const mail = (more: Partial<Outgoing>): Outgoing => ({
  id: 'one',
  table: 'deliveries',
  messageId: '<one@example.org>',
  to: 'reader@example.org',
  fromName: 'Office, "Brussels"',
  subject: 'رسالة 🕊️',
  text: 'Text\n',
  html: '<p>Text</p>',
  own: {},
  headers: {},
  triesBefore: 0,
  ...more,
})

const link = `https://www.example.org/unsubscribe?key=${'a'.repeat(120)}.=%20é`

test.each([
  ['at the beginning', '{{u}} and more'],
  ['at the end', 'Leave:\n{{u}}'],
  ['again and again', '{{u}}{{u}} "{{u}}"\n.\n..\n{{u}}'],
  ['beside what looks like one', '{{v}} {{u}}} {{{u}} =3D'],
  ['in Arabic', 'اللاجئون في بروكسل 🕊️ {{u}} '.repeat(40)],
])('what is a reader’s own stands in its place: %s', async (_, template) => {
  for (const key of [link, 'https://www.example.org/']) {
    const raw = await write(
      mail({ text: `${template}\n`, html: `<p>${template}</p>`, own: { '{{u}}': key } }),
    )
    const parsed = await PostalMime.parse(raw)
    const meant = template.replaceAll('{{u}}', key)
    expect(parsed.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(meant.trimEnd())
    expect(parsed.html?.replaceAll('\r\n', '\n').trimEnd()).toBe(`<p>${meant}</p>`)
    expect(parsed.subject).toBe('رسالة 🕊️')
    expect(parsed.from).toEqual({ name: 'Office, "Brussels"', address: 'office@example.org' })
  }
})

test('any words arrive as they were written, in lines of at most 76 characters', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 90 }), fc.constantFrom('{{u}}', '\n', ' '))),
      async (parts) => {
        // Spaces at the very end are nobody's words.
        const words = `${parts.join('').replace(/[\r\t]/g, '')}.`
        const raw = await write(mail({ text: words, html: words, own: { '{{u}}': link } }))
        const parsed = await PostalMime.parse(raw)
        expect(parsed.text?.replaceAll('\r\n', '\n').replace(/\n$/, '')).toBe(words.replaceAll('{{u}}', link))
        const lines = raw.toString('latin1').split('\r\n')
        expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(76)
        expect(lines.some((line) => /[\r\n]/.test(line))).toBe(false)
      },
    ),
    { numRuns: 200, seed: 20_261_122 },
  )
})

/** The names of the lines of a head, as whoever takes it octet by octet sees them. */
function linesOf(raw: Buffer): string[] {
  const [head = ''] = raw.toString('latin1').split('\r\n\r\n')
  return head.split(/[\r\n]+/).flatMap((line) => (/^[ \t]/.test(line) ? [] : line.split(':', 1)))
}

const usual = ['From', 'To', 'Subject', 'Message-ID', 'Date', 'MIME-Version', 'Content-Type'].toSorted()

test('no line of the head comes from what somebody typed', async () => {
  const bcc = 'x\r\nBcc: victim@example.org'
  const raw = await write(mail({ subject: bcc, fromName: bcc }))
  expect(linesOf(raw).toSorted()).toEqual(usual)
})

test.each([
  'x\r\nBcc: victim@example.org',
  'x\r@example.org',
  'x\n@example.org',
  'x\u0000@example.org',
  'x\u007f@example.org',
  'x\u0085@example.org',
  'x\u2028@example.org',
  `${'x'.repeat(80)}\u3000Bcc:@example.org`,
  'x\ud800@example.org',
  'one@example.org, two@example.org',
  'one@example.org;two@example.org',
  '<one@example.org>',
  'one@two@example.org',
  'nobody',
  `${'x'.repeat(2_000)}@example.org`,
])('%j is no address that a head can hold', async (address) => {
  await expect(write(mail({ to: address }))).rejects.toThrow()
  await expect(write(mail({ headers: { 'Reply-To': address } }))).rejects.toThrow()
})

test.each([
  '\u4e0d',
  '\u4e0a',
  '\u4e0d\u4e0abcc',
  '\u560d\u560a',
  '\u{20000}',
  'zo\u00eb',
  '\u043f\u043e\u0447\u0442\u0430',
])('an address before the "@" of which stands %j is written in UTF-8, in one line', async (local) => {
  const raw = await write(mail({ to: `${local}@example.org`, subject: local, fromName: local }))
  expect(linesOf(raw).toSorted()).toEqual(usual)
  expect(raw.toString('utf8')).toContain(`\r\nTo: ${local}@example.org\r\n`)
  const parsed = await PostalMime.parse(raw)
  expect([parsed.subject, parsed.from?.name]).toEqual([local, local])
})

test('a domain of any script is written in letters that every server knows', async () => {
  const raw = await write(mail({ to: 'zoe@ex\u00e4mple.de' }))
  expect((await PostalMime.parse(raw)).to).toEqual([{ name: '', address: 'zoe@xn--exmple-cua.de' }])
  expect(raw.every((octet) => octet < 0x80)).toBe(true)
})

test.each([
  ['X-A', 'x\r\nBcc: victim@example.org'],
  ['X-A', 'x\u4e0d\u4e0aBcc: victim@example.org'],
  ['X-A', 'x\u0000'],
  ['X-A\r\nBcc', 'victim@example.org'],
  ['To', 'victim@example.org'],
  ['List-Unsubscribe', '<https://ex\u00e4mple.de/>'],
])('a line %j: %j is not written', async (name, value) => {
  await expect(write(mail({ headers: { [name]: value } }))).rejects.toThrow()
})

test('any subject and any name arrive as they were written', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({
        unit: fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 9 }),
          fc.constantFrom('=?', '?=', '=?utf-8?q?=0a?=', ' ', '"'),
        ),
        maxLength: 30,
      }),
      async (words) => {
        const line = `a${words.replace(/[\p{C}\p{Z}]+/gu, ' ')}z`
        const raw = await write(mail({ subject: line, fromName: line }))
        const parsed = await PostalMime.parse(raw)
        expect([parsed.subject, parsed.from?.name]).toEqual([line, line])
        expect(linesOf(raw).toSorted()).toEqual(usual)
      },
    ),
    { numRuns: 300, seed: 20_261_123 },
  )
})

const listId = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b.www.example.org'

test.each([
  'The Letter',
  'Lettre « d’été », nº 1',
  'رسالة المكتب الأوروبي للهجرة، تصدر كل شهر بخمس لغات لجميع القراء',
  'Письмо "из" Брюсселя \\',
  'Letter, weekly; "from" (Brussels)',
  '=?utf-8?q?=3E?=',
  '',
])('a list named %j has its id in ASCII and in brackets, whatever its name is', async (name) => {
  const raw = await write(mail({ headers: { 'List-Id': `${name} <${listId}>` } }))
  const parsed = await PostalMime.parse(raw)
  const value = parsed.headers.find(({ key }) => key === 'list-id')?.value ?? ''
  expect(value.slice(value.lastIndexOf('<'))).toBe(`<${listId}>`)
  // As a phrase before an address in brackets, which it has the form of (RFC 2919).
  const [line = ''] = /^List-Id: (?:.|\r\n[ \t])*/m.exec(raw.toString('latin1')) ?? []
  expect(line).toMatch(new RegExp(`<${listId}>$`))
  const asSender = Buffer.from(
    `${line.replace('List-Id', 'Reply-To').replace(listId, `list@${listId}`)}\r\n\r\n`,
  )
  expect((await PostalMime.parse(asSender)).replyTo).toEqual([{ name, address: `list@${listId}` }])
})

test('what is longer than a line is folded, and stays what it was', async () => {
  const address = `<https://www.example.org/one-click?key=${'a'.repeat(120)}>, <mailto:office@example.org?subject=u>`
  const to = `${'x'.repeat(64)}@${'y'.repeat(60)}.example.org`
  const raw = await write(mail({ to, headers: { 'List-Unsubscribe': address, 'Reply-To': to } }))
  const parsed = await PostalMime.parse(raw)
  expect(parsed.headers.find(({ key }) => key === 'list-unsubscribe')?.value).toBe(address)
  expect([parsed.to, parsed.replyTo].map((all) => all?.[0]?.address)).toEqual([to, to])
})

test('a list without an id is not written', async () => {
  await expect(write(mail({ headers: { 'List-Id': 'Bcc: <a b>' } }))).rejects.toThrow()
})
