import { setTimeout as pause } from 'node:timers/promises'
import type { Bench, Measurement } from './bench.ts'
import { median, percentile } from './figures.ts'
import { get } from './http.ts'

/** Questions with words that stand in every item, in some, in one, nowhere, and misspelt. */
const questions: Readonly<Record<'en' | 'fr' | 'es', readonly string[]>> = {
  en: [
    'synthetic',
    'synthetic news',
    'imaginary towns',
    'resettlement',
    'synthetic statement 000123',
    '"invented papers"',
    'resetlement',
    'ECRE',
    'council of europe',
    'nothingofthesort',
  ],
  fr: [
    'synthétique',
    'actualite synthetique',
    'projet 000042',
    'réinstallation',
    'reinstalation',
    'parlement européen',
  ],
  es: [
    'sintética',
    'noticia sintetica',
    'proyecto 000042',
    'reasentamiento',
    'reasentaminto',
    'parlamento europeo',
  ],
}

/** How often each question is asked of each site; every time it is searched for, since results are never kept. */
const rounds = 5

/** How many blocks the database has looked at until now: what its work is, whatever else the machine does. */
async function blocksRead({ installation }: Bench): Promise<number> {
  // A connection tells what it did when it has been idle for a second.
  await pause(1_500)
  const [sum] = await installation.query<{ blocks: string }>(
    'SELECT blks_hit + blks_read AS blocks FROM pg_stat_database WHERE datname = current_database()',
  )
  return Number(sum?.blocks)
}

/** What a reader waits for the results of a search, one search at a time. */
export const search: Measurement = {
  title: 'Search, one at a time',
  async run(bench) {
    await bench.volume()
    const [items] = await bench.installation.query<{ count: number }>(
      'SELECT count(DISTINCT id)::int AS count FROM search_entries',
    )
    const times: number[] = []
    let before = 0
    for (let round = 0; round <= rounds; round++) {
      // The first round warms what all searches share.
      if (round === 1) before = await blocksRead(bench)
      for (const [locale, asked] of Object.entries(questions)) {
        for (const question of asked) {
          for (const where of [`/icmc-europe/${locale}/search?`, `/search?language=${locale}&`]) {
            const path = `${where}q=${encodeURIComponent(question)}`
            const { status, milliseconds } = await get(bench.first.url + path)
            if (status !== 200) throw new Error(`${path} answered ${status}`)
            if (round > 0) times.push(milliseconds)
          }
        }
      }
    }
    const blocks = (await blocksRead(bench)) - before
    return [
      { name: 'items', value: items?.count ?? 0, unit: '' },
      { name: 'blocks of the database, for each search', value: blocks / times.length, unit: '' },
      { name: 'median', value: median(times), unit: 'ms' },
      { name: 'p95', value: percentile(times, 0.95), unit: 'ms', promise: { atMost: 50 } },
      { name: 'slowest', value: Math.max(...times), unit: 'ms' },
    ]
  },
}
