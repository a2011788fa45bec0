import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { Measurement } from './bench.ts'
import { makeCanary } from './canary.ts'
import { signIn } from './editor.ts'
import type { Figure } from './figures.ts'
import { get, inParallel } from './http.ts'
import type { Installation } from './installation.ts'
import { metric } from './metrics.ts'
import type { RunningServer } from './running-server.ts'

const megabyte = 1_000_000
/** How many readers crawl at once. */
const readers = 4
const languages = ['en', 'fr', 'es']

/** Memory of a process in MB: what it holds now, or the most that it ever held. */
export function residentMegabytes({ pid }: RunningServer, which: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return (Number(new RegExp(`${which}:\\s+(\\d+) kB`).exec(status)?.[1]) * 1024) / megabyte
}

/** Addresses of synthetic items in three languages. */
async function addresses({ query }: Installation, pages: number): Promise<string[]> {
  const rows = await query<{ path: string }>(
    `SELECT '/' || sites.key || '/' || texts._locale || '/' || noun || '/' || texts.slug AS path FROM (
       SELECT 'news' AS noun, item.site_id, item.id FROM news item
       UNION ALL SELECT 'statements', item.site_id, item.id FROM statements item) items
     JOIN sites ON sites.id = items.site_id
     JOIN (SELECT _parent_id, _locale, slug FROM news_locales WHERE published_at IS NOT NULL
       UNION ALL SELECT _parent_id, _locale, slug FROM statements_locales WHERE published_at IS NOT NULL) texts
       ON texts._parent_id = items.id
     WHERE texts._locale::text = ANY ($1) AND texts.slug LIKE 'synthetic-%' ORDER BY texts.slug, texts._locale LIMIT $2`,
    [languages, pages],
  )
  return rows.map(({ path }) => path)
}

/** Memory after a crawl of many pages of which none was asked for before, while an editor publishes. */
export const memory: Measurement = {
  title: 'Memory after a crawl in three languages, an editor publishing',
  async run({ installation, volume, options }) {
    await volume()
    const server = await installation.addServer()
    const canary = await makeCanary(installation, await signIn(server, installation))
    const paths = await addresses(installation, options.pages)
    let isCrawling = true
    let failures = 0
    const editing = (async () => {
      for (; isCrawling; await pause(1_000)) await canary.publish()
    })()
    await inParallel(paths, readers, async (path) => {
      const { status } = await get(server.url + path)
      if (status !== 200) failures += 1
    })
    isCrawling = false
    await editing
    const figures: Figure[] = [
      { name: 'pages', value: paths.length, unit: '' },
      { name: 'publishes meanwhile', value: canary.count(), unit: '' },
      { name: 'answers other than 200', value: failures, unit: '', promise: { atMost: 0 } },
      { name: 'process, at the end', value: residentMegabytes(server, 'VmRSS'), unit: 'MB' },
      {
        name: 'process, at most',
        value: residentMegabytes(server, 'VmHWM'),
        unit: 'MB',
        promise: { atMost: 600 },
      },
    ]
    const kept = await metric(server, /^common_home_page_memory_bytes$/)
    const bound = await metric(server, /^common_home_page_memory_bound_bytes$/)
    await server.kill('SIGTERM')
    if (kept === undefined) return figures
    const promise = bound === undefined ? {} : { promise: { atMost: bound / megabyte } }
    return [...figures, { name: 'pages kept', value: kept / megabyte, unit: 'MB', ...promise }]
  },
}
