import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { readStranger, refusedBody } from '../api-guard.ts'
import { guardServer, serverLimits } from './guard-server.ts'
import { refuse } from './refusal.ts'

const servers: Server[] = []
let refused: number[] = []

/** A server that signs in on one path, takes bodies of editors on the others, and refuses what is to be refused. */
async function serve(limits: object = {}): Promise<number> {
  const server = createServer({ ...serverLimits, ...limits }, async (request, response) => {
    if (request.url === '/api/users/login') {
      const read = await readStranger(request, request.url)
      if (!read) return refuse(request, response, { status: 400, message: 'This cannot be read.' }, true)
      return void response.end('read')
    }
    const status = refusedBody(request)
    if (status) return refuse(request, response, { status, message: 'Too much.', retryAfter: 9 }, true)
    request.resume().once('end', () => response.end('taken'))
  })
  guardServer(server, true, (status) => refused.push(status))
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

afterEach(() => {
  refused = []
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** Sends text over a connection and gives all that comes back until it is closed. */
async function talk(port: number, ...parts: string[]): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  let heard = ''
  socket.setEncoding('utf8').on('data', (text: string) => {
    heard += text
  })
  const closed = new Promise<void>((resolve, reject) =>
    socket.once('close', () => resolve()).once('error', reject),
  )
  for (const part of parts) {
    socket.write(part)
    await pause(20)
  }
  await closed
  return heard
}

const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1])

describe('what is no request', () => {
  test.each([
    ['a long header', 431, `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`],
    ['many headers', 431, `GET / HTTP/1.1\r\nHost: a\r\n${'X: y\r\n'.repeat(20_000)}\r\n`],
    ['a long address', 431, `GET /${'x'.repeat(100_000)} HTTP/1.1\r\nHost: a\r\n\r\n`],
    ['another language', 400, 'hello\r\n\r\n'],
    ['two lengths', 400, 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx'],
    [
      'both kinds of length',
      400,
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\nx',
    ],
    ['a header that is none', 400, 'GET / HTTP/1.1\r\nHost: a\r\nX\u0000: y\r\n\r\n'],
    ['a strange expectation', 417, 'GET / HTTP/1.1\r\nHost: a\r\nExpect: a-miracle\r\n\r\n'],
  ])('%s: %i', async (_case, status, text) => {
    const answer = await talk(await serve(), text)
    expect(statusOf(answer)).toBe(status)
    expect(answer).toMatch(/\r\nStrict-Transport-Security: max-age=\d+\r\n/)
    expect(answer).toMatch(/\r\nX-Content-Type-Options: nosniff\r\n/)
    expect(answer).toMatch(/\r\nCache-Control: no-store\r\n/)
    expect(answer.match(/HTTP\/1\.1/g)).toHaveLength(1)
    expect(refused).toEqual([status])
  })

  test('a request letter by letter is ended', async () => {
    const port = await serve({ headersTimeout: 200, connectionsCheckingInterval: 50 })
    expect(statusOf(await talk(port, 'GET / HT', 'TP/1.1\r\nHost: a\r\n'))).toBe(408)
    expect(refused).toEqual([408])
  })

  test('a hundred connections that say nothing do not keep others out', async () => {
    const port = await serve()
    const silent = Array.from({ length: 100 }, () => connect(port, '127.0.0.1').on('error', () => {}))
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200)
    for (const socket of silent) socket.destroy()
  })
})

describe('expecting to be told to go on', () => {
  const ask = (length: number) =>
    `POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nExpect: 100-continue\r\nContent-Length: ${length}\r\n\r\n`

  test('a body that is taken', async () => {
    const answer = await talk(await serve(), ask(2), 'ab')
    expect(answer).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK\r\n.*taken/s)
  })

  test('one that is too long is refused before it is sent', async () => {
    const answer = await talk(await serve(), ask(20_000_000))
    expect(statusOf(answer)).toBe(413)
    expect(answer).not.toContain('100 Continue')
  })
})

describe('a refused body', () => {
  const send = async (path: string, body: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(`http://127.0.0.1:${await serve()}${path}`, { method: 'POST', body, headers })
    return { answer, body: await answer.text() }
  }

  test('of 20 MB is refused with a reason that arrives', async () => {
    const { answer, body } = await send('/', 'x'.repeat(20_000_000), { 'content-type': 'application/json' })
    expect([answer.status, body]).toEqual([413, '{"errors":[{"message":"Too much."}]}'])
    expect(answer.headers.get('retry-after')).toBe('9')
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  test('of a stranger too', async () => {
    const { answer, body } = await send('/api/users/login', 'x'.repeat(5_000_000))
    expect([answer.status, body]).toEqual([400, '{"errors":[{"message":"This cannot be read."}]}'])
  })

  test('without end is refused by its length', async () => {
    const text = 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 900000000\r\n\r\nxxxx'
    const answer = await talk(await serve(), text)
    expect(statusOf(answer)).toBe(413)
    expect(answer).toMatch(/\r\nConnection: close\r\n/)
  })

  test('that is broken off takes nobody with it', async () => {
    const port = await serve()
    const socket = connect(port, '127.0.0.1')
    socket.write('POST /api/users/login HTTP/1.1\r\nHost: a\r\nContent-Length: 500\r\n\r\n{"email"')
    await pause(50)
    socket.destroy()
    await pause(50)
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200)
  })
})
