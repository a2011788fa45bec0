import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { newRecord, type Place, type RenderRecord, renderStore } from '../lib/render-record.ts'

/** Next's handler, or anything that answers a request as it does. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** A finished answer to a request for a page, with what the page was made of. */
export interface Rendered {
  status: number
  contentType: string
  /** Of a redirect. */
  location: string | null
  body: Buffer
  record: RenderRecord
}

/** Longest time that a page may take, in milliseconds; after it the reader is told to come back. */
const deadline = 30_000

/** Keeps what Next writes, instead of sending it to a reader. */
class KeptResponse extends ServerResponse {
  readonly chunks: Buffer[] = []

  #keep(chunk: unknown, encoding: unknown): void {
    if (chunk instanceof Uint8Array) this.chunks.push(Buffer.from(chunk))
    if (typeof chunk === 'string') {
      this.chunks.push(
        Buffer.from(chunk, Buffer.isEncoding(String(encoding)) ? (encoding as BufferEncoding) : 'utf8'),
      )
    }
  }

  override write(chunk: unknown, encoding?: unknown, callback?: unknown): boolean {
    this.#keep(chunk, encoding)
    const done = [encoding, callback].find((each) => typeof each === 'function')
    if (typeof done === 'function') done()
    return true
  }

  override end(chunk?: unknown, encoding?: unknown, callback?: unknown): this {
    this.#keep(chunk, encoding)
    const done = [chunk, encoding, callback].find((each) => typeof each === 'function')
    if (typeof done === 'function') done()
    this.finished = true
    this.emit('finish')
    this.emit('close')
    return this
  }

  override flushHeaders(): void {
    // Nobody waits for the headers alone.
  }
}

/**
 * Renders a page with a request and a response of the server's own: nothing that a reader sent reaches the
 * page, and a reader who leaves ends nobody's render.
 *
 * @param handler - Next's request handler
 * @param path - the internal address, `/{site}/{language}/…`, with the query parameters that the page knows
 * @param place - the public address under which the page is asked for
 * @throws when the render fails or takes longer than the deadline
 */
export async function render(handler: Handler, path: string, place: Place): Promise<Rendered> {
  const request = new IncomingMessage(new Socket())
  request.method = 'GET'
  request.url = path
  request.headers = { host: new URL(place.origin).host, accept: 'text/html' }
  request.push(null)
  const response = new KeptResponse(request)
  const record = newRecord(place)
  const finished = new Promise<void>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`The page ${path} took longer than ${deadline} ms`)),
      deadline,
    )
    response.once('finish', () => {
      clearTimeout(timer)
      resolve()
    })
  })
  await Promise.all([renderStore().run(record, () => handler(request, response)), finished])
  return {
    status: response.statusCode,
    contentType: String(response.getHeader('content-type') ?? 'text/html; charset=utf-8'),
    location: response.hasHeader('location') ? String(response.getHeader('location')) : null,
    body: Buffer.concat(response.chunks),
    record,
  }
}
