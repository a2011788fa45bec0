import type { BasePayload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { openPayload } from '../support/database.ts'
import { call, type Person, signIn } from '../support/people.ts'
import { createSites } from '../support/sites.ts'

let payload: BasePayload
let editor: Person
let site: string
let otherSite: string

beforeAll(async () => {
  payload = await openPayload()
  const sites = await createSites(payload)
  site = sites.own
  otherSite = sites.other
  editor = await signIn(payload, 'editor', [{ site, role: 'editor' }])
})

/** A news item as a draft in English and French. */
async function draft(): Promise<string> {
  const created = await call(payload, editor, 'POST', '/news?locale=en&draft=true', {
    site,
    kind: 'news',
    title: 'English title',
    summary: 'English summary',
  })
  expect(created.status).toBe(201)
  const id: string = created.body.doc.id
  const french = await call(payload, editor, 'PATCH', `/news/${id}?locale=fr&draft=true`, {
    title: 'Titre français',
  })
  expect(french.status).toBe(200)
  return id
}

const publish = (id: string, locale: string, data: object = {}) =>
  call(payload, editor, 'PATCH', `/news/${id}?locale=${locale}`, { ...data, _status: 'published' })

const saveDraft = (id: string, locale: string, data: object) =>
  call(payload, editor, 'PATCH', `/news/${id}?locale=${locale}&draft=true&autosave=true`, data)

const withdraw = (id: string, locale: string) =>
  call(payload, editor, 'PATCH', `/news/${id}?locale=${locale}`, { _status: 'draft' })

/** The public copy, every language in it. */
async function publicCopy(id: string) {
  const row = await payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'news',
    where: { id: { equals: id } },
  })
  const byLanguage = (field: string) => (row?.[field] ?? {}) as Record<string, string | null>
  const isPublicIn = (locale: string) =>
    row?.['_status'] === 'published' && Boolean(byLanguage('publishedAt')[locale])
  return { row, title: byLanguage('title'), slug: byLanguage('slug'), isPublicIn }
}

describe('publication per language', () => {
  test('a draft is public in no language', async () => {
    const { isPublicIn } = await publicCopy(await draft())
    expect([isPublicIn('en'), isPublicIn('fr')]).toEqual([false, false])
  })

  test('publishing one language leaves the other unpublished, and its text out of the public copy', async () => {
    const id = await draft()
    expect((await publish(id, 'en')).status).toBe(200)
    const copy = await publicCopy(id)
    expect([copy.isPublicIn('en'), copy.isPublicIn('fr')]).toEqual([true, false])
    expect(copy.title['en']).toBe('English title')
    expect(copy.title['fr'] ?? null).toBeNull()
  })

  test('a draft of one language is not published together with another', async () => {
    const id = await draft()
    await publish(id, 'en')
    await publish(id, 'fr')
    await saveDraft(id, 'fr', { title: 'Secret canari' })
    await publish(id, 'en', { title: 'Second title' })
    const copy = await publicCopy(id)
    expect(copy.title).toMatchObject({ en: 'Second title', fr: 'Titre français' })
    const latest = await call(payload, editor, 'GET', `/news/${id}?locale=fr&draft=true`)
    expect(latest.body['title']).toBe('Secret canari')
  })

  test('a write that says neither draft nor published changes no public text', async () => {
    const id = await draft()
    await publish(id, 'en')
    await call(payload, editor, 'PATCH', `/news/${id}?locale=en`, { title: 'Forgotten parameter' })
    expect((await publicCopy(id)).title['en']).toBe('English title')
  })

  test('withdrawing one language keeps the other as it was, without its pending draft', async () => {
    const id = await draft()
    await publish(id, 'en')
    await publish(id, 'fr')
    await saveDraft(id, 'en', { title: 'Pending' })
    expect((await withdraw(id, 'fr')).status).toBe(200)
    const copy = await publicCopy(id)
    expect([copy.isPublicIn('en'), copy.isPublicIn('fr')]).toEqual([true, false])
    expect(copy.title['en']).toBe('English title')
    expect(copy.title['fr'] ?? null).toBeNull()
    const pending = await call(payload, editor, 'GET', `/news/${id}?locale=en&draft=true`)
    expect(pending.body['title']).toBe('Pending')
    const kept = await call(payload, editor, 'GET', `/news/${id}?locale=fr&draft=true`)
    expect(kept.body['title']).toBe('Titre français')
  })

  test('a withdrawn language does not come back with the publication of another', async () => {
    const id = await draft()
    await publish(id, 'en')
    await publish(id, 'fr')
    await withdraw(id, 'fr')
    await publish(id, 'en', { title: 'Again' })
    const copy = await publicCopy(id)
    expect([copy.isPublicIn('en'), copy.isPublicIn('fr')]).toEqual([true, false])
  })

  test('an item withdrawn in its last language is public nowhere', async () => {
    const id = await draft()
    await publish(id, 'en')
    await withdraw(id, 'en')
    const copy = await publicCopy(id)
    expect(copy.row?.['_status']).toBe('draft')
    expect(copy.isPublicIn('en')).toBe(false)
  })

  test('trash withdraws all languages, and a restored item is a draft', async () => {
    const id = await draft()
    await publish(id, 'en')
    await publish(id, 'fr')
    const trashed = await call(payload, editor, 'PATCH', `/news/${id}`, {
      deletedAt: new Date().toISOString(),
    })
    expect(trashed.status).toBe(200)
    const inTrash = await publicCopy(id)
    expect(inTrash.row?.['deletedAt']).toBeTruthy()
    const restored = await call(payload, editor, 'PATCH', `/news/${id}?trash=true`, { deletedAt: null })
    expect(restored.status).toBe(200)
    const copy = await publicCopy(id)
    expect(copy.row?.['deletedAt'] ?? null).toBeNull()
    expect([copy.isPublicIn('en'), copy.isPublicIn('fr')]).toEqual([false, false])
    await publish(id, 'fr')
    const again = await publicCopy(id)
    expect([again.isPublicIn('en'), again.isPublicIn('fr')]).toEqual([false, true])
  })

  test('a draft saved as the panel saves it, with an empty date of deletion, keeps what was written', async () => {
    const id = await draft()
    await publish(id, 'en')
    const saved = await call(payload, editor, 'PATCH', `/news/${id}?locale=en&draft=true`, {
      summary: 'Written later',
      _status: 'draft',
      deletedAt: null,
    })
    expect(saved.body.doc['summary']).toBe('Written later')
    const copy = await publicCopy(id)
    expect(copy.row?.['_status']).toBe('published')
    expect(copy.isPublicIn('en')).toBe(true)
    const withdrawn = await call(payload, editor, 'PATCH', `/news/${id}?locale=en`, {
      _status: 'draft',
      deletedAt: null,
    })
    expect(withdrawn.status).toBe(200)
    expect((await publicCopy(id)).isPublicIn('en')).toBe(false)
  })

  test('whoever may publish asks another site, where they hold no role, to show the item', async () => {
    const id = await draft()
    await publish(id, 'en', { alsoOn: [otherSite] })
    const { docs } = await payload.find({
      collection: 'placements',
      where: { 'item.value': { equals: id } },
      depth: 0,
    })
    expect(docs.map((asked) => [asked.site, asked.state, asked.requestedBy])).toEqual([
      [otherSite, 'requested', editor.id],
    ])
  })

  test('a draft has a site', async () => {
    const { status, body } = await call(payload, editor, 'POST', '/news?locale=en&draft=true', {
      title: 'Lost',
      site: null,
    })
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('Choose the site')
  })

  test('a duplicate is a draft in every language, with an address of its own', async () => {
    const id = await draft()
    await publish(id, 'en')
    await publish(id, 'fr')
    const copied = await call(payload, editor, 'POST', `/news/${id}/duplicate?locale=en`, {})
    expect(copied.status).toBe(200)
    const copy = await publicCopy(copied.body.doc.id)
    expect([copy.isPublicIn('en'), copy.isPublicIn('fr')]).toEqual([false, false])
    expect(copy.slug['en']).not.toBe((await publicCopy(id)).slug['en'])
  })

  test('publishedAt cannot be written', async () => {
    const id = await draft()
    await saveDraft(id, 'en', { publishedAt: '2020-01-01T00:00:00.000Z' })
    await call(payload, editor, 'PATCH', `/news/${id}?locale=fr`, {
      publishedAt: '2020-01-01T00:00:00.000Z',
      title: 'x',
    })
    const { isPublicIn } = await publicCopy(id)
    expect([isPublicIn('en'), isPublicIn('fr')]).toEqual([false, false])
  })

  test('publishing in all languages at once by one request is refused, since it would not say which', async () => {
    const id = await draft()
    const reply = await publish(id, 'all')
    expect(reply.status).toBe(400)
    expect((await publicCopy(id)).isPublicIn('en')).toBe(false)
  })

  test('several languages are published at one moment when they are named', async () => {
    const id = await draft()
    const reply = await call(payload, editor, 'PATCH', `/news/${id}?locale=en&publishLanguages=en,fr`, {
      _status: 'published',
    })
    expect(reply.status).toBe(200)
    const copy = await publicCopy(id)
    expect([copy.isPublicIn('en'), copy.isPublicIn('fr')]).toEqual([true, true])
  })

  test('an older version comes back as a draft only', async () => {
    const id = await draft()
    await publish(id, 'en')
    await saveDraft(id, 'en', { title: 'Newer' })
    const versions = await call(
      payload,
      editor,
      'GET',
      `/news/versions?where[parent][equals]=${id}&sort=createdAt`,
    )
    const first = versions.body.docs[0]?.id
    expect((await call(payload, editor, 'POST', `/news/versions/${first}`)).status).toBe(400)
    expect((await call(payload, editor, 'POST', `/news/versions/${first}?draft=true`)).status).toBe(200)
    expect((await publicCopy(id)).title['en']).toBe('English title')
  })

  test('the rows of a page keep their own translations when a row is put before them', async () => {
    const created = await call(payload, editor, 'POST', '/pages?locale=en&draft=true', {
      site,
      title: 'Page',
      layout: 'standard',
      blocks: [{ blockType: 'quotation', text: 'First' }],
    })
    const id: string = created.body.doc.id
    const [first] = created.body.doc.blocks
    await call(payload, editor, 'PATCH', `/pages/${id}?locale=fr&draft=true`, {
      title: 'Page fr',
      blocks: [{ ...first, text: 'Premier' }],
    })
    const send = (locale: string, data: object) =>
      call(payload, editor, 'PATCH', `/pages/${id}?locale=${locale}`, { ...data, _status: 'published' })
    await send('en', {})
    await send('fr', {})
    await send('en', {
      blocks: [
        { blockType: 'quotation', text: 'New' },
        { ...first, text: 'First' },
      ],
    })
    const page = await call(payload, editor, 'GET', `/pages/${id}?locale=fr`)
    const texts = page.body.blocks.map((block) => block['text'] ?? null)
    expect(texts).toEqual([null, 'Premier'])
  })

  test('a changed address leaves a redirect, and none stays on an address in use', async () => {
    const id = await draft()
    await publish(id, 'en', { slug: 'first-address' })
    await publish(id, 'en', { slug: 'second-address' })
    const redirects = await payload.find({
      collection: 'redirects',
      where: { 'item.value': { equals: id } },
      depth: 0,
    })
    expect(redirects.docs.map(({ from }) => from)).toEqual(['/en/news/first-address'])
    await publish(id, 'en', { slug: 'first-address' })
    const after = await payload.find({
      collection: 'redirects',
      where: { 'item.value': { equals: id } },
      depth: 0,
    })
    expect(after.docs.map(({ from }) => from)).toEqual(['/en/news/second-address'])
  })
})
