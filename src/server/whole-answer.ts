import type { IncomingMessage, ServerResponse } from 'node:http'
import { serverLimits } from './operations/guard-server.ts'

/** What Node's requests and responses are inside, by names that they have had for many versions. */
interface Answering {
  _header: string | null
  _headerSent: boolean
}
interface Asking {
  _dumpAndCloseReadable?(): void
}

/** Octets of answers that are kept in one piece, at most; what comes on top goes by Node's own way. */
const bound = 8_000_000
/** Octets above which one piece instead of two is no gain. */
const largest = 100_000

/** Answers as they are written within this second: the date is a part of them (RFC 9110, section 6.6.1). */
let wholes = new Map<readonly string[], Buffer>()
let octets = 0
let ending = ''

/**
 * Sends an answer 200 whose headers are known to be sound in one piece, octet for octet as Node would send it in
 * two, without examining each name and value again and without waiting for the end of a body that is none: for a
 * page from memory that is half of all work (docs/decisions/2026-11-23-whole-answers.md). Only for what nearly all
 * readers send, a GET without a body on a connection that stays open.
 *
 * @param head - names and values in one list, `Content-Length` among them; the same list for the same answer
 * @returns false when nothing has been sent, because the request or the answer is another
 */
export function sendWhole(
  request: IncomingMessage,
  response: ServerResponse,
  head: readonly string[],
  body: Buffer,
): boolean {
  if (request.method !== 'GET' || request.httpVersion !== '1.1' || !response.shouldKeepAlive) return false
  const { 'content-length': length, 'transfer-encoding': transfer } = request.headers
  if (length !== undefined || transfer !== undefined || response.getHeaderNames().length > 0) return false
  const whole = wholes.get(head) ?? join(head, body)
  if (whole === null)
    return false
    // As Node's own option `optimizeEmptyRequests`, which would do it to the requests of the admin panel, too.
  ;(request as unknown as Asking)._dumpAndCloseReadable?.()
  Object.assign(response as unknown as Answering, { _header: 'HTTP/1.1 200 OK', _headerSent: true })
  response.end(whole)
  return true
}

function join(head: readonly string[], body: Buffer): Buffer | null {
  if (body.length > largest || octets > bound) return null
  let text = 'HTTP/1.1 200 OK\r\n'
  for (let index = 0; index < head.length; index += 2) text += `${head[index]}: ${head[index + 1]}\r\n`
  text += ending || begin()
  const whole = Buffer.allocUnsafeSlow(text.length + body.length)
  whole.write(text, 'latin1')
  body.copy(whole, text.length)
  wholes.set(head, whole)
  octets += whole.length
  return whole
}

/** Begins a second: what ends each head in it. */
function begin(): string {
  const now = new Date()
  ending = `Date: ${now.toUTCString()}\r\nConnection: keep-alive\r\nKeep-Alive: timeout=${serverLimits.keepAliveTimeout / 1000}\r\n\r\n`
  setTimeout(() => {
    wholes = new Map()
    octets = 0
    ending = ''
  }, 1000 - now.getMilliseconds()).unref()
  return ending
}
