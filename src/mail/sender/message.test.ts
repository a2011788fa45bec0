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

test('no line of the head comes from what somebody typed', async () => {
  const bcc = 'x\r\nBcc: victim@example.org'
  const raw = await write(
    mail({ subject: bcc, fromName: bcc, to: `${bcc}, other@example.org`, headers: { 'X-A': bcc } }),
  )
  const [head = ''] = raw.toString('latin1').split('\r\n\r\n')
  expect(head).not.toMatch(/^Bcc:/im)
})
