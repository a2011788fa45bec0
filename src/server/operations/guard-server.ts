import type { IncomingMessage, Server, ServerOptions, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { refusedBody } from '../api-guard.ts'
import { securityHeaders } from '../security-headers.ts'

/** Limits of the server itself; times in milliseconds, against those who send a request letter by letter. */
export const serverLimits = {
  maxHeaderSize: 16_384,
  headersTimeout: 10_000,
  // As long as the largest upload takes on a slow line.
  requestTimeout: 300_000,
  // Longer than proxies keep a connection (60 s), so that none sends into one that is just being closed.
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 5_000,
  // The front door refuses a request without a host itself, with headers.
  requireHostHeader: false,
} as const satisfies ServerOptions

/** The most header lines of a request that are read; further ones are left out. */
const mostHeaderLines = 100

/** How long a connection stays open for somebody who is still sending, so that the reason arrives. */
const lingering = 2_000

const reasons: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  413: 'Content Too Large',
  417: 'Expectation Failed',
  431: 'Request Header Fields Too Large',
}

const statusOfCode: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}

/**
 * Answers what Node would answer by itself without our headers, or not at all: requests that are none (400),
 * too long headers (431), requests that never end (408), expectations (RFC 9110, section 10.1.1).
 *
 * @param isSecure - readers come by https
 * @param onRefused - hears of each refusal
 */
export function guardServer(server: Server, isSecure: boolean, onRefused: (status: number) => void): void {
  server.maxHeadersCount = mostHeaderLines
  const answered = new WeakSet<Duplex>()
  server.on('clientError', (error: Error & { code?: string }, socket: Duplex) => {
    // The parser fails anew for each piece that still arrives.
    if (answered.has(socket)) return
    answered.add(socket)
    if (error.code === 'ECONNRESET' || !socket.writable || isBeingAnswered(socket)) {
      socket.destroy()
      return
    }
    const status = statusOfCode[error.code ?? ''] ?? 400
    onRefused(status)
    socket.end(rawAnswer(status, isSecure))
    // Closed at once, with something unread, the answer would be lost on its way.
    setTimeout(() => socket.destroy(), lingering).unref()
  })
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    const status = refusedBody(request)
    if (status === null) {
      response.writeContinue()
      server.emit('request', request, response)
      return
    }
    onRefused(status)
    sendRaw(response, status, isSecure)
  })
  server.on('checkExpectation', (_request: IncomingMessage, response: ServerResponse) => {
    onRefused(417)
    sendRaw(response, 417, isSecure)
  })
}

/** Whether an earlier request on this connection has been answered in part; a second answer would mix with it. */
function isBeingAnswered(socket: Duplex): boolean {
  const { _httpMessage: current } = socket as { _httpMessage?: ServerResponse | null }
  return current?.headersSent === true
}

function rawHeaders(isSecure: boolean): Record<string, string> {
  return {
    ...securityHeaders('plain', isSecure),
    'Content-Type': 'text/plain; charset=utf-8',
    Connection: 'close',
  }
}

function rawAnswer(status: number, isSecure: boolean): string {
  const text = reasons[status] ?? ''
  const headers = { ...rawHeaders(isSecure), 'Content-Length': String(text.length) }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status} ${text}\r\n${lines.join('')}\r\n${text}`
}

/** The client waits for a word before it sends: there is nothing to drain. */
function sendRaw(response: ServerResponse, status: number, isSecure: boolean): void {
  response.writeHead(status, rawHeaders(isSecure))
  response.end(reasons[status])
}
