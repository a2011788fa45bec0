import type { Measurement } from './bench.ts'
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

/** What a reader waits for the results of a search, one search at a time. */
export const search: Measurement = {
  title: 'Search, one at a time',
  async run(bench) {
    await bench.volume()
    const times: number[] = []
    for (let round = 0; round <= rounds; round++) {
      for (const [locale, asked] of Object.entries(questions)) {
        for (const question of asked) {
          for (const where of [`/icmc-europe/${locale}/search?`, `/search?language=${locale}&`]) {
            const path = `${where}q=${encodeURIComponent(question)}`
            const { status, milliseconds } = await get(bench.first.url + path)
            if (status !== 200) throw new Error(`${path} answered ${status}`)
            // The first round warms what all searches share.
            if (round > 0) times.push(milliseconds)
          }
        }
      }
    }
    return [
      { name: 'median', value: median(times), unit: 'ms' },
      { name: 'p95', value: percentile(times, 0.95), unit: 'ms', promise: { atMost: 50 } },
      { name: 'slowest', value: Math.max(...times), unit: 'ms' },
    ]
  },
}
