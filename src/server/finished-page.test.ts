import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { type FinishedPage, finishPage } from './finished-page.ts'
import { PageMemory } from './page-memory.ts'
import { sendPage } from './send.ts'

const madeOf = { dependencies: new Set<string>(), lapsesAt: null, withdrawsAt: null }
const picture = Buffer.from([
  0x89,
  0x50,
  0x4e,
  0x47,
  ...Array.from({ length: 400 }, (_, index) => index % 251),
])

const servers: ReturnType<typeof createServer>[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** What a reader gets of a page, octet for octet. */
async function receive(page: FinishedPage, encoding: string): Promise<{ response: Response; body: Buffer }> {
  const server = createServer((request, response) => void sendPage(request, response, page, 'hit'))
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const response = await fetch(`http://127.0.0.1:${port}/`, { headers: { 'Accept-Encoding': encoding } })
  return { response, body: Buffer.from(await response.arrayBuffer()) }
}

describe('a finished page', () => {
  it('that is a picture is kept once and sent as it is, whatever the reader takes', async () => {
    const page = await finishPage(200, { 'Content-Type': 'image/png' }, picture, madeOf)
    expect(page.bodies.br).toBe(page.bodies.gzip)
    for (const encoding of ['br', 'gzip', 'identity', 'gzip, deflate, br']) {
      const { response, body } = await receive(page, encoding)
      expect(response.headers.get('content-encoding')).toBeNull()
      expect(response.headers.get('content-length')).toBe(String(picture.length))
      expect(body).toEqual(picture)
    }
    const memory = new PageMemory(1_000_000)
    memory.keep('a', page)
    expect(memory.figures.bytes).toBeLessThan(picture.length + 2_100)
  })

  it('of text is compressed in two ways and unpacked for who takes neither', async () => {
    const text = Buffer.from('<feed>'.repeat(200))
    for (const type of ['text/html; charset=utf-8', 'image/svg+xml', 'application/atom+xml; charset=utf-8']) {
      const page = await finishPage(200, { 'Content-Type': type }, text, madeOf)
      expect(gunzipSync(page.bodies.gzip)).toEqual(text)
      expect(page.bodies.br.length).toBeLessThan(text.length)
      for (const encoding of ['br', 'gzip', 'identity'])
        expect((await receive(page, encoding)).body).toEqual(text)
    }
  })

  it('holds no more memory than it is long', async () => {
    for (const type of ['text/html; charset=utf-8', 'image/png']) {
      const { bodies } = await finishPage(
        200,
        { 'Content-Type': type },
        Buffer.from('<p>Text'.repeat(300)),
        madeOf,
      )
      for (const body of Object.values(bodies)) expect(body.buffer.byteLength).toBe(body.length)
    }
  })
})
