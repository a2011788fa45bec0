import type { BasePayload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoId } from '../../src/demo/ids.ts'
import { keptReads } from '../../src/lib/kept-reads.ts'
import { newRecord, renderStore } from '../../src/lib/render-record.ts'
import { openDemoPayload } from '../support/database.ts'

/** How many statements a page may send to the database. */
const warmItem = 6
const warmPage = 12
const cold = 15

const [icmc, share, icmpd] = ['icmc-europe', 'share-network', 'icmpd-brussels'] as const

let payload: BasePayload
let gateway: Awaited<ReturnType<typeof openGateway>>
let sent = 0
/** What was sent last, as text. */
let texts: string[] = []

async function openGateway() {
  const modules = await Promise.all([
    import('../../src/content/news.ts'),
    import('../../src/content/statements.ts'),
    import('../../src/content/projects.ts'),
    import('../../src/content/campaigns.ts'),
    import('../../src/content/events.ts'),
    import('../../src/content/documents.ts'),
    import('../../src/content/people.ts'),
    import('../../src/content/partners.ts'),
    import('../../src/content/topics.ts'),
    import('../../src/content/pages.ts'),
    import('../../src/content/contact.ts'),
    import('../../src/content/newsletter.ts'),
    import('../../src/content/partner-lists.ts'),
  ])
  const [a, b, c, d, e, f, g, h, i, j, k, l, m] = modules
  return { ...a, ...b, ...c, ...d, ...e, ...f, ...g, ...h, ...i, ...j, ...k, ...l, ...m }
}

beforeAll(async () => {
  payload = await openDemoPayload()
  gateway = await openGateway()
  countStatements()
  keptReads().isKeeping = true
}, 180_000)

afterAll(() => {
  keptReads().isKeeping = false
})

/** Counts what is sent by the very class of connections that the CMS uses. */
function countStatements(): void {
  const { pool } = payload.db as unknown as { pool: { Client: { prototype: { query: unknown } } } }
  const connection = pool.Client.prototype
  const { query } = connection as { query: (...args: unknown[]) => unknown }
  connection.query = function counted(...args: unknown[]) {
    sent++
    const [statement] = args as [string | { text?: string }]
    texts.push(typeof statement === 'string' ? statement : (statement.text ?? ''))
    return Reflect.apply(query, this, args)
  }
}

type Render = () => Promise<{ kind: string }>

/** How many statements a render sends. */
async function statementsOf(work: Render, expected = ['found']): Promise<number> {
  const before = sent
  const place = { origin: 'http://localhost:3000', claimedBy: null }
  const { kind } = await renderStore().run(newRecord(place), work)
  expect(expected).toContain(kind)
  return sent - before
}

/** Renders other pages of a site, as its readers do all the time. */
async function warmUp(site: string): Promise<void> {
  await statementsOf(() => gateway.newsList(site, 'en', {}))
  await statementsOf(() => gateway.statementList(site, 'en', {}))
  await statementsOf(() => gateway.projectList(site, 'en', {}))
  await statementsOf(() => gateway.partnerList(site, 'en', {}))
  await statementsOf(() => gateway.newsletterPage(site, 'en'), ['found', 'absent'])
}

const itemPages = {
  news: (...address) => gateway.newsItem(...address),
  statements: (...address) => gateway.statementItem(...address),
  projects: (...address) => gateway.projectItem(...address),
  campaigns: (...address) => gateway.campaignItem(...address),
  events: (...address) => gateway.eventItem(...address),
  documents: (...address) => gateway.documentItem(...address),
  people: (...address) => gateway.personItem(...address),
  organisations: (...address) => gateway.partnerItem(...address),
} satisfies Record<string, (site: string, locale: string, slug: string) => Promise<{ kind: string }>>

type Noun = keyof typeof itemPages

/** All items of a noun that have a page on a site in English, as renders of that page. */
async function pagesOf(noun: Noun, site: string): Promise<[string, Render][]> {
  const isShared = noun === 'organisations'
  const { docs } = await payload.find({
    collection: noun,
    locale: 'en',
    depth: 0,
    pagination: false,
    where: {
      and: [
        { publishedAt: { exists: true } },
        { _status: { equals: 'published' } },
        ...(isShared ? [] : [{ site: { equals: demoId('sites', site) } }]),
      ],
    },
    select: { slug: true },
  })
  return docs.map(({ slug }) => [slug ?? '', () => itemPages[noun](site, 'en', slug ?? '')])
}

describe('the page of an item', () => {
  for (const noun of Object.keys(itemPages) as Noun[]) {
    it(`of ${noun} needs few statements, fewer when others were read before it`, async () => {
      const pages = (await Promise.all([icmc, share, icmpd].map((site) => pagesOf(noun, site)))).flat()
      const counts = { cold: [] as number[], warm: [] as number[] }
      for (const [, page] of pages.slice(0, 20)) {
        keptReads().drop('everything')
        counts.cold.push(await statementsOf(page))
      }
      for (const site of [icmc, share, icmpd]) await statementsOf(() => gateway.newsList(site, 'en', {}))
      for (const [, page] of pages) counts.warm.push(await statementsOf(page))
      console.log(
        `${noun}: at most ${Math.max(...counts.warm)} warm, ${Math.max(...counts.cold)} cold`,
        counts,
      )
      expect(pages.length).toBeGreaterThan(0)
      // One finds the item, one reads it.
      expect(Math.min(...counts.warm)).toBeGreaterThanOrEqual(2)
      expect(Math.max(...counts.warm)).toBeLessThanOrEqual(warmItem)
      expect(Math.max(...counts.cold)).toBeLessThanOrEqual(cold)
    })
  }
})

describe('a composed page', () => {
  const pages: Record<string, (site: string) => Promise<{ kind: string }>> = {
    home: (site) => gateway.homePage(site, 'en'),
    about: (site) => gateway.aboutPage(site, 'en'),
    contact: (site) => gateway.contactPage(site, 'en'),
    news: (site) => gateway.newsList(site, 'en', {}),
    projects: (site) => gateway.projectList(site, 'en', {}),
    events: (site) => gateway.eventList(site, 'en', {}),
    documents: (site) => gateway.documentList(site, 'en', {}),
    people: (site) => gateway.peopleList(site, 'en'),
    partners: (site) => gateway.partnerList(site, 'en', {}),
    topics: (site) => gateway.topicList(site, 'en'),
    'one topic': (site) => gateway.topicItem(site, 'en', 'resettlement'),
  }
  for (const [name, page] of Object.entries(pages)) {
    it(`(${name}) needs few statements, however much is on it`, async () => {
      for (const site of [icmc, share, icmpd]) {
        keptReads().drop('everything')
        const whenCold = await statementsOf(() => page(site))
        await warmUp(site)
        const whenWarm = await statementsOf(() => page(site))
        console.log(`${name} of ${site}: ${whenWarm} warm, ${whenCold} cold`)
        expect.soft(whenWarm, site).toBeLessThanOrEqual(warmPage)
        expect.soft(whenCold, site).toBeLessThanOrEqual(cold)
      }
    })
  }

  it('does not read its blocks again when something else on it has changed', async () => {
    const blocksOf = (statements: readonly string[]) =>
      statements.filter((text) => text.includes('"pages_blocks_')).length
    keptReads().drop('everything')
    texts = []
    await statementsOf(() => gateway.homePage(icmc, 'en'))
    expect(blocksOf(texts)).toBe(1)
    keptReads().drop(new Set([`news list ${demoId('sites', icmc)}/en`]))
    texts = []
    await statementsOf(() => gateway.homePage(icmc, 'en'))
    expect(texts.length).toBeGreaterThan(1)
    expect(blocksOf(texts)).toBe(0)
    const [home] = (
      await payload.find({
        collection: 'pages',
        where: { layout: { equals: 'home' }, site: { equals: demoId('sites', icmc) } },
        depth: 0,
      })
    ).docs
    keptReads().drop(new Set([`pages:${home?.id}`]))
    texts = []
    await statementsOf(() => gateway.homePage(icmc, 'en'))
    expect(blocksOf(texts)).toBe(1)
  })
})
