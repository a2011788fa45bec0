import type { Bench, Measurement } from './bench.ts'
import { signIn } from './editor.ts'
import { type Figure, median, percentile } from './figures.ts'
import { get } from './http.ts'
import { residentMegabytes } from './memory.ts'

/** How many news items there are at least, and how often each has been saved. */
const items = 5_000
const versions = 20
/** Of twenty synthetic items seven are news. */
const total = Math.ceil((items * 20) / 7)

/** What editors do with a list: look, turn pages, sort, search, narrow, show many. */
const questions: readonly string[] = [
  '',
  'page=2',
  'page=250',
  'page=500',
  'sort=title',
  'sort=-updatedAt',
  'sort=-title&page=40',
  'search=synthetic+news+000123',
  'search=synthetic',
  'where[or][0][and][0][title][like]=000042',
  'where[or][0][and][0][kind][equals]=press-release',
  'where[or][0][and][0][_status][equals]=draft',
  'locale=ar',
  'locale=fr&sort=title',
  'limit=50',
]

const rounds = 4

/** The API has its own words for what the panel's address says. */
function apiQuery(question: string): string {
  const asked = new URLSearchParams(question)
  const search = asked.get('search')
  asked.delete('search')
  if (search) asked.set('where[title][like]', search)
  if (!asked.has('limit')) asked.set('limit', '10')
  asked.set('depth', '0')
  asked.set('draft', 'true')
  return asked.toString()
}

/** How long each question took, round after round, in milliseconds. */
type Times = Map<string, number[]>

async function timesOf(
  address: (question: string) => string,
  headers: Record<string, string>,
): Promise<Times> {
  const times: Times = new Map(questions.map((question) => [question, []]))
  // The first round compiles and fills what is kept.
  for (let round = 0; round <= rounds; round++) {
    for (const [question, taken] of times) {
      const url = address(question)
      const { status, milliseconds } = await get(url, headers)
      if (status !== 200) throw new Error(`${url} answered ${status}`)
      if (round > 0) taken.push(milliseconds)
    }
  }
  return times
}

function figuresOf(name: string, times: Times): Figure[] {
  const all = [...times.values()].flat()
  const medians = [...times].map(([question, taken]) => ({ question, value: median(taken) }))
  const dearest = medians.reduce((one, other) => (other.value > one.value ? other : one))
  return [
    { name: `${name}, median`, value: median(all), unit: 'ms' },
    { name: `${name}, p95`, value: percentile(all, 0.95), unit: 'ms', promise: { atMost: 500 } },
    { name: `${name}, dearest: ${dearest.question || 'the list itself'}`, value: dearest.value, unit: 'ms' },
  ]
}

async function countsOf({ installation }: Bench): Promise<Figure[]> {
  const [found] = await installation.query<Record<'items' | 'versions' | 'texts', number>>(
    `SELECT (SELECT count(*)::int FROM news) AS items, (SELECT count(*)::int FROM _news_v) AS versions,
       (SELECT count(*)::int FROM _news_v_locales) AS texts`,
  )
  return [
    { name: 'news items', value: found?.items ?? 0, unit: '', promise: { atLeast: items } },
    {
      name: 'versions of them',
      value: found?.versions ?? 0,
      unit: '',
      promise: { atLeast: items * versions },
    },
    {
      name: 'language versions of those',
      value: found?.texts ?? 0,
      unit: '',
      promise: { atLeast: items * versions * 5 },
    },
  ]
}

/** The list of news in the admin panel, one request at a time, as its API and as the page that is rendered. */
export const adminList: Measurement = {
  title: `List of ${items} items in 5 languages with ${versions} versions, in the admin panel`,
  async run(bench) {
    const { installation, first } = bench
    await installation.removeVolume()
    await installation.addVolume(total, { news: versions })
    const { cookie } = await signIn(first, installation)
    const headers = { cookie, origin: installation.publicUrl }
    const before = residentMegabytes(first, 'VmRSS')
    const api = await timesOf((question) => `${first.url}/api/news?${apiQuery(question)}`, headers)
    const view = await timesOf((question) => `${first.url}/admin/collections/news?${question}`, headers)
    return [
      ...(await countsOf(bench)),
      ...figuresOf('API', api),
      ...figuresOf('rendered list', view),
      { name: 'process, before', value: before, unit: 'MB' },
      {
        name: 'process, at most',
        value: residentMegabytes(first, 'VmHWM'),
        unit: 'MB',
        promise: { atMost: 600 },
      },
    ]
  },
}
