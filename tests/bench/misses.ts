import { sectionOf } from '../../src/lib/addresses.ts'
import type { Bench, Measurement } from './bench.ts'
import { type Figure, median, percentile } from './figures.ts'
import { get } from './http.ts'

/** How many pages of each template are fetched that nobody has fetched before. */
const sample = 60

/** Pages of a template that nobody has asked for yet. */
interface Template {
  name: string
  paths: string[]
  atMost?: number
}

async function itemTemplates({ installation }: Bench): Promise<Template[]> {
  const nouns = ['news', 'statements', 'projects', 'events', 'documents'] as const
  return Promise.all(
    nouns.map(async (noun) => {
      const rows = await installation.query<{ site: string; slug: string }>(
        `SELECT sites.key AS site, texts.slug FROM ${noun} item JOIN sites ON sites.id = item.site_id
         JOIN ${noun}_locales texts ON texts._parent_id = item.id AND texts._locale = 'en'
         WHERE texts.slug LIKE 'synthetic-%' ORDER BY texts.slug LIMIT $1`,
        [sample],
      )
      const paths = rows.map(({ site, slug }) => `/${site}/en/${sectionOf[noun]}/${slug}`)
      return { name: `${noun}, item`, paths, atMost: 30 }
    }),
  )
}

/** Years of which there are synthetic items. */
const yearsBack = [3, 6]

/** Lists of a year, of two sites in three languages; further pages have no addresses that are known beforehand. */
const listTemplate = (noun: 'news' | 'statements'): Template => ({
  name: `${noun}, list`,
  paths: ['icmc-europe', 'share-network'].flatMap((site) =>
    ['en', 'fr', 'es'].flatMap((language) =>
      yearsBack.map((years) => `/${site}/${language}/${noun}?year=${new Date().getUTCFullYear() - years}`),
    ),
  ),
})

async function measure(url: string, { name, paths, atMost }: Template): Promise<Figure[]> {
  const times: number[] = []
  for (const path of paths) {
    const { status, milliseconds } = await get(url + path, { 'accept-encoding': 'br' })
    if (status !== 200) throw new Error(`${path} answered ${status}`)
    times.push(milliseconds)
  }
  return [
    { name: `${name}, median`, value: median(times), unit: 'ms', ...(atMost && { promise: { atMost } }) },
    { name: `${name}, p95`, value: percentile(times, 0.95), unit: 'ms' },
  ]
}

/** What the first reader of a page waits: render, removal of scripts and compression, one page at a time. */
export const misses: Measurement = {
  title: 'Render on a miss, brotli, one page at a time',
  async run(bench) {
    await bench.volume()
    const { first } = bench
    const templates = [...(await itemTemplates(bench)), listTemplate('news'), listTemplate('statements')]
    // The first renders load what all of them need.
    for (const { paths } of templates) await get(first.url + (paths.pop() ?? '/'))
    const figures: Figure[] = []
    for (const template of templates) figures.push(...(await measure(first.url, template)))
    return figures
  },
}
