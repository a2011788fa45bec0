import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { serverLimits } from './operations/guard-server.ts'
import { writeSoundHead } from './write-head.ts'

const body = Buffer.from('Ein Wort, ein Bär.')
const head = [
  'Content-Type',
  'text/plain; charset=utf-8',
  'ETag',
  '"é"',
  'Content-Length',
  String(body.length),
]
const quickly = { count: 0 }

function answer(request: IncomingMessage, response: ServerResponse): void {
  const status = Number(request.url?.slice(-3))
  if (request.url?.includes('set')) response.setHeader('X-Request-Id', '1')
  if (request.url?.startsWith('/ours')) {
    const writeHead = vi.spyOn(response, 'writeHead')
    writeSoundHead(request, response, status, head)
    if (writeHead.mock.calls.length === 0) quickly.count += 1
  } else response.writeHead(status, head)
  response.end(body)
}

let server: Server

beforeAll(async () => {
  server = createServer(serverLimits, answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
})

afterAll(() => void server.close())

/** All that comes back for what is sent on one connection, which is closed by us or by the server. */
async function conversation(sent: string): Promise<string> {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  const pieces: Buffer[] = []
  socket.on('data', (piece) => pieces.push(piece))
  socket.write(sent)
  await Promise.race([once(socket, 'end'), new Promise((resolve) => setTimeout(resolve, 300))])
  socket.destroy()
  return Buffer.concat(pieces)
    .toString('latin1')
    .replace(/Date: [^\r]+/g, 'Date: now')
}

const requests = {
  'a GET': { first: 'GET /who?200 HTTP/1.1\r\nHost: x\r\n\r\n', isQuick: true },
  'a HEAD': { first: 'HEAD /who?200 HTTP/1.1\r\nHost: x\r\n\r\n', isQuick: false },
  'another status': { first: 'GET /who?404 HTTP/1.1\r\nHost: x\r\n\r\n', isQuick: false },
  'a connection that is to be closed': {
    first: 'GET /who?200 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    isQuick: false,
  },
  'HTTP/1.0': { first: 'GET /who?200 HTTP/1.0\r\n\r\n', isQuick: false },
  'headers that were set before': { first: 'GET /who/set?200 HTTP/1.1\r\nHost: x\r\n\r\n', isQuick: false },
}

describe('the head of a page from memory', () => {
  it.each(Object.entries(requests))('is for %s what Node writes, octet for octet', async (_name, asked) => {
    const next = 'GET /node?200 HTTP/1.1\r\nHost: x\r\n\r\n'
    const [theirs, ours] = ['node', 'ours'].map((who) => asked.first.replace('who', who) + next)
    const expected = await conversation(theirs ?? '')
    expect(expected).toContain('Ein Wort')
    quickly.count = 0
    expect(await conversation(ours ?? '')).toBe(expected)
    expect(quickly.count).toBe(asked.isQuick ? 1 : 0)
  })

  it('leaves the connection open for the next request, also when several are sent at once', async () => {
    const one = 'GET /ours?200 HTTP/1.1\r\nHost: x\r\n\r\n'
    expect((await conversation(one.repeat(3))).match(/HTTP\/1\.1 200 OK/g)).toHaveLength(3)
  })

  it('carries the present date', async () => {
    const ask = () => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/ours?200`)
    const first = Date.parse((await ask()).headers.get('date') ?? '')
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    const second = Date.parse((await ask()).headers.get('date') ?? '')
    expect(second).toBeGreaterThan(first)
    expect(Math.abs(Date.now() - second)).toBeLessThan(2_000)
  })
})
