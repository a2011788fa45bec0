import type { BasePayload } from 'payload'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { insertVolume } from '../../scripts/volume/insert.ts'
import { readPools } from '../../scripts/volume/pools.ts'
import { newRecord, renderStore } from '../../src/lib/render-record.ts'
import type { ListView } from '../../src/lib/views/common.ts'
import { openPayload } from '../support/database.ts'
import { createSites } from '../support/sites.ts'

const total = 500

let payload: BasePayload
let client: Client
let gateway: Awaited<ReturnType<typeof openGateway>>
let own: string
let network: string

async function openGateway() {
  const [news, statements, projects, events, documents, campaigns] = await Promise.all([
    import('../../src/content/news.ts'),
    import('../../src/content/statements.ts'),
    import('../../src/content/projects.ts'),
    import('../../src/content/events.ts'),
    import('../../src/content/documents.ts'),
    import('../../src/content/campaigns.ts'),
  ])
  return { ...news, ...statements, ...projects, ...events, ...documents, ...campaigns }
}

const published = { locale: 'en', req: { query: { publishLanguages: 'en' } } } as const

async function create(
  collection: 'organisations' | 'topics' | 'projects' | 'statements' | 'events' | 'news',
  data: object,
) {
  return payload.create({ collection, data: { ...data, _status: 'published' } as never, ...published })
}

beforeAll(async () => {
  payload = await openPayload()
  client = new Client({ connectionString: process.env['DATABASE_URL'] })
  await client.connect()
  own = (await createSites(payload)).own
  network = (await create('organisations', { kind: 'network', name: 'Network', country: 'BE' })).id
  const funder = await create('organisations', { kind: 'fund', name: 'The Fund', country: 'FR' })
  await create('topics', { key: 'asylum', name: 'Asylum' })
  await create('topics', { key: 'work', name: 'Work' })
  await create('projects', {
    kind: 'network',
    title: 'Funded',
    site: own,
    actualStart: '2019-02',
    actualEnd: '2998',
    funders: [{ organisation: funder.id }],
    coordinator: network,
    countries: [{ country: 'IT' }, { country: 'GB' }],
    partners: [{ organisation: network }, { organisation: funder.id }],
  })
  await client.query(`INSERT INTO files (title, filename) VALUES ('File', 'file.pdf')`)
  await insertVolume(client, await readPools(client), total, () => {})
  gateway = await openGateway()
}, 180_000)

afterAll(() => client.end())

type List = 'newsList' | 'statementList' | 'projectList' | 'eventList' | 'campaignList'

async function listOf(list: List, query: Record<string, string> = {}) {
  const outcome = await gateway[list]('own', 'en', query)
  if (outcome.kind !== 'found') throw new Error(`${list} with ${JSON.stringify(query)} is ${outcome.kind}`)
  return outcome
}

const queryOf = (href: string): Record<string, string> =>
  Object.fromEntries(new URL(href, 'http://localhost').searchParams)

/** All pages of a list, one after the other, as a reader goes. */
async function walk(list: List, query: Record<string, string> = {}): Promise<ListView[]> {
  const pages: ListView[] = []
  for (let asked: Record<string, string> | undefined = query; asked; ) {
    const { view }: { view: ListView } = await listOf(list, asked)
    pages.push(view)
    asked = view.pager?.nextHref === undefined ? undefined : queryOf(view.pager.nextHref)
  }
  return pages
}

const hrefs = (pages: readonly ListView[]) => pages.flatMap(({ rows }) => rows.map(({ href }) => href))

describe('pages of a list', () => {
  test.each([{}, { sort: 'oldest' }, { sort: 'title' }, { topic: 'asylum' }] as Record<string, string>[])(
    'hold each item once, whatever the order: %j',
    async (query) => {
      const pages = await walk('newsList', query)
      expect(pages.length).toBeGreaterThan(3)
      for (const { rows } of pages.slice(0, -1)) expect(rows).toHaveLength(20)
      expect(new Set(hrefs(pages)).size).toBe(pages[0]?.total)
      expect(hrefs(pages)).toHaveLength(pages[0]?.total ?? 0)
      const rows = pages.flatMap((page) => page.rows)
      const dates = rows.map(({ date }) => date ?? '')
      if (query['sort'] === undefined) expect(dates).toEqual(dates.toSorted().toReversed())
      if (query['sort'] === 'oldest') expect(dates).toEqual(dates.toSorted())
      const titles = rows.map(({ title }) => title.text)
      const { compare } = new Intl.Collator('en')
      if (query['sort'] === 'title') expect(titles).toEqual(titles.toSorted(compare))
    },
  )

  test('lead back the way they lead on, and the first has no other address', async () => {
    const pages = await walk('newsList')
    const second = pages[1]?.pager?.previousHref
    expect(second).toBe('/own/en/news')
    const back = (await listOf('newsList', queryOf(pages[2]?.pager?.previousHref ?? ''))).view
    expect(hrefs([back])).toEqual(hrefs(pages.slice(1, 2)))
    expect(pages.at(-1)?.pager?.nextHref).toBeUndefined()
  })

  test('keep their items when a newer one comes, and outlive the item that they begin behind', async () => {
    const [first, second] = await walk('statementList')
    const next = queryOf(first?.pager?.nextHref ?? '')
    const { id } = await create('statements', { kind: 'position', title: 'New', site: own, date: '2997' })
    expect(hrefs([(await listOf('statementList', next)).view])).toEqual(hrefs(second ? [second] : []))
    await payload.delete({ collection: 'statements', id })
    const behind = next['after']?.split('_')[1] ?? ''
    await client.query('UPDATE statements SET deleted_at = now() WHERE id = $1', [behind])
    expect(hrefs([(await listOf('statementList', next)).view])).toEqual(hrefs(second ? [second] : []))
  })

  test('have a canonical address of their own; what is narrowed is not for search engines', async () => {
    const { head, view } = await listOf('newsList')
    expect(head).toMatchObject({ robots: undefined, canonical: 'http://localhost:3000/own/en/news' })
    const next = view.pager?.nextHref ?? ''
    const page = (await listOf('newsList', queryOf(next))).head
    expect(page.canonical).toBe(`http://localhost:3000${next}`)
    expect(page).toMatchObject({ robots: undefined, alternates: [] })
    expect([head.title, page.title]).toEqual(['News', 'News, continued'])
    const narrowed = (await listOf('newsList', { topic: 'asylum' })).head
    expect(narrowed).toMatchObject({ robots: 'noindex, follow', title: 'News: Asylum' })
  })

  test('name the feed as what it is: that of the list, of the topic, or none', async () => {
    const { view } = await listOf('newsList')
    expect([view.feedHref, view.feedTopic]).toEqual(['/own/en/feeds/news.atom', undefined])
    const ofTopic = (await listOf('newsList', { topic: 'asylum', kind: 'interview' })).view
    expect([ofTopic.feedHref, ofTopic.feedTopic]).toEqual([
      '/own/en/feeds/topics/asylum.atom',
      { text: 'Asylum' },
    ])
    expect((await listOf('newsList', { kind: 'interview' })).view.feedHref).toBeUndefined()
  })
})

describe('filters', () => {
  test('leave what they say, alone and together, and the count says how much', async () => {
    const year = String(new Date().getUTCFullYear() - 3)
    const all = await walk('newsList')
    const ofYear = await walk('newsList', { year })
    const expected = all.flatMap(({ rows }) => rows.filter(({ date }) => date?.startsWith(year)))
    expect(hrefs(ofYear).toSorted()).toEqual(expected.map(({ href }) => href).toSorted())
    const ofKind = expected[0]?.kind?.split('.').at(-1) ?? ''
    const both = (await listOf('newsList', { year, kind: ofKind, topic: 'work' })).view
    expect(both.total).toBeGreaterThan(0)
    expect(
      both.rows.every(({ date, kind }) => date?.startsWith(year) && kind === `kinds.news.${ofKind}`),
    ).toBe(true)
    expect(both.filters?.active.slice(1).map(({ label }) => label.text)).toEqual(['Work', year])
    expect(queryOf(both.filters?.active[0]?.removeHref ?? '')).toEqual({ topic: 'work', year })
  })

  test('by country, organisation, funder and state', async () => {
    expect(
      (await listOf('projectList', { funder: 'the-fund' })).view.rows.map(({ title }) => title.text),
    ).toEqual(['Funded'])
    const counts = await Promise.all(
      ['planned', 'running', 'completed'].map(async (status) => {
        const pages = await walk('projectList', { status })
        const states = pages.flatMap(({ rows }) => rows.map(({ state }) => state?.code))
        expect(new Set([status, ...states])).toEqual(new Set([status]))
        return pages[0]?.total ?? 0
      }),
    )
    expect(counts.reduce((sum, count) => sum + count)).toBe((await listOf('projectList')).view.total)
    expect((await listOf('projectList', { country: 'BE' })).view.total).toBeGreaterThan(0)
    expect((await listOf('statementList', { organisation: 'network' })).view.total).toBeGreaterThan(0)
    expect((await listOf('eventList', { organisation: 'network' })).view.total).toBeGreaterThan(0)
  })

  test('offer the values that there are, with their counts as long as nothing is narrowed', async () => {
    const { filters, total: all } = (await listOf('newsList')).view
    const kinds = filters?.fields.find(({ name }) => name === 'kind')?.options ?? []
    const counts = kinds.map(({ label }) => Number(/\((\d+)\)$/.exec(label.text)?.[1]))
    expect(counts.reduce((sum, count) => sum + count)).toBe(all)
    const narrowed = (await listOf('newsList', { kind: 'interview' })).view.filters
    expect(
      narrowed?.fields.flatMap(({ options }) => options).some(({ label }) => /\(\d/.test(label.text)),
    ).toBe(false)
  })

  test('of an empty list say which of them to loosen', async () => {
    const { view } = await listOf('newsList', { topic: 'asylum', year: '1950' })
    expect(view).toMatchObject({ total: 0, rows: [] })
    expect(view.looser?.map(({ label }) => label.text)).toEqual(['1950'])
    expect(view.looser?.[0]?.count).toBe((await listOf('newsList', { topic: 'asylum' })).view.total)
  })

  test('of events show one list of what is to come and what has been', async () => {
    const usual = (await listOf('eventList')).view
    const upcoming = (await listOf('eventList', { status: 'upcoming' })).view
    const past = (await listOf('eventList', { status: 'past' })).view
    expect(usual.total).toBe(past.total)
    expect(upcoming).not.toHaveProperty('upcoming.0')
  })

  test('with values that are none are left out, and the list says so, whatever they are', async () => {
    const { filters: usual, total: all } = (await listOf('newsList')).view
    expect(usual?.unknown).toEqual([])
    const junk = { kind: '__proto__', year: '0', country: `'; --`, topic: 'nobody', organisation: 'x y' }
    const { view, head } = await listOf('newsList', { ...junk, sort: 'x', after: '2012_1', status: 'past' })
    expect(view.total).toBe(all)
    expect(view.filters).toMatchObject({
      unknown: ['filters.kind', 'filters.topic', 'filters.country', 'search.organisation', 'filters.year'],
      active: [],
    })
    expect(head.canonical).toBe('http://localhost:3000/own/en/news')
    for (const filter of ['topic', 'organisation', 'author']) {
      const outcome = await listOf('newsList', { [filter]: 'nobody', kind: 'interview' })
      expect(outcome.view.filters?.unknown).toHaveLength(1)
      expect(outcome.view.filters?.active).toHaveLength(1)
    }
    for (const list of ['statementList', 'projectList', 'eventList', 'campaignList'] as const)
      expect((await listOf(list, { topic: 'nobody' })).view.filters?.unknown).toEqual(['filters.topic'])
    const { partnerList } = await import('../../src/content/partner-lists.ts')
    const partners = await partnerList('own', 'en', { country: 'XX' })
    expect(partners).toMatchObject({ view: { filters: { unknown: ['filters.country'] } } })
    const nowhere = `2012-01-01_${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}`
    for (const sort of ['newest', 'oldest', 'title']) await listOf('newsList', { sort, after: nowhere })
  })

  test('know the United Kingdom and Greece by the letters that the European Union uses, too', async () => {
    const britain = (await listOf('projectList', { country: 'GB' })).view
    expect(britain.total).toBeGreaterThan(0)
    expect((await listOf('projectList', { country: 'UK' })).view).toEqual(britain)
    expect((await listOf('projectList', { country: 'uk' })).view).toEqual(britain)
    expect((await listOf('projectList', { country: 'EL' })).view.filters?.unknown).toEqual([])
  })

  test('are kept only where a link of ours leads', async () => {
    const isKept = async (query: Record<string, string>) => {
      const record = newRecord({ origin: 'http://localhost:3000', claimedBy: null })
      await renderStore().run(record, () => listOf('newsList', query))
      return record.isKeepable
    }
    const { view } = await listOf('newsList')
    expect(await isKept(queryOf(view.pager?.nextHref ?? ''))).toBe(true)
    expect(await isKept({ topic: 'asylum' })).toBe(true)
    const elsewhere = await client.query(
      `SELECT i.id, i.sort_date FROM news i JOIN sites s ON s.id = i.site_id WHERE s.key = 'other' LIMIT 1`,
    )
    const { id, sort_date } = elsewhere.rows[0]
    expect(await isKept({ after: `${sort_date}_${id}` })).toBe(false)
    expect(await isKept({ topic: 'asylum', year: '1950' })).toBe(false)
    expect(await isKept({ topic: 'nobody' })).toBe(false)
    expect(await isKept({ after: `2012_${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}` })).toBe(false)
  })
})

describe('a list as a table', () => {
  const table = async (file: string, query: Record<string, string> = {}) => {
    const { listTable } = await import('../../src/content/list-table.ts')
    return listTable('own', 'en', file, query)
  }

  test('has a line for each item that the filters leave, in its order', async () => {
    const answer = await table('news.csv', { topic: 'asylum', sort: 'oldest' })
    if (answer.kind !== 'found') throw new Error('There is no table')
    expect(answer.contentType).toBe('text/csv; charset=utf-8; header=present')
    const [head, ...lines] = answer.body.slice(1).trim().split('\r\n')
    expect(head).toBe('Date,Kind,Title,Summary,Place,Countries,Organisations,Topics,Website,Address')
    const { total: all } = (await listOf('newsList', { topic: 'asylum' })).view
    expect(lines).toHaveLength(all)
    const dates = lines.map((line) => line.slice(0, 10))
    expect(dates).toEqual(dates.toSorted())
    expect(lines[0]).toMatch(/http:\/\/localhost:3000\/own\/en\/news\/synthetic-/)
  })

  test('says by columns of its own what one filters by', async () => {
    const lineOf = async (file: string, title: string) => {
      const answer = await table(file)
      if (answer.kind !== 'found') throw new Error('There is no table')
      const [head = '', ...lines] = answer.body.slice(1).split('\r\n')
      const line = lines.find((each) => each.includes(`,${title},`))?.split(',') ?? []
      return Object.fromEntries(head.split(',').map((column, index) => [column, line[index]]))
    }
    expect(await lineOf('projects.csv', 'Funded')).toMatchObject({
      Countries: 'Italy; United Kingdom',
      Coordinator: 'Network',
      Partners: 'Network; The Fund',
      Funders: 'The Fund',
    })
    const dated = { site: own, kind: 'conference', date: '2011-03-07', place: 'Rome', organisers: [network] }
    const times = { startTime: '09:30', endTime: '12:00', timeZone: 'Europe/Rome' }
    const event = await create('events', { ...dated, ...times, title: 'Timed' })
    expect(await lineOf('events.csv', 'Timed')).toMatchObject({
      'Start time': '09:30',
      'End time': '12:00',
      'Time zone': 'Europe/Rome',
      Place: 'Rome',
      Organisations: 'Network',
    })
    await payload.delete({ collection: 'events', id: event.id })
    const news = { site: own, kind: 'news', date: '2011', countries: ['GR'], organisations: [network] }
    const item = await create('news', { ...news, title: 'Told' })
    expect(await lineOf('news.csv', 'Told')).toMatchObject({ Countries: 'Greece', Organisations: 'Network' })
    await payload.delete({ collection: 'news', id: item.id })
    const statement = { site: own, kind: 'position', signatories: [network], addressees: [network] }
    const said = await create('statements', { ...statement, title: 'Signed' })
    expect(await lineOf('statements.csv', 'Signed')).toMatchObject({ Organisations: 'Network' })
    await payload.delete({ collection: 'statements', id: said.id })
  })

  test('of partners says who they are', async () => {
    const answer = await table('partners.csv', { country: 'BE' })
    expect(answer).toMatchObject({ kind: 'found', body: expect.stringContaining('Network,') })
    expect(answer).not.toMatchObject({ body: expect.stringContaining('The Fund') })
  })

  test('lets no title be a formula, and is absent for what is no list', async () => {
    const { id } = await create('statements', { kind: 'position', title: '=HYPERLINK("x")', site: own })
    const answer = await table('statements.csv', { kind: 'position' })
    expect(answer).toMatchObject({ body: expect.stringContaining(`"'=HYPERLINK(""x"")"`) })
    await payload.delete({ collection: 'statements', id })
    for (const file of ['news', 'people.csv', 'news.csv.csv', '__proto__.csv', '.csv']) {
      expect(await table(file)).toEqual({ kind: 'absent' })
    }
    const nothing = await table('news.csv', { topic: 'nobody' })
    expect(nothing).toMatchObject({ body: expect.stringMatching(/^[^\n]*\r\n$/) })
    expect(await table('news.csv', { country: 'XX' })).toEqual(nothing)
  })
})

test('a topic leads to its whole lists where it shows only the newest', async () => {
  const { topicItem } = await import('../../src/content/topics.ts')
  const outcome = await topicItem('own', 'en', 'asylum')
  if (outcome.kind !== 'found') throw new Error('There is no topic')
  const { total: all } = (await listOf('newsList', { topic: 'asylum' })).view
  const { news } = outcome.view.more ?? {}
  expect(news?.label.text).toBe(all > 100 ? `See all ${all} news items` : undefined)
})

test('the map and the time line hold the newest projects where there are many, and say so', async () => {
  const [{ visit }, { projectOverview }] = await Promise.all([
    import('../../src/content/visit.ts'),
    import('../../src/content/project-map.ts'),
  ])
  const here = await visit('own', 'en')
  if (!here) throw new Error('There is no site.')
  const all = await projectOverview(here)
  expect(all.drawn).toBeUndefined()
  const few = await projectOverview(here, 5)
  expect(few.drawn).toBe(5)
  expect(few.mapEntries).toEqual(all.mapEntries?.slice(0, few.mapEntries?.length))
  expect(few.mapEntries?.length).toBeLessThanOrEqual(5)
  expect(few.timeLine?.length).toBe(5)
})
