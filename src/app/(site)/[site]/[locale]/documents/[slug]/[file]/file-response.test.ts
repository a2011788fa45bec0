import { writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import type { DeliveredFile } from '../../../../../../../content/document-files.ts'
import { fileResponse } from './file-response.ts'

const place = path.join(os.tmpdir(), `file-response-${process.pid}.txt`)
writeFileSync(place, '0123456789')

const file: DeliveredFile = {
  path: place,
  bytes: 10,
  type: 'application/pdf',
  language: 'fr',
  name: 'Réfugiés: "où" (fr).pdf',
  etag: '"abc"',
  modified: new Date('2026-01-02T03:04:05.678Z'),
}

const ask = (headers: Record<string, string> = {}, method = 'GET') =>
  fileResponse(new Request('http://localhost/', { method, headers }), file)

it('sends the whole file with what a reader needs to know', async () => {
  const response = ask()
  expect(response.status).toBe(200)
  expect(await response.text()).toBe('0123456789')
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'accept-ranges': 'bytes',
    'content-length': '10',
    'content-type': 'application/pdf',
    'content-language': 'fr',
    'content-disposition': `inline; filename="Refugies ou (fr).pdf"; filename*=UTF-8''R%C3%A9fugi%C3%A9s%20o%C3%B9%20%28fr%29.pdf`,
    etag: '"abc"',
    'last-modified': 'Fri, 02 Jan 2026 03:04:05 GMT',
  })
})

it.each([
  ['bytes=2-4', '234', 'bytes 2-4/10'],
  ['bytes=7-', '789', 'bytes 7-9/10'],
  ['bytes=-3', '789', 'bytes 7-9/10'],
  ['bytes=8-99', '89', 'bytes 8-9/10'],
])('sends the part %s', async (range, text, said) => {
  const response = ask({ range })
  expect([response.status, response.headers.get('content-range')]).toEqual([206, said])
  expect(response.headers.get('content-length')).toBe(String(text.length))
  expect(await response.text()).toBe(text)
})

it.each(['bytes=4-2', 'bytes=-', 'bytes=0-1,3-4', 'lines=1-2'])('answers %s with the whole', (range) => {
  expect(ask({ range }).status).toBe(200)
})

it.each(['bytes=10-', 'bytes=-0'])('cannot satisfy %s', (range) => {
  const response = ask({ range })
  expect([response.status, response.headers.get('content-range')]).toEqual([416, 'bytes */10'])
})

it('sends a part only of the file that the reader means', () => {
  expect(ask({ range: 'bytes=2-4', 'if-range': '"abc"' }).status).toBe(206)
  expect(ask({ range: 'bytes=2-4', 'if-range': '"older"' }).status).toBe(200)
})

it('does not send again what the reader has', () => {
  expect(ask({ 'if-none-match': 'W/"abc", "other"' }).status).toBe(304)
  expect(ask({ 'if-none-match': '"other"' }).status).toBe(200)
  expect(ask({ 'if-modified-since': 'Fri, 02 Jan 2026 03:04:05 GMT' }).status).toBe(304)
  expect(ask({ 'if-modified-since': 'Fri, 02 Jan 2026 03:04:04 GMT' }).status).toBe(200)
})

it('answers HEAD like GET, without the content', async () => {
  const response = ask({}, 'HEAD')
  expect([response.status, response.headers.get('content-length'), response.body]).toEqual([200, '10', null])
})
