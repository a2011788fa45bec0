import type { AddressInfo } from 'node:net'
import type { BasePayload } from 'payload'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPayload } from '../support/database.ts'
import { call, nobody } from '../support/people.ts'

const received: { recipient: string; message: string }[] = []
const server = new SMTPServer({
  disabledCommands: ['STARTTLS', 'AUTH'],
  onData(stream, { envelope }, done) {
    const parts: Buffer[] = []
    stream.on('data', (part: Buffer) => parts.push(part))
    stream.on('end', () => {
      received.push({
        recipient: envelope.rcptTo[0]?.address ?? '',
        message: Buffer.concat(parts).toString(),
      })
      done()
    })
  },
})

let payload: BasePayload

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  payload = await openPayload({
    SMTP_HOST: '127.0.0.1',
    SMTP_PORT: String(port),
    SMTP_FROM: 'office@example.org',
  })
}, 60_000)

afterAll(() => new Promise<void>((resolve) => server.close(resolve)))

test('with a mail server in the settings a forgotten password is mailed through it, from the address set', async () => {
  const email = 'forgetful@example.org'
  await payload.create({
    collection: 'users',
    data: { name: 'Forgetful', email, password: 'correct horse battery' },
  })
  const reply = await call(payload, nobody, 'POST', '/users/forgot-password', { email })
  expect(reply.status).toBe(200)
  await expect.poll(() => received.length, { timeout: 10_000 }).toBe(1)
  expect(received[0]?.recipient).toBe(email)
  expect(received[0]?.message).toMatch(/^From: .*office@example\.org/m)
  expect(received[0]?.message.replaceAll('=\r\n', '')).toContain(
    `${payload.config.custom?.['publicUrl']}/admin/reset/`,
  )
  expect((await payload.count({ collection: 'outbox-messages' })).totalDocs).toBe(0)
})
