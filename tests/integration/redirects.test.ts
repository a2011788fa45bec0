import type { BasePayload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { newRecord, renderStore } from '../../src/lib/render-record.ts'
import { Counts } from '../../src/server/readership/counts.ts'
import { countsWriter } from '../../src/server/readership/write-counts.ts'
import { openPayload } from '../support/database.ts'
import { call, type Person, signIn } from '../support/people.ts'
import { createSites } from '../support/sites.ts'

let payload: BasePayload
let own: string
let other: string
let manager: Person
let administrator: Person

beforeAll(async () => {
  payload = await openPayload()
  const sites = await createSites(payload)
  own = sites.own
  other = sites.other
  manager = await signIn(payload, 'manager', [{ site: own, role: 'site-manager' }])
  administrator = await signIn(payload, 'administrator', 'administrator')
}, 120_000)

async function publish(noun: string, data: object): Promise<string> {
  const made = await call(payload, administrator, 'POST', `/${noun}?locale=en&draft=true`, data)
  const { id } = made.body.doc
  const done = await call(payload, administrator, 'PATCH', `/${noun}/${id}?locale=en`, {
    _status: 'published',
  })
  expect(done.status).toBe(200)
  return id
}

const rename = (noun: string, id: string, slug: string) =>
  call(payload, administrator, 'PATCH', `/${noun}/${id}?locale=en`, { slug, _status: 'published' })

const news = (title: string) => publish('news', { site: own, kind: 'news', title, summary: 'x' })

async function redirects(from: string) {
  const { docs } = await payload.find({
    collection: 'redirects',
    where: { from: { equals: from } },
    depth: 0,
  })
  return docs
}

const byHand = (from: string, address: string) =>
  call(payload, manager, 'POST', '/redirects', { site: own, from, kind: 'address', address })

/** Where the gateway leads a reader of a path, asked as the front door asks. */
async function ledTo(site: string, path: string) {
  const { errorPage } = await import('../../src/content/errors.ts')
  const record = newRecord({ origin: 'http://localhost:3000', claimedBy: null })
  const outcome = await renderStore().run(record, () => errorPage(site, 'en', '404', `/${site}${path}`))
  return { to: outcome.kind === 'moved' ? outcome.to : null, counted: record.counted }
}

describe('an address that has changed', () => {
  test.each([
    ['organisations', { name: 'Harbour Network', kind: 'network' }, 'partners'],
    ['topics', { name: 'Family reunification', key: 'family-reunification' }, 'topics'],
  ])('of a noun that all sites share (%s) leads on, on every site', async (noun, data, section) => {
    const id = await publish(noun, data)
    const { slug } = (await call(payload, administrator, 'GET', `/${noun}/${id}?locale=en`)).body
    await rename(noun, id, `${String(slug)}-renamed`)
    const left = await redirects(`/en/${section}/${String(slug)}`)
    expect(left.map(({ site }) => site).toSorted()).toEqual([own, other].toSorted())
    expect((await ledTo('own', `/en/${section}/${String(slug)}`)).to).toBe(
      `/own/en/${section}/${String(slug)}-renamed`,
    )
  })

  test('leads on in one hop, however often it changes', async () => {
    const id = await news('Hop one')
    await byHand('/ancient', '/own/en/news/hop-one')
    // Where a page stands nothing leads on, so the old address leads there as it is.
    expect((await redirects('/ancient'))[0]).toMatchObject({ kind: 'address' })
    await rename('news', id, 'hop-two')
    await rename('news', id, 'hop-three')
    for (const from of ['/ancient', '/en/news/hop-one', '/en/news/hop-two']) {
      expect((await redirects(from))[0]).toMatchObject({ kind: 'item', item: { value: id } })
      expect((await ledTo('own', from)).to).toBe('/own/en/news/hop-three')
    }
  })

  test('is a page again when an item takes it', async () => {
    const id = await news('Taken again')
    await rename('news', id, 'moved-away')
    expect(await redirects('/en/news/taken-again')).toHaveLength(1)
    await news('Taken again')
    expect(await redirects('/en/news/taken-again')).toHaveLength(0)
  })
})

describe('a redirect by hand', () => {
  test('does not stand where a page is, and does not lead to itself', async () => {
    await news('A real page')
    expect((await byHand('/en/news/a-real-page', '/own/en')).status).toBe(400)
    expect((await byHand('/en/news', '/own/en')).status).toBe(400)
    expect((await byHand('/round', '/own/round')).status).toBe(400)
    expect((await byHand('/b', '/own/c')).status).toBe(201)
    expect((await byHand('/c', '/own/b')).status).toBe(400)
    expect((await byHand('/a', '/own/b')).status).toBe(201)
    expect((await redirects('/a'))[0]).toMatchObject({ address: '/own/c' })
  })
})

describe('an import', () => {
  const file = [
    'Old address,New address',
    '/offices/brussels,/en/contact',
    '/offices/geneva,https://www.example.org/geneva',
    '/en/news,/en',
    'no path,/en',
    '/bad,javascript:alert(1)',
    '/offices/geneva,/en',
    '/alone',
    '/self,/own/self',
  ].join('\n')

  const send = (person: Person, site: string, isDry: boolean) =>
    call(payload, person, 'POST', '/redirects/import', { site, csv: file, isDry })

  test('is rehearsed without a change, then done, line by line', async () => {
    const outcomes = (reply: { body: object }) =>
      (reply.body as { lines: { line: number; outcome: string }[] }).lines.map(({ line, outcome }) => [
        line,
        outcome,
      ])
    const rehearsed = await send(manager, own, true)
    expect(outcomes(rehearsed)).toEqual([
      [2, 'new'],
      [3, 'new'],
      [4, 'refused'],
      [5, 'refused'],
      [6, 'refused'],
      [7, 'refused'],
      [8, 'refused'],
      [9, 'refused'],
    ])
    expect(await redirects('/offices/brussels')).toEqual([])
    expect(outcomes(await send(manager, own, false))).toEqual(outcomes(rehearsed))
    expect((await ledTo('own', '/offices/brussels')).to).toBe('/own/en/contact')
    expect(outcomes(await send(manager, own, true)).slice(0, 2)).toEqual([
      [2, 'same'],
      [3, 'same'],
    ])
  })

  test('is for those who manage the site', async () => {
    expect((await send(manager, other, true)).status).toBe(403)
    expect((await send(manager, 'x', true)).status).toBe(400)
  })
})

describe('uses of a redirect', () => {
  test('are counted in batches, and change no page', async () => {
    await byHand('/counted', 'https://www.example.org/')
    const { counted } = await ledTo('own', '/counted')
    const [redirect] = await redirects('/counted')
    expect(counted).toMatchObject({ noun: 'redirects', item: redirect?.id, site: own })
    const { pool } = payload.db as unknown as { pool: import('pg').Pool }
    const listener = await pool.connect()
    const heard: unknown[] = []
    listener.on('notification', ({ payload: told }) => heard.push(told))
    const { announcementChannel } = await import('../../src/database/announcements/functions.ts')
    await listener.query(`LISTEN ${announcementChannel}`)
    const counts = new Counts(countsWriter(pool))
    const reader = { method: 'GET', headers: { 'user-agent': 'Mozilla/5.0 Firefox/140.0' } }
    for (let read = 0; read < 3; read++) counts.note(reader, counted && { counted, count: 0 })
    await counts.flush()
    await listener.query('SELECT 1')
    listener.release(true)
    expect((await redirects('/counted'))[0]?.hits).toBe(3)
    expect(heard).toEqual([])
    const { rows } = await pool.query('SELECT * FROM page_counts')
    expect(rows).toMatchObject([{ noun: 'redirects', count: 3, locale: 'en', site: own }])
  })
})
