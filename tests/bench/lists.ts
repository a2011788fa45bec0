import { sectionOf } from '../../src/lib/addresses.ts'
import type { Bench, Measurement } from './bench.ts'
import { type Figure, median, percentile } from './figures.ts'
import { get } from './http.ts'

/** What the time of a large list is measured by. */
const few = 200

const nouns = ['news', 'statements', 'projects', 'events', 'documents'] as const
type Noun = (typeof nouns)[number]

const site = 'icmc-europe'

/** How many last pages of a list are asked for, each with one line more, and values of each of its filters. */
const mostPages = 12
const mostValues = 6

const listOf = (noun: Noun): string => `/${site}/en/${sectionOf[noun]}`

/** Pages behind the last items of a list but some: addresses of their own, so that each is rendered. */
async function lastPages({ installation }: Bench, noun: Noun): Promise<string[]> {
  const rows = await installation.query<{ id: string; date: string }>(
    `SELECT item.id, item.sort_date AS date FROM ${noun} item JOIN sites ON sites.id = item.site_id
       JOIN ${noun}_locales texts ON texts._parent_id = item.id AND texts._locale = 'en'
     WHERE sites.key = $1 AND item._status = 'published' AND texts.published_at IS NOT NULL
       AND texts.slug LIKE 'synthetic-%'
     ORDER BY item.sort_date, item.id LIMIT $2`,
    [site, mostPages],
  )
  return rows.map(({ date, id }) => `${listOf(noun)}?after=${date}_${id}`)
}

/** The list with one filter, for some values of each that a reader can choose. */
async function narrowed({ first }: Bench, noun: Noun): Promise<string[]> {
  const { body } = await get(first.url + listOf(noun), { 'accept-encoding': 'identity' })
  const fields = body.toString('utf8').matchAll(/<select [^>]*name="(\w+)"[^>]*>(.*?)<\/select>/gs)
  return [...fields].flatMap(([, name = '', options = '']) =>
    Array.from(options.matchAll(/<option value="([^"]+)"/g), ([, value]) => value ?? '')
      .slice(0, mostValues)
      .map((value) => `${listOf(noun)}?${name}=${encodeURIComponent(value)}`),
  )
}

/** What each of some pages takes that nobody has asked for before, one at a time, in milliseconds. */
async function timesOf({ first }: Bench, paths: readonly string[]): Promise<number[]> {
  const times: number[] = []
  for (const path of paths) {
    const { status, milliseconds } = await get(first.url + path, { 'accept-encoding': 'br' })
    if (status !== 200) throw new Error(`${path} answered ${status}`)
    times.push(milliseconds)
  }
  return times
}

type Times = Record<'last' | 'filters' | 'anew', number[]>

async function measure(bench: Bench, filters: readonly string[]): Promise<Times> {
  // What all pages of a list have in common is counted anew after a change, for the first who asks.
  const anew = await timesOf(bench, nouns.map(listOf))
  const last: number[] = []
  for (const noun of nouns) last.push(...(await timesOf(bench, await lastPages(bench, noun))))
  return { anew, last, filters: await timesOf(bench, filters) }
}

function compared(name: string, small: readonly number[], large: readonly number[]): Figure[] {
  const [before, after] = [median(small), median(large)]
  return [
    { name: `${name}, few items`, value: before, unit: 'ms' },
    { name: `${name}, many items`, value: after, unit: 'ms' },
    { name: `${name}, p95, many items`, value: percentile(large, 0.95), unit: 'ms' },
    { name: `${name}, how many times as long`, value: after / before, unit: '', promise: { atMost: 2 } },
  ]
}

/** What a reader of lists waits with many items against few: pages that nobody has asked for, one at a time. */
export const lists: Measurement = {
  title: 'Last pages of lists, and filters, against those of 200 items',
  async run(bench) {
    const { installation } = bench
    await installation.addVolume(few)
    const filters = (await Promise.all(nouns.map((noun) => narrowed(bench, noun)))).flat()
    // The first renders load what all of them need.
    await measure(bench, filters)
    await installation.removeVolume()
    await installation.addVolume(few)
    const small = await measure(bench, filters)
    await installation.removeVolume()
    await bench.volume()
    const large = await measure(bench, filters)
    const [items] = await installation.query<{ count: number }>(
      'SELECT count(DISTINCT id)::int AS count FROM search_entries',
    )
    return [
      { name: 'items', value: items?.count ?? 0, unit: '' },
      { name: 'pages', value: small.last.length + filters.length, unit: '' },
      ...compared('last page', small.last, large.last),
      ...compared('filter', small.filters, large.filters),
      { name: 'first page after a change, few items', value: median(small.anew), unit: 'ms' },
      { name: 'first page after a change, many items', value: median(large.anew), unit: 'ms' },
    ]
  },
}
