import type { IncomingMessage, ServerResponse } from 'node:http'
import { gunzip } from 'node:zlib'
import { preferredEncoding } from './encoding.ts'
import { type CacheStatus, cacheStatus, type FinishedPage } from './finished-page.ts'
import { writeSoundHead } from './write-head.ts'

/** What a client with a copy is told again (RFC 9110, section 15.4.5). */
const repeated = new Set(['Cache-Control', 'ETag', 'Vary', 'Content-Location', 'Cache-Status'])

/**
 * Sends a page in the best encoding that the reader takes, or tells that the reader's copy is still good. Of a
 * page from memory nothing is copied or waited for: this is what most readers get.
 */
export function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  page: FinishedPage,
  status: CacheStatus,
): void {
  const { headers } = request
  const encoding = preferredEncoding(String(headers['accept-encoding'] ?? 'identity'))
  const head =
    status === 'hit' ? page.heads[encoding] : [...page.heads[encoding].slice(0, -1), cacheStatus[status]]
  if (page.status === 200 && isKnown(headers['if-none-match'], page.digest)) {
    const kept = head.flatMap((name, index) =>
      index % 2 === 0 && repeated.has(name) ? [name, head[index + 1] ?? ''] : [],
    )
    response.writeHead(304, kept).end()
    return
  }
  writeSoundHead(request, response, page.status, head)
  const body = page.bodies[encoding]
  if (body) response.end(body)
  else gunzip(page.bodies.gzip, (error, whole) => (error ? response.destroy() : response.end(whole)))
}

/** Whether a client has this very page: the tag names its content, whatever the encoding (RFC 9110, section 13.1.2). */
function isKnown(tags: string | undefined, digest: string): boolean {
  return tags !== undefined && (tags.trim() === '*' || tags.includes(digest))
}
