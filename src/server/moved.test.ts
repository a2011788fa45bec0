import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { newRecord } from '../lib/render-record.ts'
import { readTarget } from './address.ts'
import { answerUntidy } from './moved.ts'
import { Pages } from './pages.ts'
import type { Rendered } from './render.ts'
import { StandIns } from './stand-ins.ts'
import { Watches } from './watches.ts'

const place = { origin: 'http://localhost:3000', claimedBy: null }
const closing: (() => void)[] = []

afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** One page is there, one has moved. */
async function render(address: string): Promise<Rendered> {
  const isMoved = address.includes('error-page') && address.includes('offices')
  const isThere = address === '/s/en/news' || (address.includes('error-page') && !isMoved)
  return {
    status: isMoved ? 308 : isThere ? 200 : 404,
    contentType: 'text/html; charset=utf-8',
    location: isMoved ? '/s/en/about' : null,
    body: Buffer.from('<html><body></body></html>'),
    record: newRecord(place),
  }
}

/** Asks a server that answers untidy addresses alone. */
async function ask(target: string, method = 'GET') {
  const [publicUrl, isSecure] = [place.origin, false]
  const standIns = new StandIns({
    render,
    publicUrl,
    isSecure,
    retryAfter: 10,
    sites: () => [],
    isBusy: () => false,
  })
  const watches = new Watches()
  watches.drop('everything')
  const options = { render, watches, standIns, isSecure, memoryBound: 1_000_000, patience: 400 }
  const pages = new Pages({ ...options, onError: () => {} })
  const counts = { note: () => {} }
  const server = createServer((request, response) => {
    const asked = readTarget(request.url ?? '')
    if (asked.kind === 'elsewhere') void answerUntidy(request, response, asked, { pages, place, counts })
    else response.writeHead(500).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => server.close())
  const { port } = server.address() as AddressInfo
  const answer = await fetch(`http://127.0.0.1:${port}${target}`, { method, redirect: 'manual' })
  return [answer.status, answer.headers.get('location')]
}

describe('an address that has another form', () => {
  it.each(['', '?L=0&cHash=0123456789abcdef', '?utm_source=letter'])(
    'leads to where its page has moved in one hop, with the query %j',
    async (query) => {
      expect(await ask(`/offices/icmc-europe/${query}`)).toEqual([301, '/s/en/about'])
      expect(await ask(`/offices//icmc-europe${query}`, 'HEAD')).toEqual([301, '/s/en/about'])
    },
  )

  it('leads to its one form with its query where the page is there, where none is, and for other requests', async () => {
    expect(await ask('/s/en/news/?page=2')).toEqual([301, '/s/en/news?page=2'])
    expect(await ask('/nowhere/')).toEqual([301, '/nowhere'])
    expect(await ask('/offices/icmc-europe/', 'POST')).toEqual([301, '/offices/icmc-europe'])
    expect(await ask('/admin/offices/')).toEqual([301, '/admin/offices'])
  })
})
