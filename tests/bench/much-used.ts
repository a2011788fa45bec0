import { setTimeout as pause } from 'node:timers/promises'
import { readSitemap } from '../support/sitemap.ts'
import type { Bench, Measurement } from './bench.ts'
import { type Editor, signIn } from './editor.ts'
import type { Figure } from './figures.ts'
import { get, inParallel } from './http.ts'
import { failuresOf, type LoadResult, startLoad } from './load.ts'
import { rendersOf } from './metrics.ts'

const rate = 300
/** How long readers go on asking after the change, in milliseconds. */
const aftermath = 5_000

/** Something that many pages show, and the change that is made to it. */
interface Change {
  name: string
  make(editor: Editor): Promise<unknown>
}

async function changes({ installation }: Bench): Promise<Change[]> {
  const [organisation] = await installation.query<{ id: string; name: string }>(
    `SELECT organisations_id AS id, max(texts.name) AS name FROM statements_rels
     JOIN organisations_locales texts ON texts._parent_id = organisations_id AND texts._locale = 'en'
     WHERE texts.published_at IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC LIMIT 1`,
  )
  const [site] = await installation.query<{ id: string; name: string }>(
    `SELECT sites.id, texts.name FROM sites JOIN sites_locales texts ON texts._parent_id = sites.id
     AND texts._locale = 'en' WHERE sites.key = 'icmc-europe'`,
  )
  if (!organisation || !site) throw new Error('The demo content has no organisation that signs, or no site.')
  return [
    {
      name: 'organisation',
      make: (editor) =>
        editor.publish('organisations', organisation.id, { name: `${organisation.name} (renamed)` }),
    },
    {
      name: 'organisation, back',
      make: (editor) => editor.publish('organisations', organisation.id, { name: organisation.name }),
    },
    { name: 'site', make: (editor) => editor.save('sites', site.id, { name: `${site.name} (renamed)` }) },
    { name: 'site, back', make: (editor) => editor.save('sites', site.id, { name: site.name }) },
  ]
}

interface Effect {
  load: LoadResult
  /** Most renders that one process made; undefined when it does not tell. */
  renders: number | undefined
}

async function effectOf(
  bench: Bench,
  paths: readonly string[],
  change: () => Promise<unknown>,
): Promise<Effect> {
  const servers = [bench.first, await bench.second()]
  for (const { url } of servers) await inParallel(paths, 4, async (path) => void (await get(url + path)))
  const before = await Promise.all(servers.map(rendersOf))
  const load = startLoad({ rate, urls: servers.flatMap(({ url }) => paths.map((path) => url + path)) })
  await pause(500)
  await change()
  await pause(aftermath)
  const result = await load.stop()
  const after = await Promise.all(servers.map(rendersOf))
  const counts = after.map((count, at) => (count === undefined ? Number.NaN : count - (before[at] ?? 0)))
  return { load: result, renders: counts.some(Number.isNaN) ? undefined : Math.max(...counts) }
}

/** A change of something that many pages show, while readers ask for all of these pages. */
export const muchUsed: Measurement = {
  title: 'Change of a much-used item, two processes, 300 requests a second',
  async run(bench) {
    const { first, installation } = bench
    const editor = await signIn(first, installation)
    const paths = (await readSitemap(first.url)).map(({ path }) => path).slice(0, 200)
    const figures: Figure[] = [{ name: 'pages asked for', value: paths.length, unit: '' }]
    for (const { name, make } of await changes(bench)) {
      const { load, renders } = await effectOf(bench, paths, () => make(editor))
      const failures = failuresOf(load)
      figures.push({ name: `${name}: failures`, value: failures, unit: '', promise: { atMost: 0 } })
      figures.push({ name: `${name}: p99`, value: load.p99, unit: 'ms' })
      if (renders === undefined) continue
      const bound = { atMost: paths.length }
      figures.push({ name: `${name}: renders of a process`, value: renders, unit: '', promise: bound })
    }
    return figures
  },
}
