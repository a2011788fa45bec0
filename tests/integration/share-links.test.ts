import type { BasePayload } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { newRecord, type Place, renderStore } from '../../src/lib/render-record.ts'
import { readAnswer } from '../../src/server/shared/answer-form.ts'
import { type ShareLink, ShareLinks } from '../../src/server/shared/share-links.ts'
import { openPayload } from '../support/database.ts'
import { makeSite } from '../support/new-site.ts'
import { call, nobody, type Person, signIn } from '../support/people.ts'

let payload: BasePayload
let site: string
let links: ShareLinks
let newsItem: typeof import('../../src/content/news.ts').newsItem
let editor: Person
let translator: Person
let author: Person
let stranger: Person

beforeAll(async () => {
  payload = await openPayload()
  ;({ newsItem } = await import('../../src/content/news.ts'))
  links = new ShareLinks(process.env['DATABASE_URL'] ?? '')
  site = await makeSite(payload, 'own')
  editor = await signIn(payload, 'editor', [{ site, role: 'editor' }])
  author = await signIn(payload, 'author', [{ site, role: 'author' }])
  translator = await signIn(payload, 'translator', [{ site, role: 'translator', languages: ['fr'] }])
  const other = await makeSite(payload, 'other')
  stranger = await signIn(payload, 'stranger', [{ site: other, role: 'site-manager' }])
  return () => links.close()
}, 120_000)

async function draft(fields: object = {}): Promise<string> {
  const data = {
    site,
    kind: 'news',
    title: `A frozen draft ${Math.random()}`,
    summary: 'As it was shared.',
    _status: 'draft',
    ...fields,
  }
  const made = await payload.create({ collection: 'news', locale: 'en', draft: true, data: data as never })
  return made.id
}

/** Makes a link and gives its token. */
async function share(id: string, days = 7): Promise<string> {
  const made = await call(payload, editor, 'POST', `/news/${id}/share-links`, { locale: 'en', days })
  expect(made.status).toBe(201)
  return String(made.body['address']).split('/shared/')[1] ?? ''
}

function placeOf(link: ShareLink): Place {
  const { noun, site, locale, copy, media, until } = link
  const shared = { noun, site, locale, copy, media, until, address: '/shared/token', form: {} }
  return { origin: 'http://localhost:3000', claimedBy: null, shared }
}

async function shown(link: ShareLink, slug = link.path.split('/').at(-1) ?? '') {
  const record = newRecord(placeOf(link))
  const found = await renderStore().run(record, () => newsItem('own', 'en', slug))
  return { found, record }
}

const listed = async (id: string, person = editor) =>
  (await call(payload, person, 'GET', `/news/${id}/share-links`)).body as unknown as {
    mayShare: boolean
    links: { id: string; isChanged: boolean; withdrawnAt: string | null; answers: object[] }[]
  }

it('shows the draft as it was shared, whatever becomes of it, and keeps nothing', async () => {
  const secret = await draft({ title: 'What else is not public', slug: 'what-else-is-not-public' })
  const id = await draft()
  const link = await links.find(await share(id))
  if (!link) throw new Error('There is no link.')
  await payload.update({
    collection: 'news',
    id,
    locale: 'en',
    draft: true,
    data: { title: 'Another title', summary: 'Written since.', _status: 'draft' },
  })
  const { found, record } = await shown(link)
  if (found.kind !== 'found') throw new Error(`The draft is ${found.kind}.`)
  expect(found.view.summary?.text).toBe('As it was shared.')
  expect(found.head).toEqual({ title: found.view.title.text, robots: 'noindex' })
  expect(found.frame.shared).toMatchObject({ action: '/shared/token' })
  expect(JSON.stringify(found)).not.toMatch(/Written since|What else is not public/)
  expect(record.isKeepable).toBe(false)
  expect((await shown(link, 'what-else-is-not-public')).found.kind).toBe('absent')
  expect(secret).not.toBe(id)
})

it('stores no token, and ends with its days, by withdrawal and with the item', async () => {
  const id = await draft()
  const [lasting, withdrawn, expired] = [await share(id), await share(id), await share(id)]
  const { pool } = payload.db as unknown as { pool: { query(text: string): Promise<{ rows: object[] }> } }
  expect(JSON.stringify((await pool.query('SELECT * FROM share_links')).rows)).not.toContain(lasting)
  await pool.query(`UPDATE share_links SET expires_at = now() - interval '1 second'
    WHERE id = (SELECT id FROM share_links ORDER BY created_at DESC LIMIT 1)`)
  const second = (await listed(id)).links[1]
  const path = `/news/${id}/share-links/${second?.id}/withdraw`
  expect((await call(payload, author, 'POST', path, {})).status).toBe(403)
  expect((await call(payload, editor, 'POST', path, {})).status).toBe(200)
  expect((await links.find(lasting))?.isOpen).toBe(true)
  for (const token of [withdrawn, expired]) {
    expect((await links.find(token))?.isOpen).toBe(false)
    expect(await links.keep(token, { kind: 'comment', name: 'A', text: 'B' })).toBe(false)
  }
  expect(await links.find('0'.repeat(48))).toBeNull()
  await payload.update({ collection: 'news', id, data: { deletedAt: new Date().toISOString() } as never })
  expect((await links.find(lasting))?.isOpen).toBe(false)
})

it('keeps answers at the document, and a later edit voids the approval', async () => {
  const id = await draft()
  const token = await share(id)
  const body = new URLSearchParams({ kind: 'approval', name: ' Ana ', text: '' })
  const read = readAnswer(Buffer.from(body.toString()))
  expect(read).toEqual({ answer: { kind: 'approval', name: 'Ana', text: '' } })
  if (read && 'answer' in read) expect(await links.keep(token, read.answer)).toBe(true)
  const before = await listed(id, translator)
  expect(before).toMatchObject({
    mayShare: false,
    links: [{ isChanged: false, answers: [{ kind: 'approval', name: 'Ana', text: '' }] }],
  })
  await payload.update({
    collection: 'news',
    id,
    locale: 'fr',
    draft: true,
    data: { title: 'En français', _status: 'draft' },
  })
  expect((await listed(id)).links[0]?.isChanged).toBe(false)
  await payload.update({
    collection: 'news',
    id,
    locale: 'en',
    draft: true,
    data: { summary: 'A later edit.', _status: 'draft' },
  })
  expect((await listed(id)).links[0]?.isChanged).toBe(true)
})

it('is made by who may publish at the site, and seen by its people alone', async () => {
  const id = await draft()
  const ask = (person: Person, data: object) => call(payload, person, 'POST', `/news/${id}/share-links`, data)
  const good = { locale: 'en', days: 7 }
  expect((await ask(author, good)).status).toBe(403)
  expect((await ask(translator, good)).status).toBe(403)
  expect((await ask(stranger, good)).status).toBe(404)
  expect((await ask(nobody, good)).status).toBe(404)
  for (const wrong of [
    { ...good, days: 365 },
    { ...good, locale: 'xx' },
    { ...good, more: 1 },
    {},
    { locale: 'fr', days: 7 },
  ]) {
    expect((await ask(editor, wrong)).status, JSON.stringify(wrong)).toBe(400)
  }
  expect((await call(payload, stranger, 'GET', `/news/${id}/share-links`)).status).toBe(404)
  expect((await call(payload, editor, 'GET', '/news/no-id/share-links')).status).toBe(404)
})

it('reads any body without an error', () => {
  for (const body of [
    '',
    'kind=approval',
    'kind=comment&name=a',
    'kind=other&name=a&text=b',
    'kind=comment&name=%00&text=b',
    `kind=comment&name=a&text=${'x'.repeat(5000)}`,
    '%%%',
  ]) {
    const read = readAnswer(Buffer.from(body))
    expect(read === null || 'form' in read, body.slice(0, 40)).toBe(true)
  }
})
