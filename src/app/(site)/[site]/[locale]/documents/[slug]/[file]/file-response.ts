import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import type { DeliveredFile } from '../../../../../../../content/document-files.ts'

/** A part of a file, in octets; both ends belong to it. */
interface Span {
  first: number
  last: number
}

/**
 * Sends a file from disk: whole, in one part (RFC 9110, section 14), or not again when the reader has it.
 * A copy is asked about every time, because a document that is withdrawn is withdrawn at once.
 */
export function fileResponse(request: Request, file: DeliveredFile): Response {
  const { etag, modified, bytes } = file
  const headers = new Headers({
    'Accept-Ranges': 'bytes',
    'Cache-Control': 'public, max-age=0, must-revalidate',
    ETag: etag,
    'Last-Modified': modified.toUTCString(),
  })
  if (isKnown(request, file)) return new Response(null, { status: 304, headers })
  const span = spanOf(request, file)
  if (span === 'unsatisfiable') {
    headers.set('Content-Range', `bytes */${bytes}`)
    return new Response(null, { status: 416, headers })
  }
  const { first, last } = span ?? { first: 0, last: bytes - 1 }
  headers.set('Content-Type', file.type.startsWith('text/') ? `${file.type}; charset=utf-8` : file.type)
  headers.set('Content-Length', String(last - first + 1))
  headers.set('Content-Language', file.language)
  headers.set('Content-Disposition', disposition(file.name))
  if (span) headers.set('Content-Range', `bytes ${first}-${last}/${bytes}`)
  const isEmpty = request.method === 'HEAD' || bytes === 0
  return new Response(isEmpty ? null : read(file.path, { first, last }), {
    status: span ? 206 : 200,
    headers,
  })
}

function read(path: string, { first, last }: Span): ReadableStream {
  return Readable.toWeb(createReadStream(path, { start: first, end: last })) as ReadableStream
}

/** Whether the reader's copy is this very file (RFC 9110, section 13). */
function isKnown({ headers }: Request, { etag, modified }: DeliveredFile): boolean {
  const known = headers.get('if-none-match')
  if (known !== null)
    return known.split(',').some((each) => ['*', etag].includes(each.trim().replace(/^W\//, '')))
  const since = Date.parse(headers.get('if-modified-since') ?? '')
  return seconds(modified.getTime()) <= seconds(since)
}

const seconds = (moment: number): number => Math.floor(moment / 1000)

/** The one part that is asked for; null for the whole, as for several parts or an older file's part. */
function spanOf({ headers, method }: Request, file: DeliveredFile): Span | 'unsatisfiable' | null {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(headers.get('range') ?? '') ?? []
  if (method !== 'GET' || from === undefined || to === undefined || from + to === '') return null
  const condition = headers.get('if-range')
  if (condition !== null && condition !== file.etag && condition !== file.modified.toUTCString()) return null
  const end = file.bytes - 1
  const span =
    from === ''
      ? { first: Math.max(0, file.bytes - Number(to)), last: end }
      : { first: Number(from), last: to === '' ? end : Math.min(Number(to), end) }
  if (from !== '' && to !== '' && Number(from) > Number(to)) return null
  return span.first > span.last ? 'unsatisfiable' : span
}

/** Shown in the browser and kept under a readable name, in any alphabet (RFC 6266). */
function disposition(name: string): string {
  const safe = name.replaceAll(/[\s\p{Cc}/\\:*?"<>|]+/gu, ' ').trim()
  const plain = safe
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\x20-\x7e]+/g, '_')
  const encoded = encodeURIComponent(safe).replaceAll(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `inline; filename="${plain}"; filename*=UTF-8''${encoded}`
}
