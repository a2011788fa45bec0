import type { BasePayload } from 'payload'
import type { ComponentType } from 'react'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import type { FrameProps } from '../../src/components/frame.tsx'
import { demoId } from '../../src/demo/ids.ts'
import { i18nFor } from '../../src/i18n/i18n.ts'
import type { Locale } from '../../src/i18n/locales.ts'
import { openDemoPayload } from '../support/database.ts'
import { brokenData, typesOn } from '../support/structured-data.ts'

const [icmc, share, icmpd] = ['icmc-europe', 'share-network', 'icmpd-brussels'] as const

type Outcome =
  | { kind: 'found'; frame: FrameProps['frame']; head: FrameProps['head']; view: never }
  | { kind: string }
interface Template {
  Page: ComponentType<FrameProps & { view: never }>
  read: (site: string, locale: string, slug: string) => Promise<Outcome>
}

let templates: Record<string, Template>

/** A template with the part of the gateway that it belongs to; their views are of one type. */
const template = <View>(
  Page: ComponentType<FrameProps & { view: View }>,
  read: (site: string, locale: string, slug: string) => Promise<unknown>,
): Template => ({ Page, read }) as unknown as Template

async function openTemplates(): Promise<Record<string, Template>> {
  const [news, events, statements, documents, people, projects, partners, pages, topics] = await Promise.all([
    import('../../src/content/news.ts'),
    import('../../src/content/events.ts'),
    import('../../src/content/statements.ts'),
    import('../../src/content/documents.ts'),
    import('../../src/content/people.ts'),
    import('../../src/content/projects.ts'),
    import('../../src/content/partners.ts'),
    import('../../src/content/pages.ts'),
    import('../../src/content/topics.ts'),
  ])
  const [a, b, c, d, e, f, g, h, i] = await Promise.all([
    import('../../src/components/pages/news-item-page.tsx'),
    import('../../src/components/pages/event-item-page.tsx'),
    import('../../src/components/pages/statement-item-page.tsx'),
    import('../../src/components/pages/document-item-page.tsx'),
    import('../../src/components/pages/person-item-page.tsx'),
    import('../../src/components/pages/project-item-page.tsx'),
    import('../../src/components/pages/partner-item-page.tsx'),
    import('../../src/components/pages/standard-page.tsx'),
    import('../../src/components/pages/topic-item-page.tsx'),
  ])
  return {
    news: template(a.NewsItemPage, news.newsItem),
    events: template(b.EventItemPage, events.eventItem),
    statements: template(c.StatementItemPage, statements.statementItem),
    documents: template(d.DocumentItemPage, documents.documentItem),
    people: template(e.PersonItemPage, people.personItem),
    projects: template(f.ProjectItemPage, projects.projectItem),
    partners: template(g.PartnerItemPage, partners.partnerItem),
    pages: template(h.StandardPage, pages.standardPage),
    home: template(h.StandardPage, (site, locale) => pages.homePage(site, locale)),
    topics: template(i.TopicItemPage, topics.topicItem),
  }
}

let payload: BasePayload

beforeAll(async () => {
  payload = await openDemoPayload()
  templates = await openTemplates()
}, 300_000)

async function htmlOf(name: string, site: string, locale: Locale, slug: string): Promise<string> {
  const { Page, read } = templates[name] as Template
  const outcome = await read(site, locale, slug)
  if (!('view' in outcome)) throw new Error(`${name} ${site} ${slug} is ${outcome.kind}`)
  const { frame, head, view } = outcome
  return `<html lang="${locale}">${renderToStaticMarkup(createElement(Page, { i18n: i18nFor(locale), frame, head, view }))}</html>`
}

describe('what a page says to machines stands on the page', () => {
  it.each([
    ['news', icmc, 'en', 'new-eu-resettlement-programme', ['NewsArticle', 'BreadcrumbList']],
    ['events', icmc, 'en', 'european-parliament-hearing-2012', ['Event', 'BreadcrumbList']],
    ['statements', icmc, 'en', 'temporary-protection-extension', ['Article', 'BreadcrumbList']],
    ['documents', icmpd, 'en', 'factsheet', ['DigitalDocument', 'BreadcrumbList']],
    ['people', icmc, 'en', 'resettlement-network-coordinator', ['Person', 'BreadcrumbList']],
    ['projects', share, 'en', 'share-sira', ['Project', 'BreadcrumbList']],
    ['projects', icmpd, 'en', 'rabat-process', ['Project', 'BreadcrumbList']],
    ['partners', icmc, 'en', 'accem', ['Organization', 'BreadcrumbList']],
    ['topics', icmc, 'en', 'human-trafficking', ['BreadcrumbList']],
    ['pages', icmc, 'en', 'building-a-common-home', ['BreadcrumbList']],
    ['home', icmpd, 'ar', '', ['Organization']],
    ['home', icmc, 'en', '', ['NGO']],
  ] as const)('%s of %s in %s: %s', async (name, site, locale, slug, types) => {
    const html = await htmlOf(name, site, locale, slug)
    expect(typesOn(html)).toEqual(types)
    expect(brokenData(html)).toEqual([])
    expect(html).toContain('<meta property="og:image" content="http')
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image"/>')
  })

  const change = (collection: 'events' | 'projects' | 'videos', key: string, data: object) =>
    payload.update({
      collection,
      id: demoId(collection, key),
      locale: 'en',
      data: { ...data, ...(collection !== 'videos' && { _status: 'published' }) } as never,
    })

  it('the time of an event, with its zone', async () => {
    const times = { startTime: '10:00', endTime: '12:30', timeZone: 'Europe/Brussels' }
    await change('events', 'ep-hearing-2012', times)
    const html = await htmlOf('events', icmc, 'en', 'european-parliament-hearing-2012')
    expect(brokenData(html)).toEqual([])
    expect(html).toContain('"startDate":"2012-03-07T10:00+01:00","endDate":"2012-03-07T12:30+01:00"')
    expect(html).toContain('>10:00</time> to <time dateTime="2012-03-07T12:30+01:00">12:30 CET</time>')
  })

  it('who pays for a project, and by which grant', async () => {
    const funder = { programme: 'Some programme', grantNumber: 'HOME/2012/1' }
    const funders = [{ organisation: demoId('organisations', 'ec'), ...funder }]
    await change('projects', 'share-sira', { funders })
    const html = await htmlOf('projects', share, 'en', 'share-sira')
    expect(brokenData(html)).toEqual([])
    expect(html).toContain(
      '"funding":[{"@type":"Grant","name":"Some programme","identifier":"HOME/2012/1","funder":{"@type":"Organization","name":"European Commission"}}]',
    )
  })

  it('a film, once it can be seen', async () => {
    const types = async () => typesOn(await htmlOf('pages', icmc, 'en', 'building-a-common-home'))
    expect(await types()).toEqual(['BreadcrumbList'])
    await change('videos', 'what-we-mean-by-advocacy', { address: 'https://video.example.org/film' })
    expect(await types()).toEqual(['VideoObject', 'BreadcrumbList'])
    expect(brokenData(await htmlOf('pages', icmc, 'en', 'building-a-common-home'))).toEqual([])
  })
})
