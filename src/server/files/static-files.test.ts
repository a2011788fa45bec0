import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FileServer, page, startFileServer } from '../../../tests/support/file-server.ts'
import { securityHeaders } from '../security-headers.ts'
import { StaticFiles } from './static-files.ts'

const root = mkdtempSync(path.join(os.tmpdir(), 'static-files-'))
const style = 'a { color: red }\n'.repeat(200)
const address = '/_next/static/chunks/site.css'

function write(name: string, content: string | Buffer): void {
  const place = path.join(root, name)
  mkdirSync(path.dirname(place), { recursive: true })
  writeFileSync(place, content)
}

let server: FileServer

beforeAll(async () => {
  write('public/favicon.svg', '<svg/>')
  write('public/icons/doors.svg', '<svg></svg>')
  write('.next/static/chunks/site.css', style)
  write('.next/static/chunks/site.css.br', brotliCompressSync(style))
  write('.next/static/chunks/site.css.gz', gzipSync(style))
  write('.next/static/chunks/small.js', '0123456789')
  const files = new StaticFiles(root, { 'X-Content-Type-Options': 'nosniff' })
  server = await startFileServer((request, response, { path }) => {
    for (const [name, value] of Object.entries(securityHeaders('plain', false)))
      response.setHeader(name, value)
    return files.answer(request, response, path)
  })
})

afterAll(async () => {
  await server.close()
  rmSync(root, { recursive: true })
})

const text = async (...asked: Parameters<FileServer['ask']>) => (await server.ask(...asked)).body.toString()

it('is compressed as the reader takes it, and never asked for again', async () => {
  const br = await server.ask(address, { 'accept-encoding': 'gzip, deflate, br' })
  expect(brotliDecompressSync(br.body).toString()).toBe(style)
  expect(br.headers).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-encoding': 'br',
    'content-type': 'text/css',
    vary: 'Accept-Encoding',
    'x-content-type-options': 'nosniff',
  })
  expect(Object.keys(br.headers)).not.toContain('content-security-policy')
  expect(Object.keys(br.headers)).not.toContain('permissions-policy')
  expect(gunzipSync((await server.ask(address, { 'accept-encoding': 'br;q=0, gzip' })).body).toString()).toBe(
    style,
  )
  expect(await text(address)).toBe(style)
  const again = await server.ask(address, {
    'accept-encoding': 'br',
    'if-none-match': br.headers.etag ?? '',
  })
  expect([again.status, again.headers['cache-control']]).toEqual([304, br.headers['cache-control']])
})

it('comes in parts', async () => {
  const file = '/_next/static/chunks/small.js'
  const part = await server.ask(file, { range: 'bytes=2-4' })
  expect([part.status, part.headers['content-range'], part.body.toString()]).toEqual([
    206,
    'bytes 2-4/10',
    '234',
  ])
  for (const range of ['bytes=10-', 'bytes=-3', 'bytes=5-2', 'bytes=0-0', 'bytes=0-1,4-5', 'x']) {
    expect(await text(file, { range })).toBe('0123456789')
  }
  expect((await server.ask(file, { range: 'bytes=2-4', 'if-range': '"x"' })).status).toBe(200)
})

it('stands at the root when it is public', async () => {
  const { status, headers } = await server.ask('/icons/doors.svg')
  expect([status, headers['cache-control'], headers['content-type']]).toEqual([
    200,
    'public, max-age=3600',
    'image/svg+xml',
  ])
  expect((await server.ask('/favicon.svg', {}, 'HEAD')).body).toHaveLength(0)
})

it('and everything else is left to the pages', async () => {
  for (const target of ['/', '/site/en/news/first', '/icons/none.svg', '/robots.txt']) {
    const { headers, body } = await server.ask(target)
    expect([body.toString(), headers['cache-control']]).toEqual([page, 'no-store'])
  }
})
