import type { BasePayload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { demoId } from '../../src/demo/ids.ts'
import { newRecord, type RenderRecord, renderStore } from '../../src/lib/render-record.ts'
import { openDemoPayload } from '../support/database.ts'

const [icmc, share, icmpd] = ['icmc-europe', 'share-network', 'icmpd-brussels'] as const

let payload: BasePayload
let gateway: Awaited<ReturnType<typeof openGateway>>

async function openGateway() {
  const [statements, projects, campaigns, events, documents, files] = await Promise.all([
    import('../../src/content/statements.ts'),
    import('../../src/content/projects.ts'),
    import('../../src/content/campaigns.ts'),
    import('../../src/content/events.ts'),
    import('../../src/content/documents.ts'),
    import('../../src/content/document-files.ts'),
  ])
  return { ...statements, ...projects, ...campaigns, ...events, ...documents, ...files }
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

/** Does something as the front door renders a page, and gives what was noted. */
async function recorded(work: () => Promise<unknown>): Promise<RenderRecord> {
  const record = newRecord({ origin: 'http://localhost:3000', claimedBy: null })
  await renderStore().run(record, work)
  return record
}

describe('statements', () => {
  it('count their signatories in title and summary, once', async () => {
    const slug = 'temporary-protection-extension'
    const { view, head } = found(await gateway.statementItem(icmc, 'en', slug))
    expect(view.title.text).toMatch(/^36 organisations welcome/)
    expect(head.title).toBe(view.title.text)
    expect(view.signatories).toMatchObject({ stated: { text: '36' }, named: [{}, {}] })
    expect(JSON.stringify(view)).not.toContain('{count}')
  })

  it('put the number into the body, as text', async () => {
    const id = demoId('statements', 'hld-hearings')
    const paragraph = {
      type: 'paragraph',
      version: 1,
      children: [{ type: 'text', version: 1, text: '{count} signed' }],
    }
    const root = { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children: [paragraph] }
    await payload.update({
      collection: 'statements',
      id,
      locale: 'en',
      data: {
        body: { root },
        summary: '{count} ask',
        signatoryCountStated: '<b>40</b>',
        _status: 'published',
      } as never,
    })
    const list = found(await gateway.statementList(icmc, 'en', {}))
    const row = list.view.rows.find(({ summary }) => summary?.text === '<b>40</b> ask')
    const { view } = found(await gateway.statementItem(icmc, 'en', row?.href.split('/').at(-1) ?? ''))
    expect(view.html).toBe('<p>&lt;b&gt;40&lt;/b&gt; signed</p>')
  })

  it('tell their own date from that of their publication', async () => {
    const spoken = found(await gateway.statementItem(icmc, 'en', 'eu-budget-2014-2020')).view
    expect([spoken.date, spoken.publishedOn]).toEqual(['2012-03-07', undefined])
    const published = found(await gateway.statementItem(icmc, 'en', 'adoption-of-the-urf')).view
    expect([published.date, published.publishedOn]).toEqual([undefined, '2024-04-11'])
  })

  it('lapse when the date that they name has passed, and not before', async () => {
    const slug = 'temporary-protection-extension'
    const id = demoId('statements', 'tpd-extension')
    expect(found(await gateway.statementItem(icmc, 'en', slug)).view.lapsed).toMatchObject({
      after: '2025-03',
    })
    const lapseAfter = (after: string) =>
      payload.update({
        collection: 'statements',
        id,
        locale: 'en',
        data: { lapsed: { after }, _status: 'published' },
      })
    // Sooner than the form in the footer, which lapses with every page after a week.
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
    await lapseAfter(tomorrow)
    expect(found(await gateway.statementItem(icmc, 'en', slug)).view.lapsed).toBeUndefined()
    const record = await recorded(() => gateway.statementItem(icmc, 'en', slug))
    expect(record.lapsesAt).toBe(Date.parse(tomorrow) + 86_400_000)
    expect(record.dependencies).toContain(`statements:${id}`)
    await lapseAfter('2025-03')
  })

  it('stand on a site that accepted them, with the owner as their author', async () => {
    const { view, head } = found(await gateway.statementItem(share, 'en', 'adoption-of-the-urf'))
    expect(view.sites).toHaveLength(1)
    expect(view.author?.name.text).toBe(view.sites?.[0]?.label.text)
    expect(head.canonical).toContain(`/${icmc}/en/statements/`)
    const { rows } = found(await gateway.statementList(share, 'en', {})).view
    expect(rows.map(({ href }) => href)).toContain(`/${share}/en/statements/adoption-of-the-urf`)
    expect((await gateway.statementItem(icmpd, 'en', 'adoption-of-the-urf')).kind).toBe('absent')
  })

  it('are absent in a language from which they were withdrawn', async () => {
    const id = demoId('statements', 'eu-budget-2014-2020')
    const { slug } = await payload.findByID({ collection: 'statements', id, locale: 'fr', depth: 0 })
    const inFrench = () => gateway.statementItem(icmc, 'fr', slug ?? '')
    expect((await inFrench()).kind).toBe('found')
    await payload.update({ collection: 'statements', id, locale: 'fr', data: { _status: 'draft' } })
    expect((await inFrench()).kind).toBe('absent')
    const { rows } = found(await gateway.statementList(icmc, 'fr', {})).view
    expect(rows.map(({ href }) => href.split('/').at(-1))).not.toContain(slug)
    const { frame, view } = found(await gateway.statementItem(icmc, 'en', 'eu-budget-2014-2020'))
    expect(frame.languages.find(({ locale }) => locale === 'fr')).toMatchObject({ href: undefined })
    expect(view.missingLanguages).toContain('fr')
  })
})

describe('projects', () => {
  it('name partners with their part, and who pays', async () => {
    const { view } = found(await gateway.projectItem(icmc, 'en', await slugOf('projects', 'drive-referral')))
    expect(view.partners).toHaveLength(7)
    expect(view.partners?.every(({ role }) => role === 'partner')).toBe(true)
    expect(view.funders).toHaveLength(2)
    expect(view.state).toEqual({ code: 'completed' })
    expect([view.start, view.end, view.isPlanned]).toEqual(['2010-03', '2011-08', false])
    expect(view.budget).toBeUndefined()
  })

  it('know what is part of them on other sites, and what follows them', async () => {
    const ern = found(await gateway.projectItem(icmc, 'en', await slugOf('projects', 'ern'))).view
    const sites = ern.parts?.map(({ href }) => href.split('/')[1])
    expect(sites?.toSorted()).toEqual([icmc, share])
    const practical = found(
      await gateway.projectItem(icmc, 'en', await slugOf('projects', 'practical-cooperation')),
    )
    expect(practical.view.followedBy).toHaveLength(1)
  })

  it('stand on the map and the time line of their site', async () => {
    const { view } = found(await gateway.projectList(icmc, 'en', {}))
    const marked = view.map?.countries.flatMap(({ code, highlight }) =>
      highlight ? [`${code} ${highlight}`] : [],
    )
    expect(marked?.toSorted()).toEqual([
      'BF work',
      'ES partners',
      'GH work',
      'GN work',
      'GR partners',
      'IT partners',
      'MT partners',
      'SL work',
      'SN work',
      'TG work',
    ])
    const drive = view.mapEntries?.find(({ tone }) => tone === 'partners')
    expect(drive?.elsewhere).toHaveLength(1)
    expect(view.timeLine?.map(({ start }) => start)).toEqual(['2010-03', '2013'])
  })

  it('are listed on their site', async () => {
    const { view } = found(await gateway.projectList(icmpd, 'en', {}))
    expect(view.total).toBe(7)
  })
})

describe('pages note what they were made of', () => {
  const site = demoId('sites', icmc)

  it('by site and language, and no list of another', async () => {
    const { dependencies } = await recorded(() => gateway.statementList(icmc, 'fr', {}))
    expect(dependencies).toContain(`statements list ${site}/fr`)
    expect(dependencies).toContain('placements list */*')
    expect(dependencies).toContain(`sites:${site}`)
    const lists = [...dependencies].filter((name) => name.startsWith('statements list'))
    expect(lists).toEqual([`statements list ${site}/fr`])
  })

  it('across the sites where another may refer to them', async () => {
    const slug = await slugOf('projects', 'ern')
    const { dependencies } = await recorded(() => gateway.projectItem(icmc, 'en', slug))
    expect(dependencies).toContain('projects list */en')
    expect(dependencies).toContain(`projects:${demoId('projects', 'ern')}`)
  })

  it('with the addresses that are absent', async () => {
    const { dependencies } = await recorded(() => gateway.projectItem(icmc, 'en', 'nothing'))
    expect(dependencies).toContain(`projects list ${site}/en`)
    expect(dependencies).toContain('redirects list */*')
  })
})

describe('campaigns', () => {
  it('ask for a number by a year', async () => {
    const slug = await slugOf('campaigns', 'resettlement-saves-lives')
    const { view } = found(await gateway.campaignItem(icmc, 'en', slug))
    // The sentence that says the same number once more is left out.
    expect(view.ask).toMatchObject({ text: undefined, figure: 20_000, byYear: '2020' })
    expect(found(await gateway.campaignList(icmc, 'en', {})).view.total).toBe(1)
  })
})

describe('events', () => {
  it('are past by their date, and what is to come is empty honestly', async () => {
    const { view } = found(await gateway.eventList(icmc, 'en', {}))
    expect(view.rows.map(({ date }) => date)).toEqual(['2013-11', '2012-03-07'])
    expect(view.upcoming).toEqual([])
  })

  it('are to come until the end of what is known of their date', async () => {
    const year = String(new Date().getUTCFullYear())
    const month = new Date().toISOString().slice(0, 7)
    const site = demoId('sites', icmpd)
    for (const [title, date, endDate] of [
      ['This year', year, null],
      ['This month', '2012', month],
      ['Much later', '2998-01-02', null],
      ['Ended', year, '2012'],
    ] as const) {
      const data = { title, kind: 'meeting' as const, date, endDate, site, _status: 'published' as const }
      await payload.create({ collection: 'events', locale: 'en', data: data as never })
    }
    const record = await recorded(async () => {
      const { view } = found(await gateway.eventList(icmpd, 'en', {}))
      expect(view.upcoming?.map(({ title }) => title.text)).toEqual(['This month', 'This year', 'Much later'])
      expect(view.rows.map(({ title }) => title.text)).toEqual(['Ended'])
    })
    const endOfMonth = new Date(`${month}-01T00:00Z`)
    expect(record.lapsesAt).toBe(endOfMonth.setUTCMonth(endOfMonth.getUTCMonth() + 1))
  })

  it('lead to the statements made there', async () => {
    const { view, head } = found(
      await gateway.eventItem(icmc, 'en', await slugOf('events', 'ep-hearing-2012')),
    )
    expect(view.state).toEqual({ code: 'past' })
    expect(view.statements?.[0]?.href).toBe(`/${icmc}/en/statements/eu-budget-2014-2020`)
    expect(head.jsonLd?.[0]).toMatchObject({ '@type': 'Event', startDate: '2012-03-07' })
  })
})

describe('documents', () => {
  it('offer a file for each language', async () => {
    const slug = await slugOf('documents', 'factsheet')
    const { view } = found(await gateway.documentItem(icmpd, 'en', slug))
    const address = `/${icmpd}/en/documents/${slug}`
    expect(view.files.map(({ href }) => href)).toEqual(
      ['en', 'fr', 'ru', 'ar'].map((language) => `${address}/${language}.pdf`),
    )
    expect(view.files[0]).toMatchObject({ format: 'PDF', isSupplied: true, isOlderThanOriginal: false })
    expect(found(await gateway.documentList(icmpd, 'en', {})).view.rows).toHaveLength(4)
  })

  it('deliver a file as long as they are public', async () => {
    const slug = await slugOf('documents', 'factsheet')
    const { file } = found(await gateway.documentFile(icmpd, 'en', slug, 'ru.pdf'))
    expect(file).toMatchObject({ type: 'application/pdf', language: 'ru' })
    expect(file.path).toMatch(/^files\/factsheet-ru[^/]*\.pdf$/)
    for (const name of ['es.pdf', 'ru.docx', 'ru', 'ru.pdf.pdf', '../secret']) {
      expect((await gateway.documentFile(icmpd, 'en', slug, name)).kind).toBe('absent')
    }
    expect((await gateway.documentFile(icmc, 'en', slug, 'ru.pdf')).kind).toBe('absent')
  })

  it('deliver nothing before they are published', async () => {
    const files = await payload.find({ collection: 'files', depth: 0, limit: 1 })
    const data = {
      title: 'Not yet public',
      slug: 'not-yet-public',
      kind: 'report',
      site: demoId('sites', icmpd),
      files: [{ language: 'en', file: files.docs[0]?.id, isSupplied: true }],
    }
    const { id } = await payload.create({
      collection: 'documents',
      locale: 'en',
      draft: true,
      data: data as never,
    })
    const outcome = () => gateway.documentFile(icmpd, 'en', 'not-yet-public', 'en.pdf')
    expect((await outcome()).kind).toBe('absent')
    await payload.update({ collection: 'documents', id, locale: 'en', data: { _status: 'published' } })
    expect((await outcome()).kind).toBe('found')
  })
})

type Noun = 'statements' | 'projects' | 'campaigns' | 'events' | 'documents'

async function slugOf(collection: Noun, key: string): Promise<string> {
  const { slug } = await payload.findByID({ collection, id: demoId(collection, key), locale: 'en', depth: 0 })
  return slug ?? ''
}
