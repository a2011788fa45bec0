import ical from 'node-ical'
import type { BasePayload } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { demoId } from '../../src/demo/ids.ts'
import { newRecord, renderStore } from '../../src/lib/render-record.ts'
import { brokenCalendar } from '../support/calendar-rules.ts'
import { openDemoPayload } from '../support/database.ts'
import { brokenAtom, brokenJsonFeed, brokenRss, brokenXml, parseXml } from '../support/feed-rules.ts'
import { partsNamed } from '../support/sitemap.ts'
import { type SiteKey, siteKeys, siteLanguages } from '../support/templates.ts'

let payload: BasePayload
let gateway: Awaited<ReturnType<typeof openGateway>>
/** All paths that the sitemap names, by site: what is public there. */
const publicPaths = new Map<SiteKey, Set<string>>()

async function openGateway() {
  const modules = await Promise.all([
    import('../../src/content/feeds/site-feed.ts'),
    import('../../src/content/calendar/site-calendar.ts'),
    import('../../src/content/share-images/share-image.ts'),
    import('../../src/content/share-images/subject.ts'),
    import('../../src/content/sitemap.ts'),
    import('../../src/content/site-pages.ts'),
    import('../../src/content/robots.ts'),
    import('../../src/content/security-txt.ts'),
    import('../../src/content/manifest.ts'),
    import('../../src/content/visit.ts'),
    import('../../src/content/news.ts'),
    import('../../src/content/events.ts'),
    import('../../src/content/newsletter.ts'),
    import('../../src/content/newsletter-issue.ts'),
    import('../../src/content/search.ts'),
  ])
  const [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o] = modules
  return { ...a, ...b, ...c, ...d, ...e, ...f, ...g, ...h, ...i, ...j, ...k, ...l, ...m, ...n, ...o }
}

beforeAll(async () => {
  payload = await openDemoPayload()
  gateway = await openGateway()
  for (const site of siteKeys) {
    const addresses = (await sitemapParts(site)).flatMap((part) => [...part.matchAll(/<loc>([^<]+)<\/loc>/g)])
    publicPaths.set(site, new Set(addresses.map(([, address = '']) => new URL(address).pathname)))
  }
}, 300_000)

async function sitemapParts(site: string): Promise<string[]> {
  const files = partsNamed((await gateway.siteSitemap(site)) ?? '').map(
    (each) => each.split('/').at(-1) ?? '',
  )
  return Promise.all(files.map(async (file) => (await gateway.sitemapPart(site, file)) ?? ''))
}

interface Answer {
  kind: string
}
function found<Some extends Answer>(answer: Some): Extract<Some, { kind: 'found' }> {
  expect(answer.kind).toBe('found')
  return answer as Extract<Some, { kind: 'found' }>
}

const feed = async (site: string, locale: string, ...address: string[]) =>
  found(await gateway.siteFeed(site, locale, address)).body

/** Does something as the front door does it; gives what it recorded, too. */
async function recorded<Result>(claimedBy: string | null, work: () => Promise<Result>) {
  const record = newRecord({ origin: 'https://example.org', claimedBy })
  return { result: await renderStore().run(record, work), record }
}

interface AtomEntry {
  id: string
  title: string
  updated: string
  link: { '@href': string }[]
  summary?: string
}
const entriesOf = (atom: string): AtomEntry[] =>
  (parseXml(atom)['feed'] as { entry?: AtomEntry[] }).entry ?? []

const lists = ['all', 'news', 'statements', 'projects', 'campaigns', 'events', 'documents'] as const

describe('feeds', () => {
  for (const site of siteKeys) {
    for (const locale of siteLanguages[site]) {
      it(`of ${site} in ${locale} keep their specifications and name only what is public there`, async () => {
        const topics = [...(publicPaths.get(site) ?? [])].filter((path) =>
          path.startsWith(`/${site}/${locale}/topics/`),
        )
        for (const topic of topics) {
          const atom = await feed(site, locale, 'topics', `${topic.split('/').at(-1)}.atom`)
          expect(brokenAtom(atom), topic).toEqual([])
          expect(entriesOf(atom).length, topic).toBeGreaterThan(0)
        }
        const everywhere = new Set([...publicPaths.values()].flatMap((paths) => [...paths]))
        for (const name of lists) {
          const [atom, rss, json] = await Promise.all(
            ['atom', 'rss', 'json'].map((format) => feed(site, locale, ...`${name}.${format}`.split('/'))),
          )
          expect(brokenAtom(atom ?? ''), name).toEqual([])
          expect(brokenRss(rss ?? ''), name).toEqual([])
          expect(brokenJsonFeed(json ?? ''), name).toEqual([])
          // Terms are for machines: as the CMS names kinds and topics, not as we name messages.
          expect(atom).not.toMatch(/ term="[^"]*\./)
          const entries = entriesOf(atom ?? '')
          expect(entries.length).toBeLessThanOrEqual(30)
          for (const { link } of entries) {
            const path = new URL(link[0]?.['@href'] ?? '').pathname
            expect(everywhere, path).toContain(path)
            expect(path.split('/')[2]).toBe(locale)
          }
          expect(JSON.parse(json ?? '').feed_url).toMatch(
            new RegExp(`/${site}/${locale}/feeds/${name}\\.json$`),
          )
        }
      })
    }
  }

  it('are there for lists that are empty, and nowhere else', async () => {
    const empty = await feed('icmpd-brussels', 'ru', 'projects.atom')
    expect(entriesOf(empty)).toEqual([])
    expect(brokenAtom(empty)).toEqual([])
    for (const [site, locale, name] of [
      ['icmpd-brussels', 'es', 'all.atom'],
      ['icmc-europe', 'xx', 'all.atom'],
      ['nobody', 'en', 'all.atom'],
      ['icmc-europe', 'en', 'people.atom'],
      ['icmc-europe', 'en', 'topics/nothing.atom'],
    ] as const)
      expect(await gateway.siteFeed(site, locale, name.split('/'))).toEqual({ kind: 'absent' })
  })

  it('keep the id of an entry when its address changes, say when it changed, and let go of what is withdrawn', async () => {
    const data = {
      title: 'Odd \u0007 & <new>',
      kind: 'news' as const,
      date: '2026-10-01',
      site: demoId('sites', 'icmc-europe'),
    }
    const { id } = await payload.create({
      collection: 'news',
      locale: 'en',
      draft: true,
      data: { ...data, _status: 'draft' },
    })
    const titles = async () =>
      entriesOf(await feed('icmc-europe', 'en', 'news.atom')).map(({ title }) => title)
    expect(await titles()).not.toContain('Odd  & <new>')
    const publish = (changed: object) =>
      payload.update({ collection: 'news', id, locale: 'en', data: { ...changed, _status: 'published' } })
    await publish({})
    const entry = async () =>
      entriesOf(await feed('icmc-europe', 'en', 'news.atom')).find(({ title }) => title.startsWith('Odd'))
    const before = await entry()
    expect(before?.link[0]?.['@href']).toMatch(/\/icmc-europe\/en\/news\/odd/)
    await publish({ title: 'Odd no more', slug: 'odd-no-more' })
    const after = await entry()
    expect(after?.id).toBe(before?.id)
    expect(after?.link[0]?.['@href']).toMatch(/odd-no-more$/)
    expect(Date.parse(after?.updated ?? '')).toBeGreaterThan(Date.parse(before?.updated ?? ''))
    await payload.update({ collection: 'news', id, locale: 'en', data: { _status: 'draft' } })
    expect(await entry()).toBeUndefined()
  })

  it('lead who follows a topic to its new address', async () => {
    await payload.create({
      collection: 'redirects',
      data: {
        site: demoId('sites', 'icmc-europe'),
        from: '/en/topics/an-old-name',
        kind: 'item',
        item: { relationTo: 'topics', value: demoId('topics', 'resettlement') },
        locale: 'en',
      },
    })
    expect(await gateway.siteFeed('icmc-europe', 'en', ['topics', 'an-old-name.rss'])).toEqual({
      kind: 'moved',
      to: '/icmc-europe/en/feeds/topics/resettlement.rss',
    })
  })

  it('depend on what they show', async () => {
    const { record } = await recorded(null, () => feed('icmc-europe', 'en', 'news.atom'))
    expect([...record.dependencies]).toEqual(
      expect.arrayContaining([`news list ${demoId('sites', 'icmc-europe')}/en`]),
    )
    expect(record.isKeepable).toBe(true)
    expect([...record.dependencies].filter((name) => name.startsWith('news:')).length).toBeGreaterThan(0)
  })
})

describe('calendars', () => {
  for (const site of siteKeys) {
    for (const locale of siteLanguages[site]) {
      it(`of ${site} in ${locale} hold its events`, async () => {
        const paths = [...(publicPaths.get(site) ?? [])].filter((path) =>
          path.startsWith(`/${site}/${locale}/events/`),
        )
        const { body, contentType } = found(await gateway.siteCalendar(site, locale))
        expect(contentType).toBe('text/calendar; charset=utf-8')
        expect(brokenCalendar(body)).toEqual([])
        const all = Object.values(ical.sync.parseICS(body)).filter((part) => part?.type === 'VEVENT')
        let placed = 0
        for (const path of paths) {
          const slug = path.split('/').at(-1) ?? ''
          const answer = await gateway.eventCalendar(site, locale, slug)
          const page = found(await gateway.eventItem(site, locale, slug))
          const isDated = /^\d{4}-\d\d-\d\d$/.test(page.view.date ?? '')
          expect(answer.kind === 'found', path).toBe(isDated)
          expect(page.view.calendarHref).toBe(isDated ? `${path}/event.ics` : undefined)
          if (answer.kind !== 'found') continue
          placed += 1
          expect(brokenCalendar(answer.body), path).toEqual([])
          const [event] = Object.values(ical.sync.parseICS(answer.body)).filter(
            (part) => part?.type === 'VEVENT',
          )
          expect(event).toMatchObject({ url: expect.stringMatching(new RegExp(`${path}$`)) })
        }
        expect(all.length).toBe(placed)
      })
    }
  }

  it('tell of an event that is moved or cancelled, with a higher number each time', async () => {
    const site = demoId('sites', 'icmc-europe')
    const { id, slug } = await payload.create({
      collection: 'events',
      locale: 'en',
      draft: true,
      data: {
        title: 'A day, together',
        kind: 'meeting',
        date: '2027-03-28',
        startTime: '10:00',
        timeZone: 'Europe/Brussels',
        site,
        _status: 'draft',
      },
    })
    await payload.update({ collection: 'events', id, locale: 'en', data: { _status: 'published' } })
    const read = async () => {
      const { body } = found(await gateway.eventCalendar('icmc-europe', 'en', slug ?? ''))
      return { body, sequence: Number(/SEQUENCE:(\d+)/.exec(body)?.[1]) }
    }
    const first = await read()
    expect(first.body).toContain('DTSTART;TZID=Europe/Brussels:20270328T100000')
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    await payload.update({
      collection: 'events',
      id,
      locale: 'en',
      data: { state: 'cancelled', stateNote: 'The hall is closed', _status: 'published' },
    })
    const second = await read()
    expect(second.body).toContain('STATUS:CANCELLED')
    expect(second.body).toContain('The hall is closed')
    expect(second.sequence).toBeGreaterThan(first.sequence)
    expect(await gateway.eventCalendar('icmc-europe', 'fr', slug ?? '')).toEqual({ kind: 'absent' })
  })
})

describe('the sitemap', () => {
  it('is an index of parts that are well-formed, small, and name no address twice', async () => {
    for (const site of siteKeys) {
      const index = (await gateway.siteSitemap(site)) ?? ''
      expect(brokenXml(index)).toEqual([])
      const named = partsNamed(index)
      expect(new Set(named).size).toBe(named.length)
      expect(named.every((address) => new URL(address).pathname.startsWith(`/${site}/sitemaps/`))).toBe(true)
      const parts = await sitemapParts(site)
      const addresses: string[] = []
      for (const part of parts) {
        expect(brokenXml(part)).toEqual([])
        const { urlset } = parseXml(part) as {
          urlset: {
            url: { loc: string; lastmod?: string; 'xhtml:link': { '@hreflang': string; '@href': string }[] }[]
          }
        }
        expect(urlset.url.length).toBeGreaterThan(0)
        expect(urlset.url.length).toBeLessThanOrEqual(10_000)
        for (const { loc, lastmod, 'xhtml:link': links } of urlset.url) {
          addresses.push(loc)
          expect(links.map((link) => link['@href'])).toContain(loc)
          expect(links.filter((link) => link['@hreflang'] === 'x-default')).toHaveLength(1)
          if (lastmod) expect(new Date(lastmod).toISOString()).toBe(lastmod)
        }
      }
      expect(new Set(addresses).size).toBe(addresses.length)
    }
    expect(brokenXml((await gateway.commonSitemap()) ?? '')).toEqual([])
  })

  it('has each page in one part, however small the parts are', async () => {
    const here = await gateway.visit('icmc-europe', 'en')
    if (!here) throw new Error('There is no such site')
    for (const kind of ['news', 'topics'] as const) {
      const count = await gateway.countPages(here, kind)
      const all = await gateway.pagesOf(here, kind, { offset: 0, limit: 1_000 })
      expect(all.length).toBe(count)
      const parts = await Promise.all(
        Array.from({ length: Math.ceil(count / 2) }, (_, index) =>
          gateway.pagesOf(here, kind, { offset: index * 2, limit: 2 }),
        ),
      )
      expect(parts.flat()).toEqual(all)
    }
  })

  it('has no other parts', async () => {
    for (const file of [
      'news-2.xml',
      'news-0.xml',
      'news-1',
      'users-1.xml',
      'news-99999.xml',
      '../news-1.xml',
    ])
      expect(await gateway.sitemapPart('icmc-europe', file), file).toBeNull()
    expect(await gateway.sitemapPart('nobody', 'news-1.xml')).toBeNull()
  })

  it('is kept by what each part names: the index by lists alone', async () => {
    const site = demoId('sites', 'icmc-europe')
    const part = await recorded(null, () => gateway.sitemapPart('icmc-europe', 'news-1.xml'))
    expect([...part.record.dependencies].filter((name) => name.startsWith('events'))).toEqual([])
    expect([...part.record.dependencies]).toContain(`news list ${site}/*`)
    const index = await recorded(null, () => gateway.siteSitemap('icmc-europe'))
    expect([...index.record.dependencies]).toContain(`news list ${site}/*`)
  })
})

describe('share images', () => {
  it('are there for every page that the sitemap names', async () => {
    for (const site of siteKeys) {
      const here = await gateway.visit(site, 'fr')
      const paths = [...(publicPaths.get(site) ?? [])].filter((path) => path.split('/')[2] === 'fr')
      expect(paths.length).toBeGreaterThan(10)
      for (const path of paths) {
        const subject = here && (await gateway.shareSubject(here, path.split('/').slice(3)))
        expect(subject, path).toMatchObject({ title: expect.stringMatching(/\S/), site: here?.site.name })
      }
    }
  })

  it('are what the page names, with the title of the page', async () => {
    const { head } = found(await gateway.newsItem('icmc-europe', 'en', 'new-eu-resettlement-programme'))
    expect(head.og?.image).toMatchObject({ width: 1200, height: 630, alt: `${head.title} | ICMC Europe` })
    const address = new URL(head.og?.image?.url ?? '').pathname.split('/').slice(4)
    const here = await gateway.visit('icmc-europe', 'en')
    expect(
      here && (await gateway.shareSubject(here, address.join('/').replace('.png', '').split('/'))),
    ).toMatchObject({
      title: head.title,
    })
    const image = found(await gateway.shareImage('icmc-europe', 'en', address))
    expect(await sharp(image.body).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
  })

  it('are there for nothing else', async () => {
    for (const address of ['news/nothing.png', 'news.jpg', 'nothing.png', 'users/a.png', 'a/b/c.png', '.png'])
      expect(await gateway.shareImage('icmc-europe', 'en', address.split('/')), address).toEqual({
        kind: 'absent',
      })
    expect(await gateway.shareImage('icmpd-brussels', 'ar', ['projects', 'rabat-process.png'])).toEqual({
      kind: 'absent',
    })
    expect(found(await gateway.portalImage()).contentType).toBe('image/png')
  })
})

describe('the archive of a newsletter', () => {
  const site = demoId('sites', 'icmc-europe')
  const newsletter = demoId('newsletters', 'icmc-newsletter')
  const published: string[] = []

  async function issue(data: object): Promise<string> {
    const made = await payload.create({
      collection: 'newsletter-issues',
      locale: 'en',
      draft: true,
      data: { site, newsletter, ...data, _status: 'draft' } as never,
    })
    await payload.update({
      collection: 'newsletter-issues',
      id: made.id,
      locale: 'en',
      data: { _status: 'published' },
    })
    return String(made.id)
  }

  const titlesIn = async (of: string, locale = 'en') =>
    entriesOf(await feed(of, locale, 'newsletter.atom')).map(({ title }) => title)

  async function foundBy(q: string): Promise<string[]> {
    const { view } = found(await gateway.searchPage('icmc-europe', 'en', { q }))
    return view.rows.map(({ title }) => title.text)
  }

  beforeAll(async () => {
    const { docs } = await payload.find({ collection: 'files', limit: 1, depth: 0 })
    const file = docs[0]?.id ?? ''
    await issue({ title: 'A zanzibarine spring', date: '2026-03-01', subject: 'Spring' })
    await issue({ title: 'A paper from before', date: '2014-05', file })
    await issue({ title: 'An address from before', date: '2011', address: 'https://example.org/2011.pdf' })
    published.push('A zanzibarine spring', 'A paper from before', 'An address from before')
    const { pool } = payload.db as unknown as { pool: import('pg').Pool }
    await pool.query(
      `INSERT INTO search_file_texts (file, words) VALUES ($1, 'about pemberquill')
       ON CONFLICT (file) DO UPDATE SET words = excluded.words`,
      [file],
    )
  })

  it('lists issues by date, those from before with their file or address', async () => {
    const { view, head } = found(await gateway.newsletterPage('icmc-europe', 'en'))
    expect(view.issues.map(({ title, date, href }) => [title.text, date, href])).toEqual([
      ['A zanzibarine spring', '2026-03-01', '/icmc-europe/en/newsletter/a-zanzibarine-spring'],
      ['A paper from before', '2014-05', '/icmc-europe/en/newsletter/a-paper-from-before'],
      ['An address from before', '2011', 'https://example.org/2011.pdf'],
    ])
    expect(view.feedHref).toBe('/icmc-europe/en/feeds/newsletter.atom')
    expect(head.feeds?.map(({ type }) => type)).toEqual([
      'application/atom+xml',
      'application/rss+xml',
      'application/feed+json',
    ])
    const paper = found(await gateway.newsletterIssue('icmc-europe', 'en', 'a-paper-from-before'))
    expect(paper.view.href).toMatch(/^\/icmc-europe\/en\/newsletter\/[\da-f-]{36}\/issue\.pdf$/)
    const { view: french } = found(await gateway.newsletterPage('icmc-europe', 'fr'))
    expect(french.issues).toEqual([])
  })

  it('has a feed in three formats on every site that offers the newsletter, by language', async () => {
    const [atom, rss, json] = await Promise.all(
      ['atom', 'rss', 'json'].map((format) => feed('icmc-europe', 'en', `newsletter.${format}`)),
    )
    expect(brokenAtom(atom ?? '')).toEqual([])
    expect(brokenRss(rss ?? '')).toEqual([])
    expect(brokenJsonFeed(json ?? '')).toEqual([])
    expect(await titlesIn('icmc-europe')).toEqual(published)
    expect(await titlesIn('share-network')).toEqual(published)
    expect(await titlesIn('icmc-europe', 'fr')).toEqual([])
    expect(await gateway.siteFeed('icmpd-brussels', 'en', ['newsletter.atom'])).toEqual({ kind: 'absent' })
    const { record } = await recorded(null, () => feed('icmc-europe', 'en', 'newsletter.atom'))
    expect(record.isKeepable).toBe(true)
    expect([...record.dependencies]).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^newsletter-issues list .*en/),
        expect.stringMatching(/^newsletters list/),
      ]),
    )
  })

  it('is found by search, by the words of a file too; stands in the sitemap and has share images', async () => {
    expect(await foundBy('zanzibarine')).toEqual(['A zanzibarine spring'])
    expect(await foundBy('pemberquill')).toContain('A paper from before')
    const named = (await sitemapParts('icmc-europe')).join('')
    for (const slug of ['a-zanzibarine-spring', 'a-paper-from-before']) {
      expect(named).toContain(`/icmc-europe/en/newsletter/${slug}</loc>`)
      const image = found(await gateway.shareImage('icmc-europe', 'en', ['newsletter', `${slug}.png`]))
      expect(await sharp(image.body).metadata()).toMatchObject({ format: 'png', width: 1200 })
      const { head } = found(await gateway.newsletterIssue('icmc-europe', 'en', slug))
      expect(head.og?.image?.url).toContain(`/newsletter/${slug}.png`)
    }
  })
})

describe('what robots, researchers and phones ask for', () => {
  it('robots read everything but the searches, the panel and its API', async () => {
    const { result } = await recorded(null, () => gateway.robots())
    expect(result).toContain('Sitemap: https://example.org/sitemap.xml\n')
    expect(result).toContain('Disallow: /icmpd-brussels/ar/search$\n')
    expect(result).toContain('Disallow: /search?\nDisallow: /search/suggestions\n')
    expect(result).toContain('Disallow: /admin\nDisallow: /api\n')
    const own = await recorded('icmc-europe', () => gateway.robots())
    expect(own.result).toContain('Disallow: /fr/search?\n')
    expect(own.result).not.toContain('icmpd')
    expect(own.result).not.toContain('Disallow: /search')
  })

  it('who found a weakness knows whom to tell, for less than a year', async () => {
    const { result, record } = await recorded(null, () => gateway.securityTxt())
    const value = (name: string) => new RegExp(`^${name}: (.+)$`, 'm').exec(result ?? '')?.[1] ?? ''
    expect(value('Contact')).toMatch(/^(mailto:\S+@\S+|https?:\/\/\S+)$/)
    const ahead = Date.parse(value('Expires')) - Date.now()
    expect(ahead).toBeGreaterThan(100 * 86_400_000)
    expect(ahead).toBeLessThan(365 * 86_400_000)
    expect(value('Canonical')).toBe('https://example.org/.well-known/security.txt')
    expect(value('Preferred-Languages')).toContain('en')
    expect(record.lapsesAt).toBeGreaterThan(Date.now())
  })

  it('a site on the screen of a phone has its name, its language and its mark', async () => {
    expect(await gateway.manifest('icmpd-brussels', 'ar')).toMatchObject({
      lang: 'ar',
      dir: 'rtl',
      start_url: '/icmpd-brussels/ar',
      icons: expect.arrayContaining([expect.objectContaining({ sizes: '512x512', purpose: 'maskable' })]),
    })
    expect(await gateway.manifest('icmpd-brussels', 'es')).toBeNull()
  })
})
