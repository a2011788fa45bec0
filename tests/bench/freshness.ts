import { setTimeout as pause } from 'node:timers/promises'
import type { Measurement } from './bench.ts'
import { type Canary, makeCanary } from './canary.ts'
import { signIn } from './editor.ts'
import { type Figure, percentile } from './figures.ts'
import { get } from './http.ts'
import { failuresOf, type LoadResult, startLoad } from './load.ts'
import type { RunningServer } from './running-server.ts'

/** From this long after the save's answer nobody may get the old text, in milliseconds. */
const grace = 20
const rate = 300
/** Between two publishes under load, so that every page is asked for several times. */
const betweenPublishes = 150

interface Page {
  kind: string
  url: string
}

/** What was seen of the item in an answer. */
interface Sight {
  page: Page
  trace: string | undefined
  begunAt: number
  milliseconds: number
}

const pagesOf = (canary: Canary, servers: readonly RunningServer[]): Page[] =>
  servers.flatMap(({ url }) =>
    Object.entries(canary.paths).map(([kind, path]) => ({ kind, url: url + path })),
  )

async function look(canary: Canary, page: Page): Promise<Sight> {
  const answer = await get(page.url, { 'accept-encoding': 'identity' })
  return { page, trace: canary.trace(answer.body.toString('utf8'), page.kind), ...answer }
}

/** Sights of a text older than the publish that had been answered for long enough when the request began. */
function oldOnes(canary: Canary, sights: readonly Sight[], savedAt: readonly number[]): Sight[] {
  return sights.filter(({ page, trace, begunAt }) => {
    const due = savedAt.findLastIndex((moment) => moment + grace <= begunAt)
    return canary.countOf(trace, page.kind) < due
  })
}

/** Publishes and fetches each page alone, on both processes. */
async function alone(
  canary: Canary,
  pages: readonly Page[],
  savedAt: number[],
  publishes: number,
): Promise<Sight[]> {
  const sights: Sight[] = []
  for (let count = 0; count < publishes; count++) {
    savedAt.push(await canary.publish())
    await pause(grace)
    for (const page of pages) sights.push(await look(canary, page))
  }
  return sights
}

/** The first request for each page after each publish: the one that finds the page dropped. */
function firstAfterPublish(sights: readonly Sight[], savedAt: readonly number[]): Sight[] {
  const inOrder = sights.toSorted((one, other) => one.begunAt - other.begunAt)
  const firsts = new Map<string, Sight>()
  for (const sight of inOrder) {
    const publish = savedAt.findLastIndex((moment) => moment + grace <= sight.begunAt)
    const key = `${publish} ${sight.page.url}`
    if (publish >= 0 && !firsts.has(key)) firsts.set(key, sight)
  }
  return [...firsts.values()]
}

async function underLoad(
  canary: Canary,
  pages: readonly Page[],
  savedAt: number[],
  publishes: number,
): Promise<{ sights: Sight[]; result: LoadResult }> {
  const sights: Sight[] = []
  const byUrl = new Map(pages.map((page) => [page.url, page]))
  const load = startLoad({
    rate,
    urls: [...byUrl.keys()],
    onAnswer: ({ body, begunAt, milliseconds }, url) => {
      const page = byUrl.get(url)
      if (page)
        sights.push({ page, trace: canary.trace(body.toString('utf8'), page.kind), begunAt, milliseconds })
    },
  })
  for (let count = 0; count < publishes; count++) {
    savedAt.push(await canary.publish())
    await pause(betweenPublishes)
  }
  return { result: await load.stop(), sights }
}

const figure = (name: string, value: number, unit: Figure['unit'], atMost?: number): Figure => ({
  name,
  value,
  unit,
  ...(atMost !== undefined && { promise: { atMost } }),
})

const times = (sights: readonly Sight[]) => sights.map(({ milliseconds }) => milliseconds)

/** How soon a publish is seen on two processes on one database. */
export const freshness: Measurement = {
  title: 'Publish to visible, two processes on one database',
  async run({ installation, first, second, options }) {
    const servers = [await second(), first]
    const canary = await makeCanary(installation, await signIn(first, installation))
    const pages = pagesOf(canary, servers)
    for (const page of pages) await look(canary, page)
    // The place in this list is the number of the publish; the first was made with the item.
    const savedAt = [Date.now()]
    const sights = await alone(canary, pages, savedAt, options.publishes)
    const { sights: loaded, result } = await underLoad(canary, pages, savedAt, options.publishes)
    const old = oldOnes(canary, sights, savedAt)
    const oldLoaded = oldOnes(canary, loaded, savedAt)
    for (const { page } of [...old, ...oldLoaded].slice(0, 5)) console.log(`  old text: ${page.url}`)
    const firsts = times(firstAfterPublish(loaded, savedAt))
    return [
      figure('publishes, each way', options.publishes, ''),
      figure('alone: old text after 20 ms', old.length, '', 0),
      figure('alone: fetch of a page, p50', percentile(times(sights), 0.5), 'ms'),
      figure('alone: fetch of a page, p99', percentile(times(sights), 0.99), 'ms', 100),
      ...Object.keys(canary.paths).map((kind) => {
        const own = times(sights.filter(({ page }) => page.kind === kind))
        return figure(`alone: ${kind}, p99`, percentile(own, 0.99), 'ms', 100)
      }),
      figure(`at ${rate}/s: requests`, result.requests, ''),
      figure(`at ${rate}/s: old text after 20 ms`, oldLoaded.length, '', 0),
      figure(`at ${rate}/s: first fetch after a publish, p50`, percentile(firsts, 0.5), 'ms'),
      figure(`at ${rate}/s: first fetch after a publish, p99`, percentile(firsts, 0.99), 'ms', 500),
      figure(`at ${rate}/s: failures`, failuresOf(result), '', 0),
    ]
  },
}
