import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { preferredEncoding } from './encoding.ts'
import type { FinishedPage } from './finished-page.ts'

const unzip = promisify(gunzip)

/** How a page came to be, for operators (RFC 9211, the Cache-Status header). */
export type CacheStatus = 'hit' | 'stale' | 'miss' | 'bypass'

const cacheStatus: Readonly<Record<CacheStatus, string>> = {
  hit: 'common-home; hit',
  stale: 'common-home; hit; detail=stale',
  miss: 'common-home; fwd=miss',
  bypass: 'common-home; fwd=bypass',
}

/** What a client with a copy is told again (RFC 9110, section 15.4.5). */
const repeated = new Set(['Cache-Control', 'ETag', 'Vary', 'Content-Location'])

/** Sends a page in the best encoding that the reader takes, or tells that the reader's copy is still good. */
export async function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  page: FinishedPage,
  status: CacheStatus,
): Promise<void> {
  // A page brings headers of its own, all of them: what a browser keeps is changed by those of a 304, too.
  for (const name of response.getHeaderNames()) if (name !== 'x-request-id') response.removeHeader(name)
  const encoding = preferredEncoding(String(request.headers['accept-encoding'] ?? 'identity'))
  const head = page.heads[encoding]
  if (page.status === 200 && isKnown(request.headers['if-none-match'], page.digest)) {
    const kept = head.flatMap((name, index) =>
      index % 2 === 0 && repeated.has(name) ? [name, head[index + 1] ?? ''] : [],
    )
    response.writeHead(304, [...kept, 'Cache-Status', cacheStatus[status]])
    response.end()
    return
  }
  const body = page.bodies[encoding] ?? (await unzip(page.bodies.gzip))
  response.writeHead(page.status, [...head, 'Cache-Status', cacheStatus[status]])
  response.end(body)
}

/** Whether a client has this very page: the tag names its content, whatever the encoding (RFC 9110, section 13.1.2). */
function isKnown(tags: string | undefined, digest: string): boolean {
  return tags !== undefined && (tags.trim() === '*' || tags.includes(digest))
}
