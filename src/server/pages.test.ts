import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { newRecord } from '../lib/render-record.ts'
import { Pages } from './pages.ts'
import type { Rendered } from './render.ts'
import { StandIns } from './stand-ins.ts'
import { Watches } from './watches.ts'

const place = { origin: 'http://localhost:3000', claimedBy: null }
const patience = 400

/** What the next renders answer, by address; unset addresses answer 404. */
interface Answered {
  text?: string
  status?: number
  location?: string
  dependencies?: string[]
  lapsesAt?: number
  withdrawsAt?: number
  isKeepable?: boolean
  isGone?: boolean
  fails?: boolean
  /** Runs while the page is being rendered. */
  meanwhile?: () => void | Promise<void>
}

let answers: Record<string, Answered> = {}
let rendered: string[] = []
let watches: Watches
let pages: Pages

async function render(address: string): Promise<Rendered> {
  rendered.push(address)
  const [path = ''] = address.split('?')
  const answer = answers[address] ?? answers[path] ?? { status: path.includes('error-page') ? 200 : 404 }
  const record = newRecord(place)
  const { text = path } = answer
  for (const name of answer.dependencies ?? []) record.dependencies.add(name)
  await pause(1)
  await answer.meanwhile?.()
  if (answer.fails) throw new Error('The database is away')
  return {
    status: answer.status ?? 200,
    contentType: 'text/html; charset=utf-8',
    location: answer.location ?? null,
    body: Buffer.from(`<html><body>${text}</body></html>`),
    record: Object.assign(record, {
      lapsesAt: answer.lapsesAt ?? null,
      withdrawsAt: answer.withdrawsAt ?? null,
      isKeepable: answer.isKeepable ?? true,
      isGone: answer.isGone ?? false,
    }),
  }
}

function open(memoryBound = 10_000_000): void {
  watches = new Watches()
  watches.drop('everything')
  const standIns = new StandIns({
    render,
    publicUrl: place.origin,
    isSecure: false,
    retryAfter: 10,
    sites: () => [],
    isBusy: () => false,
  })
  pages = new Pages({ render, watches, standIns, isSecure: false, memoryBound, patience, onError: () => {} })
}

beforeEach(() => {
  answers = {}
  rendered = []
  open()
})

async function ask(path: string, query = '') {
  const { page, status } = await pages.answer({ path, query: new URLSearchParams(query), place })
  return { code: page.status, from: status, text: textOf(page.bodies.gzip), page }
}

function textOf(body: Buffer): string {
  return new TextDecoder().decode(gunzipSync(body))
}

function announce(names: string[], isWithdrawal = false): void {
  const change = { names: new Set(names), isWithdrawal }
  watches.drop(change)
  pages.drop(change)
}

describe('memory', () => {
  test('a page is rendered once, and again when something on it changes', async () => {
    answers['/s/en/news'] = { text: 'one', dependencies: ['news list s/en'] }
    expect(await ask('/s/en/news')).toMatchObject({ from: 'miss' })
    expect(await ask('/s/en/news')).toMatchObject({ from: 'hit' })
    announce(['news list s/fr', 'news:1'])
    expect(await ask('/s/en/news')).toMatchObject({ from: 'hit' })
    answers['/s/en/news'] = { text: 'two', dependencies: ['news list s/en'] }
    announce(['news list s/en'])
    const again = await ask('/s/en/news')
    expect(again.from).toBe('miss')
    expect(again.text).toContain('two')
    expect(rendered).toHaveLength(2)
  })

  test('a page that many ask for is compressed once more, and stays the same page', async () => {
    const text = readFileSync('src/i18n/messages/en.json', 'utf8')
    answers['/s/en/news'] = { text, dependencies: ['news:1'] }
    const first = (await ask('/s/en/news')).page
    const sent = () => pages.warm('/s/en/news')
    for (let answer = 0; answer < 30; answer++) expect(sent()?.bodies.br).toEqual(first.bodies.br)
    await vi.waitFor(() => expect(sent()?.bodies.br.length).toBeLessThan(first.bodies.br.length), {
      timeout: 10_000,
    })
    const page = sent()
    for (let answer = 0; answer < 50; answer++) expect(sent()).toBe(page)
    expect(brotliDecompressSync(page?.bodies.br ?? '')).toEqual(gunzipSync(first.bodies.gzip))
    expect(page?.heads.br.join()).toContain(`Content-Length,${page?.bodies.br.length}`)
    expect(page?.heads.br.join()).not.toContain(`"${first.digest}-br"`)
    announce(['news:1'])
    expect(sent()).toBeUndefined()
  })

  test('what changes while it is compressed once more is not brought back', async () => {
    answers['/s/en/news'] = { text: 'old '.repeat(3_000), dependencies: ['news:1'] }
    await ask('/s/en/news')
    for (let answer = 0; answer < 20; answer++) pages.warm('/s/en/news')
    // It rests for two seconds first.
    await pause(2_002)
    announce(['news:1'], true)
    await pause(300)
    expect(pages.warm('/s/en/news')).toBeUndefined()
    expect(pages.memory.figures.pages).toBe(0)
  })

  test('a hundred readers of a cold page cause one render', async () => {
    answers['/s/en'] = {}
    await Promise.all(Array.from({ length: 100 }, () => ask('/s/en')))
    expect(rendered).toEqual(['/s/en'])
  })

  test('values that a filter of a list cannot have make one entry together', async () => {
    answers['/s/en/news'] = {}
    for (const [filter, ...values] of [
      ['year', '99999', '0', 'x'],
      ['topic', '%00', '9'.repeat(300), 'a b'],
      ['country', 'XX', 'nowhere'],
    ]) {
      const from = []
      for (const value of values) from.push((await ask('/s/en/news', `${filter}=${value}`)).from)
      expect(from).toEqual(['miss', ...values.slice(1).map(() => 'hit')])
    }
  })

  test('parameters that the page does not know make no second entry', async () => {
    answers['/s/en/news'] = {}
    await ask('/s/en/news')
    const junk = ['sort=newest', 'after=x', 'status=past']
    for (const query of ['utm_source=x', '_rsc=1', 'page=2', 'topic=', 'q=word', ...junk]) {
      expect(await ask('/s/en/news', query)).toMatchObject({ from: 'hit' })
    }
    answers['/s/en/about'] = {}
    await ask('/s/en/about')
    expect(await ask('/s/en/about', 'page=7')).toMatchObject({ from: 'hit' })
    expect(await ask('/s/en/about', 'year=2012')).toMatchObject({ from: 'hit' })
    await ask('/s/en/news', 'year=2012&x=1&topic=asylum&sort=title')
    expect(rendered.at(-1)).toBe('/s/en/news?topic=asylum&year=2012&sort=title')
    answers['/s/en/exports/news.csv?year=2012'] = {}
    await ask('/s/en/exports/news.csv', 'after=2012_x&year=2012')
    expect(rendered.at(-1)).toBe('/s/en/exports/news.csv?year=2012')
  })

  test('values that are none make one entry for each filter, which says so', async () => {
    answers['/s/en/news'] = {}
    for (const [first, ...others] of [
      ['year=99999', 'year=0', `year=${'9'.repeat(300)}`],
      ['kind=nonsense', 'kind=__proto__'],
      ['country=XYZ', 'country=1'],
      ['topic=%00', `topic=${'9'.repeat(300)}`],
    ]) {
      const [filter] = (first ?? '').split('=')
      await ask('/s/en/news', first)
      expect(rendered.at(-1)).toBe(`/s/en/news?${filter}=%3F`)
      for (const other of others) expect(await ask('/s/en/news', other)).toMatchObject({ from: 'hit' })
    }
  })

  test('is bounded in octets, and what is not there cannot fill it', async () => {
    open(30_000)
    for (let number = 0; number < 100; number++) {
      answers[`/s/en/news/${number}`] = { text: String(Math.random()).repeat(50) }
      await ask(`/s/en/news/${number}`)
    }
    expect(pages.memory.figures.bytes).toBeLessThanOrEqual(30_000)
    expect(pages.memory.figures.evictions).toBeGreaterThan(50)
    const before = pages.memory.figures.pages
    for (let number = 0; number < 50; number++) await ask(`/s/en/no-such-${number}`)
    expect(pages.memory.figures.pages).toBe(before)
  })

  test('keeps no results of a search, and says so to caches', async () => {
    answers['/s/en/search?q=word'] = { isKeepable: false }
    await ask('/s/en/search', 'q=word')
    const { from, page } = await ask('/s/en/search', 'q=word')
    expect(from).toBe('miss')
    expect(page.heads.br).toContain('no-store')
  })

  test('a page lapses at the moment that it names', async () => {
    answers['/s/en/events'] = { lapsesAt: Date.now() + 40 }
    await ask('/s/en/events')
    expect(await ask('/s/en/events')).toMatchObject({ from: 'hit' })
    await pause(60)
    expect(await ask('/s/en/events')).toMatchObject({ from: 'miss' })
  })
})

describe('a render that a change overtakes', () => {
  test('is done again and the newer page is kept', async () => {
    let times = 0
    answers['/s/en'] = {
      dependencies: ['news:1'],
      meanwhile() {
        times += 1
        if (times === 1) announce(['news:1'])
      },
    }
    await ask('/s/en')
    expect(rendered).toHaveLength(2)
    expect(await ask('/s/en')).toMatchObject({ from: 'hit' })
  })

  test('is not done again for a change of something else', async () => {
    answers['/s/en'] = { dependencies: ['news:1'], meanwhile: () => announce(['news:2']) }
    await ask('/s/en')
    expect(rendered).toHaveLength(1)
  })

  test('is sent without being kept when it never comes to rest', async () => {
    answers['/s/en'] = { dependencies: ['news:1'], meanwhile: () => announce(['news:1']) }
    expect(await ask('/s/en')).toMatchObject({ code: 200 })
    expect(rendered).toHaveLength(3)
    expect(await ask('/s/en')).toMatchObject({ from: 'miss' })
  })

  test('is not waited for by who comes after the change', async () => {
    const gate = Promise.withResolvers<void>()
    answers['/s/en'] = { text: 'old', dependencies: ['news:1'], meanwhile: () => gate.promise }
    const early = ask('/s/en')
    await pause(5)
    announce(['news:1'])
    answers['/s/en'] = { text: 'new', dependencies: ['news:1'] }
    expect((await ask('/s/en')).text).toContain('new')
    gate.resolve()
    expect((await early).text).toContain('new')
  })

  test('is waited for by who comes after a change of something else', async () => {
    answers['/s/en'] = { text: 'old', dependencies: ['news:1'] }
    await ask('/s/en')
    const gate = Promise.withResolvers<void>()
    answers['/s/en'] = { text: 'new', dependencies: ['news:1'], meanwhile: () => gate.promise }
    announce(['news:1'])
    const early = ask('/s/en')
    await pause(5)
    announce(['news:2'])
    const late = ask('/s/en')
    gate.resolve()
    expect([(await early).text, (await late).text]).toEqual([
      expect.stringContaining('new'),
      expect.stringContaining('new'),
    ])
    expect(rendered).toHaveLength(2)
  })

  test('is not kept while changes are not heard', async () => {
    answers['/s/en'] = {}
    watches.lose()
    await ask('/s/en')
    expect(await ask('/s/en')).toMatchObject({ from: 'miss' })
    watches.drop('everything')
    await ask('/s/en')
    expect(await ask('/s/en')).toMatchObject({ from: 'hit' })
  })
})

describe('a render that fails', () => {
  test('leaves the last good page, marked as stale, until it succeeds', async () => {
    answers['/s/en'] = { text: 'good', dependencies: ['news:1'] }
    await ask('/s/en')
    announce(['news:1'])
    answers['/s/en'] = { fails: true }
    expect(await ask('/s/en')).toMatchObject({ code: 200, from: 'stale' })
    answers['/s/en'] = { status: 500 }
    expect(await ask('/s/en')).toMatchObject({ code: 200, from: 'stale' })
    answers['/s/en'] = { text: 'better' }
    await vi.waitFor(async () => expect((await ask('/s/en')).text).toContain('better'), { timeout: 3_000 })
  })

  test('shows nothing that was withdrawn', async () => {
    answers['/s/en/news/x'] = { text: 'secret', dependencies: ['news:1'] }
    await ask('/s/en/news/x')
    announce(['news:1'], true)
    answers['/s/en/news/x'] = { fails: true }
    const { code, text, page } = await ask('/s/en/news/x')
    expect(code).toBe(503)
    expect(text).not.toContain('secret')
    expect(page.heads.gzip).toContain('Retry-After')
  })

  test('shows nothing whose consent has ended', async () => {
    answers['/s/en'] = { text: 'face', withdrawsAt: Date.now() + 30 }
    await ask('/s/en')
    answers['/s/en'] = { fails: true }
    await pause(50)
    expect(await ask('/s/en')).toMatchObject({ code: 503 })
  })

  test('of a page that was never there answers 503', async () => {
    answers['/s/en'] = { fails: true }
    expect(await ask('/s/en')).toMatchObject({ code: 503 })
  })

  test('of a page with a part that only a script would show is no page', async () => {
    answers['/s/en'] = { text: '<!--$?--><template id="B:0"></template><!--/$-->' }
    expect(await ask('/s/en')).toMatchObject({ code: 503 })
  })
})

describe('what is not there', () => {
  test('is a page of the site with 404, remembered, and gone when it appears', async () => {
    answers['/s/en/news/x'] = { status: 404, dependencies: ['news list s/en'] }
    answers['/s/en/error-page/404'] = { text: 'not found' }
    expect(await ask('/s/en/news/x')).toMatchObject({ code: 404, from: 'miss' })
    expect(await ask('/s/en/news/x')).toMatchObject({ code: 404, from: 'hit' })
    answers['/s/en/news/x'] = { text: 'here', dependencies: ['news list s/en'] }
    announce(['news list s/en'])
    expect(await ask('/s/en/news/x')).toMatchObject({ code: 200 })
    announce(['news list s/en'], true)
    answers['/s/en/news/x'] = { status: 404 }
    expect(await ask('/s/en/news/x')).toMatchObject({ code: 404 })
  })

  test('was there once: then it is gone, with 410, until it is published again', async () => {
    answers['/s/en/news/x'] = { status: 404, dependencies: ['news list s/en'] }
    answers['/s/en/error-page/404'] = { text: 'withdrawn', isGone: true }
    expect(await ask('/s/en/news/x')).toMatchObject({ code: 410, from: 'miss' })
    expect(await ask('/s/en/news/x')).toMatchObject({ code: 410, from: 'hit' })
    answers['/s/en/news/x'] = { text: 'here again' }
    announce(['news list s/en'])
    expect(await ask('/s/en/news/x')).toMatchObject({ code: 200 })
  })

  test('leads on when the page has moved', async () => {
    answers['/s/en/old'] = { status: 404 }
    answers['/s/en/error-page/404'] = { status: 308, location: '/s/en/new' }
    const { code, page } = await ask('/s/en/old')
    expect(code).toBe(301)
    expect(page.heads.br).toContain('/s/en/new')
  })

  test('is never one of the pages that the front door asks for itself', async () => {
    expect(await ask('/s/en/error-page/503')).toMatchObject({ code: 404 })
    expect(await ask('/portal')).toMatchObject({ code: 404 })
  })
})

test('a page may run scripts where it has one of ours, and nowhere else', async () => {
  answers['/s/en/search'] = { text: '<script type="module" src="/suggestions.js"></script>' }
  answers['/s/en'] = { text: '<script type="application/ld+json">{}</script>' }
  const policyOf = async (path: string) => {
    const { page } = await pages.answer({ path, query: new URLSearchParams(), place })
    return page.heads.br[page.heads.br.indexOf('Content-Security-Policy') + 1]
  }
  expect(await policyOf('/s/en/search')).toContain("script-src 'self'")
  expect(await policyOf('/s/en')).not.toContain('script-src')
})

describe('many pages that are to be rendered at once', () => {
  const paths = Array.from({ length: 20 }, (_, index) => `/s/en/news/${index}`)

  test('take their turns, four at a time, and a change finds most of them not yet begun', async () => {
    let running = 0
    let most = 0
    const count = async () => {
      most = Math.max(most, ++running)
      await pause(5)
      running -= 1
    }
    for (const path of paths) answers[path] = { dependencies: ['sites:1'], meanwhile: count }
    const first = Promise.all(paths.map((path) => ask(path)))
    await pause(3)
    announce(['sites:1'])
    const second = await Promise.all(paths.map((path) => ask(path)))
    await first
    expect(most).toBe(4)
    expect(second.map(({ code }) => code)).toEqual(paths.map(() => 200))
    // Those four that had begun were overtaken: once for who had come before the change, once for who came after.
    expect(rendered.length).toBeLessThanOrEqual(paths.length + 8)
    for (const path of paths) expect(await ask(path)).toMatchObject({ from: 'hit' })
  })

  test('do not wait for some that hang', async () => {
    const gate = Promise.withResolvers<void>()
    for (const path of paths.slice(0, 4)) answers[path] = { meanwhile: () => gate.promise }
    const hanging = Promise.all(paths.slice(0, 4).map((path) => ask(path)))
    answers['/s/en'] = { text: 'here' }
    expect((await ask('/s/en')).text).toContain('here')
    gate.resolve()
    await hanging
  })
})

describe('a page that takes too long to be rendered anew', () => {
  const slow = () => pause(patience + 400)

  test('is shown as it was last, for who has waited long enough', async () => {
    answers['/s/en'] = { text: 'before', dependencies: ['news:1'] }
    await ask('/s/en')
    answers['/s/en'] = { text: 'after', dependencies: ['news:1'], meanwhile: slow }
    announce(['news:1'])
    const begun = Date.now()
    expect(await ask('/s/en')).toMatchObject({ code: 200, from: 'stale' })
    const waited = Date.now() - begun
    expect(waited).toBeGreaterThanOrEqual(patience - 10)
    expect(waited).toBeLessThan(patience + 300)
    await pause(600)
    expect(await ask('/s/en')).toMatchObject({ code: 200, from: 'hit' })
  })

  test('is waited for where the last one may not be shown any more', async () => {
    answers['/s/en'] = { text: 'before', dependencies: ['news:1'] }
    await ask('/s/en')
    answers['/s/en'] = { text: 'after', dependencies: ['news:1'], meanwhile: slow }
    announce(['news:1'])
    const asked = ask('/s/en')
    await pause(100)
    announce(['news:1'], true)
    expect(await asked).toMatchObject({ code: 200, from: 'miss' })
  })
})
