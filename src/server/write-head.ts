import type { IncomingMessage, ServerResponse } from 'node:http'
import { serverLimits } from './operations/guard-server.ts'

/** What Node keeps between `writeHead` and `end`, by a name that it has had since its first versions. */
interface Headed {
  _header: string | null
}

/**
 * Writes the head of an answer whose headers are known to be sound, as `response.writeHead` writes it, octet for
 * octet, without examining each name and value again: for a page from memory that is a third of all work
 * (docs/decisions/2026-11-22-warm-answers.md). Only for what nearly all readers send, a GET on a connection that
 * stays open; everything else goes by Node's own way.
 *
 * @param status - a status whose reason phrase is `OK` when it is 200; others go by Node's own way
 * @param head - names and values in one list, `Content-Length` among them
 */
export function writeSoundHead(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  head: string[],
): void {
  const isUsual = status === 200 && request.method === 'GET' && request.httpVersion === '1.1'
  if (!isUsual || !response.shouldKeepAlive || response.getHeaderNames().length > 0) {
    response.writeHead(status, head)
    return
  }
  let text = 'HTTP/1.1 200 OK\r\n'
  for (let index = 0; index < head.length; index += 2) text += `${head[index]}: ${head[index + 1]}\r\n`
  ;(response as unknown as Headed)._header = text + ending()
}

let ended = ''

/** The date, which changes once a second, and that the connection stays open (RFC 9110, section 6.6.1). */
function ending(): string {
  if (ended === '') {
    const now = new Date()
    ended = `Date: ${now.toUTCString()}\r\nConnection: keep-alive\r\nKeep-Alive: timeout=${serverLimits.keepAliveTimeout / 1000}\r\n\r\n`
    setTimeout(() => {
      ended = ''
    }, 1000 - now.getMilliseconds()).unref()
  }
  return ended
}
