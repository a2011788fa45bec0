import type { IncomingMessage, ServerResponse } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import { preferredEncoding } from './encoding.ts'
import { type CacheStatus, cacheStatus, type FinishedPage } from './finished-page.ts'
import { sendWhole } from './whole-answer.ts'

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
  const body = page.bodies[encoding] ?? unpack(page.bodies.gzip)
  if (status === 'hit' && page.status === 200 && sendWhole(request, response, head, body)) return
  response.writeHead(page.status, head).end(body)
}

/** Nearly nobody takes no compression; who does asks again and again: a monitor, a proxy, a program that measures. */
const unpacked = new LRUCache<Buffer, Buffer>({ maxSize: 4_000_000, sizeCalculation: ({ length }) => length })

function unpack(zipped: Buffer): Buffer {
  const before = unpacked.get(zipped)
  if (before) return before
  const whole = gunzipSync(zipped)
  unpacked.set(zipped, whole)
  return whole
}

/** Whether a client has this very page: the tag names its content, whatever the encoding (RFC 9110, section 13.1.2). */
function isKnown(tags: string | undefined, digest: string): boolean {
  return tags !== undefined && (tags.trim() === '*' || tags.includes(digest))
}
