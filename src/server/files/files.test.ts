import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type FileServer, page, startFileServer } from '../../../tests/support/file-server.ts'
import type { FilePermission, PublicFile } from '../../lib/file-permission.ts'
import { Watches } from '../watches.ts'
import { Files } from './files.ts'

const root = mkdtempSync(path.join(os.tmpdir(), 'files-'))
const uploadsDir = path.join(root, 'uploads')

function write(name: string, content: string | Buffer): void {
  const place = path.join(root, name)
  mkdirSync(path.dirname(place), { recursive: true })
  writeFileSync(place, content)
}

const report: PublicFile = {
  path: 'files/report-2.pdf',
  type: 'application/pdf',
  etag: '"abc"',
  modified: Date.parse('2026-01-02T03:04:05.678Z'),
  language: 'fr',
  name: 'Réfugiés: "où" (fr).pdf',
}
const picture = (name: string): FilePermission => ({
  kind: 'found',
  file: { path: `media/${name}`, type: 'image/webp' },
})
const known: Record<string, FilePermission> = {
  '/site/fr/documents/report/fr.pdf': { kind: 'found', file: report },
  '/site/fr/documents/moved/fr.pdf': { kind: 'moved', to: '/site/fr/documents/report/fr.pdf' },
  '/media/harbour.webp': picture('harbour.webp'),
  '/media/two%20words.webp': picture('two words.webp'),
  '/media/100%25.webp': picture('100%.webp'),
  '/media/empty.webp': picture('empty.webp'),
  '/media/missing.webp': picture('missing.webp'),
  '/media/folder': picture('folder'),
  '/media/link.webp': picture('link.webp'),
  '/media/climbing.webp': picture('../../secret.txt'),
}

let server: FileServer
let warnings: string[]
let isAway = false

beforeAll(async () => {
  write('secret.txt', 'secret')
  write('.next/BUILD_ID', 'secret')
  write('.next/static/small.js', 'let a')
  write('public/icons/doors.svg', '<svg/>')
  write('uploads/files/report-2.pdf', '0123456789')
  for (const name of ['harbour.webp', 'two words.webp', '100%.webp'])
    write(`uploads/media/${name}`, 'picture')
  write('uploads/media/empty.webp', '')
  mkdirSync(path.join(uploadsDir, 'media/folder'))
  symlinkSync(path.join(root, 'secret.txt'), path.join(uploadsDir, 'media/link.webp'))
  const files = new Files({
    ask: async (address) => {
      if (isAway) throw new Error('no database')
      const permission = known[address] ?? { kind: 'absent' }
      return { permission, record: { dependencies: new Set(), lapsesAt: null, withdrawsAt: null } }
    },
    hearing: { watches: new Watches(), isListening: () => false },
    root,
    uploadsDir,
    isSecure: false,
    dev: false,
    warn: (message) => warnings.push(message),
  })
  server = await startFileServer((...asked) => files.answer(...asked))
})

beforeEach(() => {
  warnings = []
})

afterAll(async () => {
  await server.close()
  rmSync(root, { recursive: true })
})

const text = async (...asked: Parameters<FileServer['ask']>) => (await server.ask(...asked)).body.toString()
const ask = (headers: Record<string, string> = {}, method = 'GET') =>
  server.ask('/site/fr/documents/report/fr.pdf', headers, method)

describe('a public file', () => {
  it('comes whole, with what a reader needs to know', async () => {
    const { status, headers, body } = await ask()
    expect([status, body.toString()]).toEqual([200, '0123456789'])
    expect(headers).toMatchObject({
      'accept-ranges': 'bytes',
      'cache-control': 'public, max-age=0, must-revalidate',
      'content-length': '10',
      'content-type': 'application/pdf',
      'content-language': 'fr',
      'content-disposition': `inline; filename="Refugies ou (fr).pdf"; filename*=UTF-8''R%C3%A9fugi%C3%A9s%20o%C3%B9%20%28fr%29.pdf`,
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      etag: '"abc"',
      'last-modified': 'Fri, 02 Jan 2026 03:04:05 GMT',
      'x-content-type-options': 'nosniff',
    })
  })

  it.each([
    ['bytes=2-4', '234', 'bytes 2-4/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=-3', '789', 'bytes 7-9/10'],
    ['bytes=8-99', '89', 'bytes 8-9/10'],
    ['bytes=0-0', '0', 'bytes 0-0/10'],
  ])('comes in the part %s', async (range, part, said) => {
    const { status, headers, body } = await ask({ range })
    expect([status, headers['content-range'], body.toString()]).toEqual([206, said, part])
    expect(headers['content-length']).toBe(String(part.length))
  })

  it.each(['bytes=4-2', 'bytes=-', 'bytes=0-1,3-4', 'lines=1-2', 'bytes=x-y', `bytes=${'9'.repeat(400)}-`])(
    'is never an error for the part %s',
    async (range) => {
      expect([200, 416]).toContain((await ask({ range })).status)
    },
  )

  it('says what is there when a part is not', async () => {
    const { status, headers, body } = await ask({ range: 'bytes=10-' })
    expect([status, headers['content-range'], body.length]).toEqual([416, 'bytes */10', 0])
    expect(headers['content-type']).toBeUndefined()
    expect(headers['cache-control']).toBe('no-store')
  })

  it('comes in part only when it is the file that the reader means', async () => {
    expect((await ask({ range: 'bytes=2-4', 'if-range': '"abc"' })).status).toBe(206)
    expect((await ask({ range: 'bytes=2-4', 'if-range': '"older"' })).status).toBe(200)
    expect((await ask({ 'if-match': '"older"' })).status).toBe(412)
  })

  it('is not sent again to those who have it', async () => {
    expect((await ask({ 'if-none-match': 'W/"abc", "other"' })).status).toBe(304)
    expect((await ask({ 'if-none-match': '"other"' })).status).toBe(200)
    expect((await ask({ 'if-modified-since': 'Fri, 02 Jan 2026 03:04:05 GMT' })).status).toBe(304)
    expect((await ask({ 'if-modified-since': 'Fri, 02 Jan 2026 03:04:04 GMT' })).status).toBe(200)
    const { headers } = await server.ask('/media/harbour.webp')
    const again = await server.ask('/media/harbour.webp', { 'if-none-match': headers.etag ?? '' })
    expect([again.status, again.headers['cache-control']]).toEqual([304, headers['cache-control']])
  })

  it('answers HEAD like GET, without the content', async () => {
    const { status, headers, body } = await ask({ range: 'bytes=2-4' }, 'HEAD')
    expect([status, headers['content-length'], body.length]).toEqual([200, '10', 0])
    const missing = await server.ask('/media/nothing.webp', {}, 'HEAD')
    expect([missing.status, missing.body.length]).toEqual([404, 0])
  })

  it.each(['harbour.webp', 'two%20words.webp', '100%25.webp'])('has any name: %s', async (name) => {
    expect(await text(`/media/${name}`)).toBe('picture')
  })

  it('may be empty', async () => {
    expect((await server.ask('/media/empty.webp')).status).toBe(200)
  })

  it('leads to where it has moved', async () => {
    const { status, headers } = await server.ask('/site/fr/documents/moved/fr.pdf')
    expect([status, headers.location]).toEqual([301, '/site/fr/documents/report/fr.pdf'])
  })
})

describe('what is not public', () => {
  it.each(['private.webp', 'missing.webp', 'folder', 'link.webp', 'climbing.webp'])(
    '%s is not found, and nobody keeps that',
    async (name) => {
      const { status, headers, body } = await server.ask(`/media/${name}`)
      expect([status, body.toString()]).toEqual([404, 'There is nothing at this address.'])
      expect(headers['cache-control']).toBe('no-store')
      expect(headers['content-type']).toBe('text/plain; charset=utf-8')
    },
  )

  it.each([
    '/media/%00',
    '/media/..%2f..%2fsecret.txt',
    '/media/%2e%2e/secret.txt',
    '/media/%252e%252e%252fsecret.txt',
    '/media/%ff',
    '/media/..',
    '/media/%5c..%5csecret.txt',
    '/_next/static/../BUILD_ID',
    '/_next/static/%2e%2e/BUILD_ID',
    '/_next/static/..%2fBUILD_ID',
    '/_next/static/%2e%2e%2fBUILD_ID',
    '/_next/BUILD_ID',
    '/_next/image?url=/media/harbour.webp',
    '/_next/static/',
    '/icons/..%2f..%2fsecret.txt',
    '/icons',
    '/__proto__',
    '/media/constructor',
    `/media/${'x'.repeat(2_000)}`,
    `/media/${encodeURIComponent('\u{1f600}'.repeat(100))}`,
  ])('%s neither', async (target) => {
    const { status, body } = await server.ask(target)
    expect(body.toString()).not.toContain('secret')
    if (body.toString() !== page) expect([400, 404]).toContain(status)
  })

  it('is how files are asked about', async () => {
    for (const target of [
      '/file-permission?of=/media/harbour.webp',
      '/file-permission',
      '/file-permission/x',
    ]) {
      expect((await server.ask(target)).status).toBe(404)
    }
  })

  it('is told the operator only when it should be there, and once', async () => {
    await server.ask('/media/private.webp')
    expect(warnings).toEqual([])
  })

  it('and nobody can tell while the database is away', async () => {
    isAway = true
    const { status, headers } = await server.ask('/media/unknown.webp')
    isAway = false
    expect([status, headers['retry-after'], headers['cache-control']]).toEqual([503, '5', 'no-store'])
  })
})

describe('a file that is missing on disk', () => {
  it('is told the operator once, and served when it is back', async () => {
    known['/media/late.webp'] = picture('late.webp')
    await server.ask('/media/late.webp')
    await server.ask('/media/late.webp')
    expect(warnings).toEqual(['The file media/late.webp is public but not on disk'])
    write('uploads/media/late.webp', 'picture')
    expect(await text('/media/late.webp')).toBe('picture')
    rmSync(path.join(uploadsDir, 'media/late.webp'))
    expect((await server.ask('/media/late.webp')).status).toBe(404)
  })
})
