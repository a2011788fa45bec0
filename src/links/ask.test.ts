import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer as createWebServer } from 'node:http'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { ask } from './ask.ts'
import { Visitor } from './visit.ts'

const open: { server: Server; sockets: Set<Socket> }[] = []

async function listen(server: Server): Promise<string> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => sockets.add(socket.on('error', () => {})))
  open.push({ server, sockets })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** A server that answers each request with the same octets. */
const saying = (answer: string) =>
  listen(createServer((socket) => socket.once('data', () => socket.write(answer))))

const serving = (serve: (request: IncomingMessage, response: ServerResponse) => void) =>
  listen(createWebServer(serve))

afterEach(() => {
  for (const { server, sockets } of open.splice(0)) {
    for (const socket of sockets) socket.destroy()
    server.close()
  }
})

const options = { mayReach: () => true, userAgent: 'test', timeout: 3_000, mostBytes: 100 }
const lasting = new AbortController().signal
const visitor = (longest: number) =>
  new Visitor({ mayReach: () => true, pause: 1, timeout: 3_000, longest, publicUrl: 'http://localhost' })

const switching = 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n'

test('a server that switches protocols has broken the connection off', async () => {
  const address = await saying(switching)
  for (const method of ['HEAD', 'GET'] as const) {
    const asked = ask(new URL(address), { ...options, method, signal: lasting })
    await expect(asked).rejects.toMatchObject({ code: 'ECONNRESET' })
  }
  expect(await visitor(3_000).visit(address)).toEqual({ outcome: 'failing', reason: 'ECONNRESET' })
}, 4_000)

test('a whole answer is read although the connection is closed with it', async () => {
  const body = 'x'.repeat(60)
  const address = await serving((_request, response) =>
    response.writeHead(200, { Connection: 'close' }).end(body),
  )
  expect(await ask(new URL(address), { ...options, method: 'GET', signal: lasting })).toMatchObject({
    status: 200,
    body: Buffer.from(body),
    isWhole: true,
  })
})

test('an answer that breaks off is none', async () => {
  const address = await serving((_request, response) => {
    response.writeHead(200, { 'Content-Length': '50' }).write('begun')
    setTimeout(() => response.destroy(), 20)
  })
  const asked = ask(new URL(address), { ...options, method: 'GET', signal: lasting })
  await expect(asked).rejects.toMatchObject({ code: 'ECONNRESET' })
})

test('a visit ends in time, however slowly it is led on, and nothing is asked after it', async () => {
  let asked = 0
  const address = await serving((_request, response) => {
    asked++
    setTimeout(() => response.writeHead(302, { Location: `/${asked}` }).end(), 150)
  })
  const begun = performance.now()
  expect(await visitor(400).visit(address)).toEqual({ outcome: 'unknown', reason: 'too slow' })
  expect(performance.now() - begun).toBeLessThan(1_000)
  const before = asked
  await new Promise((done) => setTimeout(done, 400))
  expect(asked).toBe(before)
})
