import { setTimeout as pause } from 'node:timers/promises'
import { readSitemap } from '../support/sitemap.ts'
import type { Bench, Measurement } from './bench.ts'
import type { Figure } from './figures.ts'
import { get, inParallel } from './http.ts'
import { failuresOf, type LoadResult, startLoad } from './load.ts'

/** Readers ask for so many pages in a second, which stand in memory. */
const rate = 100
/** Without a walk readers are measured for so long, in milliseconds. */
const calm = 15_000
/** A walk that takes longer has failed, in milliseconds. */
const patience = 600_000

interface Walk {
  finished: boolean
  items: number
  seconds: number
}

/** Begins a walk as somebody does who presses the button, and waits until it is through. */
async function walk({ installation }: Bench): Promise<Walk> {
  const [begun] = await installation.query<{ id: string }>(
    `WITH begun AS (INSERT INTO content_walks DEFAULT VALUES RETURNING id)
     INSERT INTO jobs (kind, key, run_at, data) SELECT 'walk-content', begun.id, now(), jsonb_build_object(
       'walk', begun.id, 'place', 0, 'after', '00000000-0000-0000-0000-000000000000') FROM begun
     RETURNING key AS id`,
  )
  for (const until = Date.now() + patience; Date.now() < until; await pause(500)) {
    const [state] = await installation.query<Walk>(
      `SELECT finished_at IS NOT NULL AS finished, items,
         extract(epoch FROM finished_at - started_at)::float8 AS seconds FROM content_walks WHERE id = $1`,
      [begun?.id],
    )
    if (state?.finished) return state
  }
  throw new Error('The walk does not end.')
}

/** Waits until the walk is through that begins by itself after the start. */
async function settle({ installation }: Bench): Promise<void> {
  for (const until = Date.now() + patience; Date.now() < until; await pause(500)) {
    const [open] = await installation.query<{ count: number }>(
      `SELECT (SELECT count(*) FROM content_walks WHERE finished_at IS NULL)::int
         + (SELECT count(*) FROM content_to_check)::int AS count`,
    )
    if (open?.count === 0) return
  }
}

/** The walk through everything, in the background, while readers ask for pages. */
export const report: Measurement = {
  title: 'Content report: a walk through everything, while 100 pages a second are asked for',
  async run(bench) {
    await bench.volume()
    await settle(bench)
    const { first } = bench
    const urls = (await readSitemap(first.url)).slice(0, 200).map(({ path }) => first.url + path)
    await inParallel(urls, 4, async (url) => void (await get(url)))
    const before = startLoad({ rate, urls })
    await pause(calm)
    const quiet = await before.stop()
    const meanwhile = startLoad({ rate, urls })
    const walked = await walk(bench)
    return figuresOf(walked, quiet, await meanwhile.stop(), await findingsOf(bench))
  },
}

async function findingsOf({ installation }: Bench): Promise<number> {
  const [row] = await installation.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM content_findings WHERE state = 'open'`,
  )
  return row?.count ?? 0
}

function figuresOf(walked: Walk, quiet: LoadResult, busy: LoadResult, findings: number): Figure[] {
  return [
    { name: 'items', value: walked.items, unit: '' },
    { name: 'findings', value: findings, unit: '' },
    {
      name: 'seconds for 20,000 items',
      value: (walked.seconds / walked.items) * 20_000,
      unit: '',
      promise: { atMost: 120 },
    },
    { name: 'items in a second', value: walked.items / walked.seconds, unit: '/s' },
    { name: 'p99 of pages without a walk', value: quiet.p99, unit: 'ms' },
    { name: 'p99 of pages meanwhile', value: busy.p99, unit: 'ms', promise: { atMost: 100 } },
    { name: 'failures', value: failuresOf(busy), unit: '', promise: { atMost: 0 } },
  ]
}
