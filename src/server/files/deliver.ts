import type { IncomingMessage, ServerResponse } from 'node:http'
import send from 'send'
import type { PublicFile } from '../../lib/file-permission.ts'

/**
 * Sends a file from disk: whole, in one part, or not again when the reader has it (RFC 9110, sections 13
 * and 14). A copy is asked about every time, because a picture or a document that is withdrawn is gone at
 * once, also from the memory of browsers and proxies; no name of an upload holds a hash of its content.
 *
 * @param root - the folder of all uploads
 * @param realPath - where the file is below that folder, without symbolic links
 * @returns false when there is no such file; nothing has been sent then
 * @throws when the file is there but cannot be read
 */
export function deliver(
  request: IncomingMessage,
  response: ServerResponse,
  file: PublicFile,
  { root, realPath }: { root: string; realPath: string },
): Promise<boolean> {
  // Parts are for GET alone (RFC 9110, section 14.2).
  if (request.method !== 'GET') delete request.headers.range
  const options = { root, dotfiles: 'allow', cacheControl: false, index: false } as const
  return new Promise((resolve, reject) => {
    response.once('close', () => resolve(true))
    send(request, encodeURIComponent(realPath), options)
      .on('headers', () => response.setHeaders(headersOf(file)))
      .on('directory', () => resolve(false))
      .on('error', (error: Error & { status?: number; headers?: Record<string, string> }) => {
        if (response.headersSent) return void response.destroy()
        for (const name of contentHeaders) response.removeHeader(name)
        if (error.status === 412 || error.status === 416) {
          response.writeHead(error.status, { ...error.headers, 'Cache-Control': 'no-store' }).end()
        } else if (error.status === 500) reject(error)
        else resolve(false)
      })
      .pipe(response)
  })
}

/** What belongs to the file's content and not to an answer without it. */
const contentHeaders = [
  'Accept-Ranges',
  'Content-Type',
  'Content-Language',
  'Content-Disposition',
  'Content-Length',
  'ETag',
  'Last-Modified',
] as const

function headersOf({ type, etag, modified, language, name, isPrivate }: PublicFile): Map<string, string> {
  return new Map([
    ['Cache-Control', isPrivate ? 'no-store' : 'public, max-age=0, must-revalidate'],
    ['Content-Type', type],
    ...optional('ETag', etag),
    ...optional('Last-Modified', modified === undefined ? undefined : new Date(modified).toUTCString()),
    ...optional('Content-Language', language),
    ...optional('Content-Disposition', name === undefined ? undefined : disposition(name)),
  ])
}

function optional(header: string, value: string | undefined): [string, string][] {
  return value === undefined ? [] : [[header, value]]
}

/** Shown in the browser and kept under a readable name, in any alphabet (RFC 6266). */
function disposition(name: string): string {
  const safe = name.replaceAll(/[\s\p{Cc}/\\:*?"<>|]+/gu, ' ').trim()
  const plain = safe
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\x20-\x7e]+/g, '_')
  const encoded = encodeURIComponent(safe.toWellFormed()).replaceAll(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `inline; filename="${plain}"; filename*=UTF-8''${encoded}`
}
