import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serverLimits } from './operations/guard-server.ts'
import { sendWhole } from './whole-answer.ts'

const body = Buffer.from('Ein Wort, ein Bär.')
const long = Buffer.alloc(200_000, 'x')
const headOf = ({ length }: Buffer) => [
  'Content-Type',
  'text/plain; charset=utf-8',
  'ETag',
  '"é"',
  'Content-Length',
  String(length),
]
const answers = { short: { head: headOf(body), body }, long: { head: headOf(long), body: long } }
const quickly = { count: 0 }

function answer(request: IncomingMessage, response: ServerResponse): void {
  const asked = request.url ?? ''
  const { head, body } = answers[asked.includes('long') ? 'long' : 'short']
  if (asked.includes('set')) response.setHeader('X-Request-Id', '1')
  if (asked.startsWith('/ours') && sendWhole(request, response, head, body)) quickly.count += 1
  else response.writeHead(200, head).end(body)
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

const asking = (line: string, more = '') => `${line}\r\nHost: x\r\n${more}\r\n`
const requests = {
  'a GET': { first: asking('GET /who HTTP/1.1'), isQuick: true },
  'a HEAD': { first: asking('HEAD /who HTTP/1.1'), isQuick: false },
  'a GET with a body': {
    first: `${asking('GET /who HTTP/1.1', 'Content-Length: 4\r\n')}body`,
    isQuick: false,
  },
  'a GET with a body in pieces': {
    first: `${asking('GET /who HTTP/1.1', 'Transfer-Encoding: chunked\r\n')}4\r\nbody\r\n0\r\n\r\n`,
    isQuick: false,
  },
  'a connection that is to be closed': {
    first: asking('GET /who HTTP/1.1', 'Connection: close\r\n'),
    isQuick: false,
  },
  'HTTP/1.0': { first: 'GET /who HTTP/1.0\r\n\r\n', isQuick: false },
  'headers that were set before': { first: asking('GET /who/set HTTP/1.1'), isQuick: false },
  'a long answer': { first: asking('GET /who/long HTTP/1.1'), isQuick: false },
}

describe('an answer in one piece', () => {
  it.each(Object.entries(requests))('is for %s what Node writes, octet for octet', async (_name, asked) => {
    const next = asking('GET /node HTTP/1.1')
    const [theirs, ours] = ['node', 'ours'].map((who) => asked.first.replace('who', who) + next)
    const expected = await conversation(theirs ?? '')
    expect(expected).toContain('HTTP/1.1 200 OK')
    quickly.count = 0
    expect(await conversation(ours ?? '')).toBe(expected)
    expect(quickly.count).toBe(asked.isQuick ? 1 : 0)
  })

  it('leaves what follows on the connection as it is, a body among it', async () => {
    const [quick, form] = [
      asking('GET /ours HTTP/1.1'),
      asking('POST /node HTTP/1.1', 'Content-Length: 4\r\n'),
    ]
    const expected = await conversation(`${quick.replace('ours', 'node')}${form}body${form}body`)
    expect(await conversation(`${quick}${form}body${form}body`)).toBe(expected)
    expect(expected.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(3)
  })

  it('leaves the connection open for the next request, also when several are sent at once', async () => {
    const one = asking('GET /ours HTTP/1.1')
    expect((await conversation(one.repeat(3))).match(/HTTP\/1\.1 200 OK/g)).toHaveLength(3)
  })

  it('carries the present date', async () => {
    const ask = () => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/ours`)
    const first = Date.parse((await ask()).headers.get('date') ?? '')
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    const second = Date.parse((await ask()).headers.get('date') ?? '')
    expect(second).toBeGreaterThan(first)
    expect(Math.abs(Date.now() - second)).toBeLessThan(2_000)
  })
})
