import type { IncomingMessage, ServerResponse } from 'node:http'
import { securityHeaders } from '../security-headers.ts'

/** The most of a refused body that is still taken from the line, in octets. */
const mostDrained = 32_000_000

/** The longest time that is spent on it, in milliseconds. */
const longestDrain = 10_000

/** Why something is refused, in words for the person who asked. */
export interface Refused {
  status: number
  message: string
  /** Seconds after which it is worth trying again. */
  retryAfter?: number
}

/**
 * Takes the rest of a body from the line and throws it away. Browsers read an answer only after they have sent
 * everything: one who is refused while still sending sees a broken connection instead of the reason.
 *
 * @returns whether the body came to its end; it did not when it is too long, too slow or was broken off
 */
export async function drain(
  request: IncomingMessage,
  most = mostDrained,
  time = longestDrain,
): Promise<boolean> {
  if (request.readableEnded) return true
  if (request.destroyed || Number(request.headers['content-length'] ?? 0) > most) return false
  const { promise, resolve } = Promise.withResolvers<boolean>()
  const timer = setTimeout(() => resolve(false), time)
  let length = 0
  const count = (chunk: Buffer) => {
    length += chunk.length
    if (length > most) resolve(false)
  }
  const end = () => resolve(true)
  const breakOff = () => resolve(false)
  request.on('data', count).once('end', end).once('close', breakOff).once('error', breakOff)
  request.resume()
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    request.off('data', count).off('end', end).off('close', breakOff).off('error', breakOff)
    if (!request.readableEnded) request.pause()
  }
}

/** Refuses as the CMS's API does, so that the admin panel shows the sentence. */
export async function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  { status, message, retryAfter }: Refused,
  isSecure: boolean,
): Promise<void> {
  const isWhole = await drain(request)
  if (response.headersSent || response.destroyed) return
  const text = JSON.stringify({ errors: [{ message }] })
  response.writeHead(status, {
    ...securityHeaders('admin', isSecure),
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(text)),
    ...(retryAfter !== undefined && { 'Retry-After': String(retryAfter) }),
    // What is still on its way is not read.
    ...(!isWhole && { Connection: 'close' }),
  })
  response.end(text)
}
