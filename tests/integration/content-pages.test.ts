import type { BasePayload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { demoId } from '../../src/demo/ids.ts'
import type { Locale } from '../../src/i18n/locales.ts'
import { newRecord, renderStore } from '../../src/lib/render-record.ts'
import { openDemoPayload } from '../support/database.ts'
import { partsNamed } from '../support/sitemap.ts'

const [icmc, share, icmpd] = ['icmc-europe', 'share-network', 'icmpd-brussels'] as const
const languages: Record<string, Locale[]> = {
  [icmc]: ['en', 'fr', 'es'],
  [share]: ['en', 'fr', 'es'],
  [icmpd]: ['en', 'fr', 'ru', 'ar'],
}

let payload: BasePayload
let gateway: Awaited<ReturnType<typeof openGateway>>

async function openGateway() {
  const modules = await Promise.all([
    import('../../src/content/pages.ts'),
    import('../../src/content/people.ts'),
    import('../../src/content/partners.ts'),
    import('../../src/content/topics.ts'),
    import('../../src/content/newsletter.ts'),
    import('../../src/content/contact.ts'),
    import('../../src/content/notices.ts'),
    import('../../src/content/search.ts'),
    import('../../src/content/portal.ts'),
    import('../../src/content/portal-error.ts'),
    import('../../src/content/errors.ts'),
    import('../../src/content/sitemap.ts'),
    import('../../src/content/home-address.ts'),
    import('../../src/content/news.ts'),
    import('../../src/content/partner-lists.ts'),
  ])
  const [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o] = modules
  return { ...a, ...b, ...c, ...d, ...e, ...f, ...g, ...h, ...i, ...j, ...k, ...l, ...m, ...n, ...o }
}

beforeAll(async () => {
  payload = await openDemoPayload()
  gateway = await openGateway()
}, 180_000)

/** What was found; a page that is absent or has moved fails the test. */
function found<Outcome extends { kind: string }>(outcome: Outcome): Extract<Outcome, { kind: 'found' }> {
  expect(outcome.kind).toBe('found')
  return outcome as Extract<Outcome, { kind: 'found' }>
}

/** Does something as the front door does it on a host that a site claims, or that none does. */
function on<Result>(claimedBy: string | null, work: () => Promise<Result>): Promise<Result> {
  return renderStore().run(newRecord({ origin: 'http://localhost:3000', claimedBy }), work)
}

/** All parts of the sitemap of a site. */
async function wholeSitemap(site: string): Promise<string> {
  const files = partsNamed((await gateway.siteSitemap(site)) ?? '').map(
    (address) => address.split('/').at(-1) ?? '',
  )
  return (await Promise.all(files.map((file) => gateway.sitemapPart(site, file)))).join('')
}

describe('home pages', () => {
  const blocks = {
    [icmc]: ['hero', 'areas', 'site-door', 'item-list', 'newsletter'],
    [share]: ['hero', 'steps', 'item-list', 'call-to-action', 'item-list', 'newsletter'],
    [icmpd]: ['hero', 'documents', 'core-functions', 'item-list', 'rich-text'],
  }
  for (const site of [icmc, share, icmpd]) {
    for (const locale of languages[site] ?? []) {
      it(`of ${site} in ${locale} have their blocks and nothing of another language`, async () => {
        const { view, head, frame } = found(await gateway.homePage(site, locale))
        expect(view.blocks.map(({ blockType }) => blockType)).toEqual(blocks[site])
        // The projects of ICMPD are not told of in Russian and Arabic, and the page says where they are.
        const list = view.blocks.find((block) => block.blockType === 'item-list')
        const isTold = !['ru', 'ar'].includes(locale)
        expect(list?.rows.length === 0).toBe(!isTold)
        expect(list?.elsewhere?.map((link) => link.locale)).toEqual(isTold ? undefined : ['en', 'fr'])
        expect(new Set(view.blocks.map(({ id }) => id)).size).toBe(view.blocks.length)
        expect(head.isHome).toBe(true)
        expect(head.title).toContain(frame.site.name.text)
        const own = JSON.stringify(view, (key, value) => (key === 'elsewhere' ? undefined : value))
        const hrefs = [...own.matchAll(/"href":"\/[a-z-]+\/(\w\w)(?=[/"])/g)]
        expect(new Set(hrefs.map(([, language]) => language))).toEqual(new Set([locale]))
        expect(JSON.stringify(view)).not.toContain('style=')
      })
    }
  }

  it('lead from an area to the project of another site on that site', async () => {
    const { view } = found(await gateway.homePage(icmc, 'en'))
    const areas = view.blocks.find((block) => block.blockType === 'areas')
    expect(areas?.items.map(({ link }) => link?.href)).toEqual([
      '/share-network/en',
      expect.stringMatching(/^\/share-network\/en\/projects\//),
      expect.stringMatching(/^\/share-network\/en\/projects\//),
      '/icmc-europe/en/building-a-common-home',
      undefined,
      expect.stringMatching(/^\/icmc-europe\/en\/projects\//),
    ])
  })

  it('say to machines whose office it is', async () => {
    const { head } = found(await gateway.homePage(share, 'fr'))
    expect(head.jsonLd?.[0]).toMatchObject({
      '@type': 'Organization',
      name: 'Réseau SHARE',
      parentOrganization: { name: 'ICMC Europe' },
    })
    expect(found(await gateway.homePage(icmc, 'en')).head.jsonLd?.[0]).toMatchObject({ '@type': 'NGO' })
  })
})

describe('pages', () => {
  it('about the office: five posts in three departments, five memberships', async () => {
    for (const locale of languages[icmc] ?? []) {
      const { view } = found(await gateway.aboutPage(icmc, locale))
      const staff = view.blocks.find((block) => block.blockType === 'staff')
      expect(staff?.departments.map(({ people }) => people.length)).toEqual([2, 2, 1])
      const memberships = view.blocks.find((block) => block.blockType === 'memberships')
      expect(memberships?.memberships.map(({ kind }) => kind.split('.').at(-1))).toEqual([
        'consultative-seat',
        'consultative-seat',
        'consultative-seat',
        'member',
        'member',
      ])
    }
  })

  it('that are drafts, or withdrawn in a language, are absent', async () => {
    const site = demoId('sites', icmc)
    const draft = await payload.create({
      collection: 'pages',
      locale: 'en',
      draft: true,
      data: { site, layout: 'standard', title: 'Not yet', slug: 'not-yet', _status: 'draft' },
    })
    expect(draft.slug).toBe('not-yet')
    expect(await gateway.standardPage(icmc, 'en', 'not-yet')).toEqual({ kind: 'absent' })
    expect(await wholeSitemap(icmc)).not.toContain('not-yet')
    const results = found(await gateway.searchPage(icmc, 'en', { q: '"Not yet"' })).view.rows
    expect(results.map(({ title }) => title.text)).not.toContain('Not yet')
  })

  it('that stand for a section are found at its address alone', async () => {
    expect(await gateway.standardPage(icmc, 'en', 'home')).toEqual({ kind: 'moved', to: '/icmc-europe/en' })
    const { frame, head } = found(await gateway.standardPage(icmc, 'en', 'building-a-common-home'))
    expect(frame.navigation.find(({ current }) => current === 'page')?.href).toBe(
      '/icmc-europe/en/building-a-common-home',
    )
    expect(head.canonical).toMatch(/\/icmc-europe\/en\/building-a-common-home$/)
  })

  it('contact, accessibility and privacy are there in every language', async () => {
    for (const site of [icmc, share, icmpd]) {
      for (const locale of languages[site] ?? []) {
        found(await gateway.contactPage(site, locale))
        expect(found(await gateway.accessibilityPage(site, locale)).view.shortcomingsHtml).toContain('<li>')
        expect(found(await gateway.privacyPage(site, locale)).view.html).toContain('<h2>')
      }
    }
  })

  it('tell of the newsletter, and of its empty archive', async () => {
    expect(found(await gateway.newsletterPage(share, 'en')).view).toMatchObject({
      hasArchive: true,
      issues: [],
    })
    expect(await gateway.newsletterPage(icmpd, 'en')).toEqual({ kind: 'absent' })
  })
})

describe('people, partners and topics', () => {
  it('are listed by department and order, without contact that nobody chose to show', async () => {
    const { view } = found(await gateway.peopleList(icmc, 'en'))
    expect(view.departments.map(({ people }) => people.map(({ name, email }) => [name, email]))).toEqual([
      [
        [undefined, undefined],
        [undefined, undefined],
      ],
      [
        [undefined, undefined],
        ['Kristin Blais', undefined],
      ],
      [[undefined, undefined]],
    ])
    const { view: person } = found(await gateway.personItem(icmc, 'en', 'city-coordinator'))
    expect(person.previous?.href).toBe('/icmc-europe/en/people/head-of-office')
    expect(person.next?.href).toMatch(/finance-officer$/)
  })

  it('name what an organisation does together with the site', async () => {
    const { view } = found(await gateway.partnerList(icmc, 'en', {}))
    const ecre = view.partners.find(({ acronym }) => acronym === 'ECRE')
    expect(ecre?.kind).toBe('kinds.organisations.network')
    const slug = ecre?.href?.split('/').at(-1) ?? ''
    const item = found(await gateway.partnerItem(icmc, 'en', slug)).view
    expect(item.memberships).toMatchObject([{ name: { text: 'ICMC Europe' }, href: '/icmc-europe/en' }])
    expect(item.projects?.map(({ notes }) => notes?.[0]?.text)).toEqual(['Partner'])
    const [body, organisation] = [demoId('organisations', 'picum'), demoId('organisations', 'ecre')]
    const data = { site: demoId('sites', icmc), body, organisation, kind: 'observer', from: '2012' } as const
    await payload.create({ collection: 'memberships', data })
    const member = found(await gateway.partnerItem(icmc, 'en', slug)).view
    const seat = { kind: 'kinds.memberships.observer', from: '2012', to: undefined }
    expect(member.memberOf).toMatchObject([{ href: expect.stringMatching(/\/partners\/picum/), ...seat }])
  })

  it('gather everything on a topic', async () => {
    const { view } = found(await gateway.topicList(icmc, 'en'))
    const resettlement = view.topics.find(({ key }) => key === 'resettlement')
    const item = found(await gateway.topicItem(icmc, 'en', 'resettlement')).view
    const gathered = [item.projects, item.newsAndStatements, item.events, item.documents]
    expect(gathered.reduce((sum, rows) => sum + (rows?.length ?? 0), 0)).toBe(resettlement?.count ?? 0)
    const dates = item.newsAndStatements?.map(({ date }) => date ?? '') ?? []
    expect(dates).toEqual(dates.toSorted().toReversed())
  })
})

describe('a list that is empty in a language', () => {
  it('names the languages in which it is not', async () => {
    const { view } = found(await gateway.newsList(icmpd, 'ar', {}))
    expect(view.rows).toEqual([])
    const english = found(await gateway.newsList(icmpd, 'en', {})).view.total
    expect(view.elsewhere?.map(({ locale }) => locale) ?? []).toEqual(english > 0 ? ['en', 'fr'] : [])
  })
})

describe('errors', () => {
  const ask = (site: string, locale: string, path: string) =>
    on(null, () => gateway.errorPage(site, locale, '404', path))

  it('find where a page has moved, on every host', async () => {
    const home = { kind: 'moved', to: '/icmc-europe/en' }
    expect(await on(null, () => gateway.portalError('404', '/offices/icmc-europe'))).toEqual(home)
    expect(await ask(icmc, 'en', '/icmc-europe/offices/icmc-europe')).toEqual(home)
    expect(await on(icmc, () => gateway.portalError('404', '/offices/icmc-europe'))).toEqual({
      kind: 'moved',
      to: '/en',
    })
    expect((await on(icmpd, () => gateway.portalError('404', '/offices/icmc-europe'))).kind).toBe('error')
  })

  it('offer the languages in which an item exists', async () => {
    const withdrawn = await payload.find({
      collection: 'news',
      locale: 'en',
      where: { site: { equals: demoId('sites', icmc) } },
      limit: 1,
    })
    const item = withdrawn.docs[0]
    if (!item) throw new Error('There is no news.')
    await payload.update({ collection: 'news', id: item.id, locale: 'fr', data: { _status: 'draft' } })
    const outcome = await ask(icmc, 'fr', `/icmc-europe/fr/news/${item.slug}`)
    expect(outcome).toMatchObject({
      kind: 'missing-translation',
      view: {
        available: [
          { locale: 'en', href: `/icmc-europe/en/news/${item.slug}`, title: item.title },
          { locale: 'es' },
        ],
      },
      head: { robots: 'noindex' },
    })
  })

  it('lead on from the address of another language to the own one', async () => {
    const outcome = await ask(icmc, 'fr', '/icmc-europe/fr/people/head-of-office')
    expect(outcome).toMatchObject({
      kind: 'moved',
      to: expect.stringMatching(/^\/icmc-europe\/fr\/people\//),
    })
  })

  function draftNews(title: string, slug: string) {
    const data = { site: demoId('sites', icmc), kind: 'news', title, slug, summary: title }
    return payload.create({ collection: 'news', locale: 'en', draft: true, data: data as never })
  }

  it('say that something was withdrawn, but not that there is a draft', async () => {
    const { id } = await draftNews('Soon', 'soon')
    const status = async () => {
      const record = newRecord({ origin: 'http://localhost:3000', claimedBy: null })
      const path = '/icmc-europe/en/news/soon'
      const outcome = await renderStore().run(record, () => gateway.errorPage(icmc, 'en', '404', path))
      return [outcome.kind === 'error' && outcome.view.status, record.isGone]
    }
    const set = (data: object) =>
      payload.update({ collection: 'news', id, locale: 'en', data: data as never })
    expect(await status()).toEqual([404, false])
    await set({ _status: 'published' })
    await set({ _status: 'draft' })
    expect(await status()).toEqual([410, true])
    await set({ deletedAt: new Date().toISOString() })
    expect(await status()).toEqual([410, true])
    await payload.delete({ collection: 'news', id, trash: true })
    expect(await status()).toEqual([404, false])
  })

  it('offer the languages in which what was withdrawn in one is still public', async () => {
    const set = (locale: 'en' | 'fr', data: object) =>
      payload.update({ collection: 'news', id, locale, data: data as never })
    const { id } = await draftNews('Wrong in English', 'wrong-in-english')
    await set('en', { _status: 'published' })
    await set('fr', { title: 'Juste en français', summary: 'Juste.', _status: 'published' })
    await set('en', { _status: 'draft' })
    expect(await ask(icmc, 'en', '/icmc-europe/en/news/wrong-in-english')).toMatchObject({
      kind: 'missing-translation',
      view: { available: [{ locale: 'fr', href: '/icmc-europe/fr/news/juste-en-francais' }] },
    })
    await payload.delete({ collection: 'news', id })
  })

  it('otherwise say that there is nothing, and where to go on', async () => {
    const outcome = await ask(icmc, 'en', '/icmc-europe/en/news/nothing')
    expect(outcome).toMatchObject({
      kind: 'error',
      view: { status: 404, searchAction: '/icmc-europe/en/search' },
    })
    expect(await ask('nobody', 'en', '/nobody/en')).toEqual({ kind: 'absent' })
    expect(gateway.errorStatus('418')).toBe(404)
  })
})

describe('the sitemap', () => {
  it('names only addresses that are public, each with all its languages', async () => {
    const sitemap = await wholeSitemap(icmpd)
    const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address ?? '')
    expect(new Set(addresses).size).toBe(addresses.length)
    expect(addresses.every((address) => /\/icmpd-brussels\/(en|fr|ru|ar)(\/|$)/.test(address))).toBe(true)
    expect(addresses.some((address) => address.endsWith('/newsletter'))).toBe(false)
    expect(addresses.some((address) => address.includes('/search'))).toBe(false)
    const home = sitemap.split('\n').find((line) => line.includes('/icmpd-brussels/en</loc>')) ?? ''
    expect([...home.matchAll(/hreflang="([^"]+)"/g)].map(([, code]) => code)).toEqual([
      'en',
      'fr',
      'ar',
      'ru',
      'x-default',
    ])
    const common = await gateway.commonSitemap()
    for (const site of [icmc, share, icmpd]) expect(common).toContain(`/${site}/sitemaps/pages-1.xml</loc>`)
    expect(await gateway.siteSitemap('nobody')).toBeNull()
  })

  it('leaves an item to the site that owns it', async () => {
    const sitemap = await wholeSitemap(share)
    const own = await wholeSitemap(icmc)
    const slug =
      (await payload.findByID({ collection: 'projects', id: demoId('projects', 'ern') })).slug ?? ''
    expect(own).toContain(`/projects/${slug}<`)
    expect(sitemap).not.toContain(`/projects/${slug}<`)
  })
})

describe('the rest', () => {
  it('search finds words in any order, and takes wildcards as they are', async () => {
    const { view } = found(await gateway.searchPage(icmc, 'en', { q: '  resettlement   network ' }))
    expect(view.query).toBe('resettlement network')
    expect(view.rows.length).toBeGreaterThan(0)
    expect(found(await gateway.searchPage(icmc, 'en', { q: '%' })).view.rows).toEqual([])
    expect(found(await gateway.searchPage(icmc, 'en', { q: '' })).view.rows).toEqual([])
  })

  it('the portal names each site with its languages', async () => {
    const { view } = await gateway.portal()
    expect(
      view.sites.map(({ key, languages: offered }) => [key, offered.map(({ locale }) => locale)]),
    ).toEqual(Object.entries(languages))
  })

  it("a site's bare address leads to its default language", async () => {
    expect(await on(null, () => gateway.homeAddress(icmpd))).toBe('/icmpd-brussels/en')
    expect(await on(icmpd, () => gateway.homeAddress(icmpd))).toBe('/en')
    expect(await gateway.homeAddress('nobody')).toBeNull()
  })
})
