import { setTimeout as pause } from 'node:timers/promises'
import { type Browser, chromium } from '@playwright/test'
import { chromiumFlags, provideChromium } from '../support/chromium.ts'
import type { Measurement } from './bench.ts'
import type { Figure } from './figures.ts'
import { get } from './http.ts'
import { findTextPage } from './text-page.ts'

interface Transfer {
  type: string
  /** Octets on the wire, headers too. */
  octets: number
}

/** What a browser that has never been here transfers for a page. */
async function transfersOf(browser: Browser, url: string, encoding: string): Promise<Transfer[]> {
  const context = await browser.newContext({ extraHTTPHeaders: { 'accept-encoding': encoding } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const types = new Map<string, string>()
  const transfers: Transfer[] = []
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    transfers.push({ type: types.get(requestId) ?? 'Other', octets: encodedDataLength }),
  )
  await session.send('Network.enable')
  await page.goto(url, { waitUntil: 'networkidle' })
  await context.close()
  return transfers
}

const counted = ['Document', 'Stylesheet', 'Script', 'Font']

function figuresOf(transfers: readonly Transfer[], encoding: string): Figure[] {
  const sum = (types: readonly string[]) =>
    transfers.filter(({ type }) => types.includes(type)).reduce((total, { octets }) => total + octets, 0) /
    1000
  const requests = transfers.filter(({ type }) => type !== 'Image').length
  return [
    ...counted.map(
      (type): Figure => ({ name: `${encoding}, ${type.toLowerCase()}`, value: sum([type]), unit: 'kB' }),
    ),
    { name: `${encoding}, first view`, value: sum(counted), unit: 'kB', promise: { atMost: 14.6 } },
    { name: `${encoding}, requests without pictures`, value: requests, unit: '', promise: { atMost: 3 } },
  ]
}

/** So many readers make a page be compressed as small as brotli can, some time after, in milliseconds. */
const readersBefore = 3
const untilDense = 5_000

/** What Chromium transfers for the first page that somebody sees. */
export const firstView: Measurement = {
  title: 'First view of a page of text in Chromium',
  async run({ first }) {
    const { path } = await findTextPage(first)
    // As nearly everybody gets it: a page that was asked for before, and compressed once more for it.
    for (let reader = 0; reader < readersBefore; reader++) await get(first.url + path)
    await pause(untilDense)
    const browser = await chromium.launch({ executablePath: provideChromium(), args: chromiumFlags })
    try {
      const figures: Figure[] = []
      for (const encoding of ['gzip', 'br']) {
        figures.push(...figuresOf(await transfersOf(browser, `${first.url}${path}`, encoding), encoding))
      }
      return figures
    } finally {
      await browser.close()
    }
  },
}
