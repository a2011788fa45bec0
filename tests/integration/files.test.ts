import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { crc32 } from 'node:zlib'
import { type BasePayload, type CollectionSlug, ValidationError } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { brusselsClock } from '../../src/lib/brussels-time.ts'
import { newRecord, renderStore } from '../../src/lib/render-record.ts'
import { Changes } from '../../src/server/changes.ts'
import { Files } from '../../src/server/files/files.ts'
import type { Ask } from '../../src/server/files/permissions.ts'
import { Watches } from '../../src/server/watches.ts'
import { openPayload } from '../support/database.ts'
import { type FileServer, startFileServer } from '../support/file-server.ts'
import { createSites } from '../support/sites.ts'

let payload: BasePayload
let changes: Changes
let server: FileServer
let site: string
let asked: string[] = []

/** Asks as the route does that the front door renders. */
async function askGateway(): Promise<Ask> {
  const { publicFile } = await import('../../src/content/public-files.ts')
  return async (address, place) => {
    asked.push(address)
    const record = newRecord(place)
    const permission = await renderStore().run(record, () => publicFile(address))
    return { permission: JSON.parse(JSON.stringify(permission)), record }
  }
}

beforeAll(async () => {
  payload = await openPayload()
  site = (await createSites(payload)).own
  changes = new Changes(process.env['DATABASE_URL'] ?? '')
  const watches = new Watches()
  const files = new Files({
    ask: await askGateway(),
    hearing: { watches, isListening: () => changes.isListening },
    root: process.cwd(),
    uploadsDir: `${process.env['DATA_DIR']}/uploads`,
    isSecure: false,
    dev: true,
    warn: () => {},
  })
  changes.subscribe(watches)
  changes.subscribe(files)
  await changes.start()
  server = await startFileServer((...request) => files.answer(...request))
})

afterAll(async () => {
  await server.close()
  await changes.close()
})

beforeEach(() => {
  asked = []
})

/** The status of a target once everything that was written before has been heard. */
async function statusOf(target: string): Promise<number> {
  expect(await changes.caughtUp()).toBe(true)
  return (await server.ask(target)).status
}

async function upload(name: string, data: object = {}) {
  const content = await sharp({ create: { width: 800, height: 600, channels: 3, background: 'teal' } })
    .png()
    .toBuffer()
  return payload.create({
    collection: 'media',
    locale: 'en',
    data: { alt: 'A harbour', ...data },
    file: { data: content, mimetype: 'image/png', name, size: content.length },
  })
}

/** The beginning of a picture of so many pixels. */
function pngOf(width: number, height: number): Buffer {
  const header = Buffer.concat([Buffer.from('IHDR'), Buffer.alloc(8), Buffer.from([8, 2, 0, 0, 0])])
  header.writeUInt32BE(width, 4)
  header.writeUInt32BE(height, 8)
  const [beginning, sum] = [Buffer.from('89504e470d0a1a0a0000000d', 'hex'), Buffer.alloc(4)]
  sum.writeUInt32BE(crc32(header))
  return Buffer.concat([beginning, header, sum, Buffer.from('000000004944415435af061e', 'hex')])
}

/** A real file: the CMS looks into it. */
function pdf(language: 'en' | 'fr') {
  const data = readFileSync(`src/demo/files/factsheet-${language}.pdf`)
  return { data, mimetype: 'application/pdf', name: 'report.pdf', size: data.length }
}

async function create(collection: CollectionSlug, data: object): Promise<string> {
  const made = await payload.create({ collection, locale: 'en', draft: true, data: data as never })
  return String(made.id)
}

const set = (collection: CollectionSlug, id: string, status: 'published' | 'draft') =>
  payload.update({ collection, id, locale: 'en', data: { _status: status } as never })

const news = (data: object = {}) =>
  create('news', { site, kind: 'news', title: 'Title', summary: 'Summary', ...data })

describe('a picture', () => {
  test.each([
    ['notes.png', Buffer.from('only words'), /cannot be opened as a picture/],
    [
      'drawing.svg',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
      /JPEG, PNG/,
    ],
    ['photo.heic', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), /HEIC/],
    ['wide.png', pngOf(9000, 6000), /too large/],
  ])('that cannot be shown is refused in words that help: %s', async (name, content, words) => {
    const file = { data: content, mimetype: 'image/png', name, size: content.length }
    const refused = await payload
      .create({ collection: 'media', locale: 'en', data: { alt: 'A harbour' }, file })
      .catch((error: unknown) => (error instanceof ValidationError ? error.data.errors : error))
    expect(refused).toEqual([
      expect.objectContaining({ path: 'file', message: expect.stringMatching(words) }),
    ])
  })

  test('is public with all its sizes as long as something public shows it', async () => {
    const media = await upload('harbour.png')
    const names = [media.filename, media.sizes?.w320?.filename].map((name) => `/media/${name}`)
    const id = await news({ picture: media.id })
    for (const name of names) expect(await statusOf(name)).toBe(404)
    await set('news', id, 'published')
    for (const name of names) expect(await statusOf(name)).toBe(200)
    await set('news', id, 'draft')
    for (const name of names) expect(await statusOf(name)).toBe(404)
  })

  test('is asked for once, whatever else is published', async () => {
    const media = await upload('once.png')
    await set('news', await news({ picture: media.id }), 'published')
    const address = `/media/${media.filename}`
    expect(await statusOf(address)).toBe(200)
    asked = []
    await set('news', await news({ picture: (await upload('other.png')).id }), 'published')
    for (let i = 0; i < 100; i++) expect((await server.ask(address)).status).toBe(200)
    expect(await statusOf(address)).toBe(200)
    expect(asked).toEqual([])
  })

  test('is gone when the consent of those shown ends, by time and by a save', async () => {
    const soon = new Date(Date.now() + 2_000).toISOString()
    const media = await upload('consent.png', { consent: { expires: soon } })
    await set('news', await news({ picture: media.id }), 'published')
    const address = `/media/${media.filename}`
    expect(await statusOf(address)).toBe(200)
    await pause(Date.parse(soon) - Date.now() + 10)
    expect((await server.ask(address)).status).toBe(404)
    const consent = (expires: string | null) =>
      payload.update({ collection: 'media', id: media.id, locale: 'en', data: { consent: { expires } } })
    await consent(null)
    expect(await statusOf(address)).toBe(200)
    await consent('2020-01-01T00:00:00.000Z')
    expect(await statusOf(address)).toBe(404)
  })

  test('of a person is public as long as the person agrees', async () => {
    const media = await upload('portrait.png')
    const id = await create('people', { site, name: 'A. Person', post: 'Officer', portrait: media.id })
    await set('people', id, 'published')
    const address = `/media/${media.filename}`
    expect(await statusOf(address)).toBe(404)
    const agree = async (given: boolean) => {
      const data = { portraitConsent: { given }, _status: 'published' } as never
      await payload.update({ collection: 'people', id, locale: 'en', data })
    }
    await agree(true)
    expect(await statusOf(address)).toBe(200)
    await agree(false)
    expect(await statusOf(address)).toBe(404)
  })

  test('that was refused by its name is there when one of that name is uploaded, again and again', async () => {
    const address = '/media/later.png'
    expect(await statusOf(address)).toBe(404)
    for (let i = 0; i < 2; i++) {
      const media = await upload('later.png')
      const id = await news({ picture: media.id })
      await set('news', id, 'published')
      expect(await statusOf(address)).toBe(200)
      await payload.delete({ collection: 'news', id })
      await payload.delete({ collection: 'media', id: media.id })
      expect(await statusOf(address)).toBe(404)
    }
  })
})

describe('a file', () => {
  const report = () => payload.create({ collection: 'files', data: { title: 'Report' }, file: pdf('en') })

  test('of a document is public with the document, and anew when it is replaced', async () => {
    const file = await report()
    const data = { site, kind: 'report', title: 'Report', slug: 'report' }
    const id = await create('documents', {
      ...data,
      files: [
        { language: 'en', file: file.id },
        { language: 'fr', file: (await report()).id },
      ],
    })
    const address = '/own/en/documents/report/en.pdf'
    expect(await statusOf(address)).toBe(404)
    await set('documents', id, 'published')
    expect(await statusOf(address)).toBe(200)
    const before = await server.ask(address)
    expect(before.headers).toMatchObject({
      etag: `"${file.checksum}"`,
      'content-language': 'en',
      'content-disposition': expect.stringContaining('Report (en).pdf'),
    })
    await payload.update({ collection: 'files', id: file.id, data: {}, file: pdf('fr') })
    expect(await statusOf(address)).toBe(200)
    const after = await server.ask(address)
    expect([before.body, after.body]).toEqual([pdf('en').data, pdf('fr').data])
    expect(after.headers.etag).not.toBe(before.headers.etag)
    const { documentItem } = await import('../../src/content/documents.ts')
    expect(await documentItem('own', 'en', 'report')).toMatchObject({
      view: {
        files: [
          { href: address, replacedOn: brusselsClock(new Date()).slice(0, 10), isOlderThanOriginal: false },
          { language: 'fr', replacedOn: undefined, isOlderThanOriginal: true },
        ],
      },
    })
    await set('documents', id, 'draft')
    expect(await statusOf(address)).toBe(404)
  })

  test('of a newsletter’s issue is public with the issue', async () => {
    const newsletter = await create('newsletters', { site, name: 'Letter', hasArchive: true })
    const file = (await report()).id
    const id = await create('newsletter-issues', { site, newsletter, title: 'First', file })
    const address = `/own/en/newsletter/${id}/issue.pdf`
    expect(await statusOf(address)).toBe(404)
    await set('newsletter-issues', id, 'published')
    expect(await statusOf(address)).toBe(200)
    expect(await statusOf(address.replace('/en/', '/fr/'))).toBe(404)
    expect(await statusOf(address.replace('.pdf', '.docx'))).toBe(404)
    await set('newsletter-issues', id, 'draft')
    expect(await statusOf(address)).toBe(404)
  })

  test('with the captions of a video is public as long as a public page shows the video', async () => {
    const data = Buffer.from('WEBVTT\n\n00:01.000 --> 00:02.000\nHello\n')
    const file = await payload.create({
      collection: 'files',
      data: { title: 'Captions' },
      file: { data, mimetype: 'text/vtt', name: 'captions.vtt', size: data.length },
    })
    const id = await create('videos', { title: 'Film', captions: [{ language: 'fr', file: file.id }] })
    expect(await statusOf(`/own/en/videos/${id}/fr.vtt`)).toBe(404)
    const blocks = [{ blockType: 'video', video: id }]
    const page = await create('pages', { site, title: 'Films', slug: 'films', layout: 'standard', blocks })
    expect(await statusOf(`/own/en/videos/${id}/fr.vtt`)).toBe(404)
    await set('pages', page, 'published')
    expect(await statusOf(`/own/en/videos/${id}/fr.vtt`)).toBe(200)
    const { headers } = await server.ask(`/own/en/videos/${id}/fr.vtt`)
    expect(headers['content-type']).toBe('text/vtt; charset=utf-8')
    expect(await statusOf(`/own/en/videos/${id}/en.vtt`)).toBe(404)
    await set('pages', page, 'draft')
    expect(await statusOf(`/own/en/videos/${id}/fr.vtt`)).toBe(404)
  })

  test.each([
    '/own/en/newsletter/not-an-id/issue.pdf',
    '/own/en/videos/not-an-id/fr.vtt',
    '/own/xx/documents/report/en.pdf',
    '/nowhere/en/documents/report/en.pdf',
    '/own/en/documents/%27%3B--/en.pdf',
    '/own/en/documents/report/..%2fen.pdf',
    '/own/en/documents/%252e%252e/en.pdf',
    '/media/%27%20OR%201=1',
    '/media/..%2ffiles%2freport.pdf',
    '/media/toString',
  ])('is never an error: %s', async (target) => {
    expect(await statusOf(target)).toBe(404)
  })
})
