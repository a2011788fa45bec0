import type { ChildProcess } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { BasePayload, PayloadRequest } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoId } from '../../src/demo/ids.ts'
import { askImport, askReading } from '../../src/exchange/ask.ts'
import { runFile } from '../../src/exchange/folder.ts'
import { uploadPath } from '../../src/exchange/item.ts'
import { importReader } from '../../src/exchange/read-import.ts'
import { moveRun } from '../../src/exchange/runs.ts'
import { poolOf } from '../../src/jobs/sql.ts'
import { openDemoPayload } from '../support/database.ts'
import { root } from '../support/environment.ts'
import { Exchange } from '../support/exchange.ts'
import { type OldWebsite, startOldWebsite } from '../support/old-website.ts'
import { call, type Person, signIn } from '../support/people.ts'
import { wordPressExport } from '../support/wordpress.ts'
import { killWorker, startWorker } from '../support/worker.ts'

const site = demoId('sites', 'icmc-europe')

let payload: BasePayload
let administrator: Person
let exchange: Exchange
let worker: ChildProcess
let old: OldWebsite

beforeAll(async () => {
  payload = await openDemoPayload()
  worker = startWorker()
  administrator = await signIn(payload, 'administrator', 'administrator')
  exchange = new Exchange(payload, administrator)
  old = await startOldWebsite()
}, 300_000)

afterAll(() => Promise.all([old.close(), killWorker(worker)]))

/** The public copy of a news item, every text by language. */
async function publicNews(id: string) {
  const row = await payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'news',
    where: { id: { equals: id } },
  })
  if (!row) throw new Error(`There is no news ${id}.`)
  return row
}

describe('an export of WordPress', () => {
  const source = readFileSync(path.join(root, 'tests/fixtures/wordpress/old-website.xml'))

  test('becomes news and pages with their languages, states, dates, topics and old addresses; once', async () => {
    const examined = await exchange.examined(source, { site }, 'wordpress')
    expect(examined).toMatchObject({ state: 'examined', counts: { update: 0, unchanged: 0 } })
    expect(examined.terms).toEqual([
      { slug: 'integration', name: 'Integration', count: 1, topic: demoId('topics', 'integration') },
      { slug: 'odds-and-ends', name: 'Odds and ends', count: 1, topic: null },
    ])
    const rows = await exchange.rows(examined.id)
    expect(
      rows.filter(({ outcome }) => outcome === 'refused').map(({ title, problem }) => [title, problem]),
    ).toEqual([
      ['Auf Deutsch', 'Its language, “de”, is none of this site’s.'],
      ['picture', expect.stringContaining('were not asked for')],
      ['A shop item', expect.stringContaining('“product”')],
    ])
    const chosen = demoId('topics', 'eu-policy')
    await exchange.ask('POST', `/runs/${examined.id}/topics`, { topics: { 'odds-and-ends': chosen } })
    const again = await exchange.ended(examined.id)
    expect(again.terms[1]).toMatchObject({ topic: chosen })
    await exchange.ask('POST', `/runs/${examined.id}/run`)
    const done = await exchange.ended(examined.id)
    expect(done).toMatchObject({ state: 'done', counts: { create: examined.counts.create, refused: 3 } })
    const idOfTitle = (title: string) => rows.find((row) => row.title === title)?.item ?? ''
    const twofold = await publicNews(idOfTitle('In two languages'))
    expect(twofold).toMatchObject({
      title: { en: 'In two languages', fr: 'En deux langues' },
      slug: { en: 'in-two-languages', fr: 'en-deux-langues' },
      publishedAt: { en: '2019-05-11T10:00:00.000Z', fr: '2019-05-13T10:00:00.000Z' },
      createdAt: '2019-05-11T10:00:00.000Z',
      date: '2019-05-11',
      topics: [demoId('topics', 'integration'), chosen],
    })
    const text = JSON.stringify(Object(twofold['body']).en)
    expect(text).not.toMatch(/wp:|alert|style=|sic|nbsp/)
    expect(text).toContain('"relationTo":"news"')
    expect(text).toContain('"tag":"h2"')
    expect(text).toContain('https://video.example.org/embed/1')
    const old = JSON.stringify(Object((await publicNews(idOfTitle('Written in the old editor')))['body']).en)
    expect(old).toContain('[sic]')
    expect(old).toContain('Year – 2019')
    expect(old).not.toMatch(/caption|gallery/)
    expect(await publicNews(idOfTitle('By fields'))).toMatchObject({
      title: { en: 'By fields' },
      publishedAt: { en: expect.any(String) },
    })
    const draft = await payload.findByID({
      collection: 'news',
      id: idOfTitle('By fields'),
      draft: true,
      locale: 'fr',
      depth: 0,
    })
    expect(draft).toMatchObject({ title: 'Par des champs', publishedAt: null })
    for (const title of ['A private text', 'Behind a password']) {
      expect(await publicNews(idOfTitle(title))).toMatchObject({ _status: 'draft' })
    }
    expect(await publicNews(idOfTitle('Thrown away'))).toMatchObject({ deletedAt: expect.any(String) })
    const { docs } = await payload.find({
      collection: 'redirects',
      where: { from: { equals: '/fr/2019/05/en-deux-langues' } },
      depth: 0,
    })
    expect(docs).toMatchObject([{ site, locale: 'fr', item: { relationTo: 'news', value: twofold.id } }])
    const numbered = await payload.find({
      collection: 'redirects',
      where: { from: { equals: '/p/13' } },
      depth: 0,
    })
    expect(numbered.docs).toMatchObject([{ site, locale: 'fr', item: { value: twofold.id } }])
    const repeated = await exchange.examined(source, { site }, 'wordpress')
    expect(repeated.counts).toMatchObject({ create: 0, refused: 3 })
    expect(
      (await exchange.rows(repeated.id))
        .filter(({ outcome }) => outcome === 'update')
        .map(({ title }) => title),
    ).toEqual(['In two languages'])
  })

  test('brings its pictures and files, from the old website or a folder; what nobody described, readers do not see', async () => {
    const asking = { payload, sql: poolOf(payload), req: null, language: 'en' }
    const asked = { form: 'wordpress', fileName: 'file' } as const
    const fetched = await askImport(asking, { ...asked, options: { site, isFetched: true } })
    writeFileSync(runFile(payload, fetched), old.file)
    await moveRun(asking.sql, fetched, ['uploading'], 'reading')
    // The worker reaches the public internet alone.
    const mayReach = (ip: string, port: number) => ip === '127.0.0.1' && port === old.port
    const reader = importReader(mayReach)
    await reader.run({ payload, sql: asking.sql, req: {} as PayloadRequest, data: { run: fetched, step: 0 } })
    expect(await exchange.ended(fetched)).toMatchObject({ state: 'examined', counts: { refused: 4 } })
    const rows = await exchange.rows(fetched)
    expect(
      rows.filter(({ outcome }) => outcome === 'refused').map(({ title, problem }) => [title, problem]),
    ).toEqual([
      ['A page', expect.stringContaining('no picture or file')],
      ['Gone', 'The old website does not give it: 404.'],
      ['Inside', expect.stringContaining('none of the public internet')],
      ['An archive', expect.stringContaining('no picture or file')],
    ])
    await exchange.ask('POST', `/runs/${fetched}/run`)
    await exchange.ended(fetched)
    const idOfTitle = (title: string) => rows.find((row) => row.title === title)?.item ?? ''
    const [bridge, bare, news] = [rows[0]?.item ?? '', rows[1]?.item ?? '', idOfTitle('With pictures')]
    const described = await payload.findByID({ collection: 'media', id: bridge, locale: 'all', depth: 0 })
    expect(described).toMatchObject({ alt: { en: 'A bridge', fr: 'Un pont' }, keeper: site })
    const stored = uploadPath(payload.collections.media.config, described.filename ?? '')
    expect((await sharp(stored).metadata()).exif).toBeUndefined()
    expect(await payload.findByID({ collection: 'files', id: rows[2]?.item ?? '', depth: 0 })).toMatchObject({
      title: 'A report',
    })
    const uploadsIn = (body: unknown) => {
      const found: string[] = []
      JSON.stringify(body, (_name, node: unknown) => {
        if (Object(node).type === 'upload') found.push(Object(node).value)
        return node
      })
      return found
    }
    const shown = await publicNews(news)
    expect([
      shown['picture'],
      uploadsIn(Object(shown['body']).en),
      uploadsIn(Object(shown['body']).fr),
    ]).toEqual([null, [bridge], [bridge]])
    const draft = await payload.findByID({
      collection: 'news',
      id: news,
      draft: true,
      locale: 'en',
      depth: 0,
    })
    expect([draft.picture, uploadsIn(draft.body)]).toEqual([bare, [bridge, bare]])
    expect(rows.find(({ item }) => item === news)?.notes).toContain(
      'Pictures without an alternative text (en): 1. Readers do not see them until they have one.',
    )
    const publish = { _status: 'published' }
    const published = await call(payload, administrator, 'PATCH', `/news/${news}?locale=en`, publish)
    expect([published.status, JSON.stringify(published.body)]).toMatchObject([
      400,
      expect.stringContaining('no alternative text'),
    ])
    const findings = () =>
      asking.sql
        .query(`SELECT FROM content_findings WHERE item = $1 AND check_name = 'no-alternative-text'`, [news])
        .then((found) => found.rowCount)
    await expect.poll(findings, { timeout: 60_000 }).toBeGreaterThan(0)

    // The same from a folder is the same; nobody asks for it by the panel.
    const options = { site, folder: old.folder }
    expect((await exchange.ask('POST', '/imports', { ...asked, options })).status).toBe(400)
    const again = await askImport(asking, { ...asked, options })
    writeFileSync(runFile(payload, again), old.file)
    await askReading(asking, again)
    const repeated = await exchange.ended(again)
    expect(repeated.counts).toEqual({ create: 0, update: 0, unchanged: rows.length - 4, refused: 4 })
    const inside = await exchange.examined(old.file, { site, isFetched: true }, 'wordpress')
    expect((await exchange.rows(inside.id))[0]).toMatchObject({
      problem: expect.stringContaining('none of the public internet'),
    })
  })

  test('with all languages of an entry in one, marked, becomes one item in these languages with their addresses', async () => {
    const file = wordPressExport([
      { id: 70, title: '[:en]A marked text[:fr]Un texte marqué[:]', text: '<p>[:en]One[:fr]Une[:]</p>' },
    ])
    const done = await exchange.imported(file, { site }, 'wordpress')
    expect(done.counts).toEqual({ create: 4, update: 0, unchanged: 0, refused: 0 })
    const { docs } = await payload.find({
      collection: 'news',
      where: { title: { equals: 'A marked text' } },
      locale: 'all',
      depth: 0,
    })
    expect(docs).toHaveLength(1)
    expect(docs[0]).toMatchObject({ title: { en: 'A marked text', fr: 'Un texte marqué' } })
    expect(JSON.stringify(Object(docs[0]?.body)['fr'])).toMatch(/"text":"Une"/)
    const led = await payload.find({
      collection: 'redirects',
      where: { from: { in: ['/70', '/fr/70', '/p/70'] } },
      depth: 0,
      pagination: false,
    })
    expect(led.docs.map(({ from, locale }) => `${from} ${locale}`).toSorted()).toEqual([
      '/70 en',
      '/fr/70 fr',
      '/p/70 en',
    ])
    expect((await exchange.imported(file, { site }, 'wordpress')).counts).toMatchObject({
      create: 0,
      update: 0,
    })
  })

  test('has texts that are too long in its report alone', async () => {
    const long = source
      .toString('utf8')
      .replace('<content:encoded>', `<content:encoded>${'x'.repeat(1_000_001)}`)
    const run = await exchange.examined(Buffer.from(long), { site }, 'wordpress')
    expect((await exchange.rows(run.id)).map(({ problem }) => problem)).toContain(
      'Its text has more than 1000000 characters.',
    )
  })

  test.each([
    ['an own entity', '<!DOCTYPE rss [<!ENTITY a "aaaa">]><rss><channel><title>&a;</title></channel></rss>'],
    ['a file from outside', '<!DOCTYPE rss SYSTEM "http://127.0.0.1/evil.dtd"><rss/>'],
    ['an unknown entity', '<rss><channel><title>&nbsp;</title></channel></rss>'],
    ['broken XML', source.toString('utf8').slice(0, 3000)],
    ['another feed', '<rss version="2.0"><channel><title>x</title></channel></rss>'],
  ])('is refused with %s', async (_name, text) => {
    expect(await exchange.examined(Buffer.from(text), { site }, 'wordpress')).toMatchObject({
      state: 'refused',
      total: null,
    })
  })
})
