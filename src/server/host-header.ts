import type { IncomingMessage } from 'node:http'
import { LRUCache } from 'lru-cache'
import { isHostName } from './address.ts'

/** Hosts as they are sent; a stranger may send any number. */
const known = new LRUCache<string, boolean>({ max: 1_000 })

/**
 * Whether a request names one host, and that is one: two are a trick, of which Node would take the first; none
 * is for HTTP/1.0 (RFC 9112, section 3.2). Everything else is answered 400.
 */
export function hasOneHost({ rawHeaders, headers, httpVersion }: IncomingMessage): boolean {
  let hosts = 0
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index]
    if (name?.length === 4 && name.toLowerCase() === 'host') hosts += 1
  }
  if (hosts === 0) return httpVersion === '1.0'
  return hosts === 1 && isGood(headers.host ?? '')
}

function isGood(host: string): boolean {
  const before = known.get(host)
  if (before !== undefined) return before
  const found = isHostName(host)
  known.set(host, found)
  return found
}
