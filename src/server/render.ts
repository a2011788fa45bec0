import { IncomingMessage, type ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import type { FormState } from '../lib/form-state.ts'
import { newRecord, type Place, type RenderRecord, renderStore } from '../lib/render-record.ts'
import { KeptResponse } from './kept-response.ts'

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

/** How a page is rendered: an address within Next, for a place, with a form that has to be mended. */
export type Renderer = (address: string, place: Place, form?: FormState) => Promise<Rendered>

/** Longest time that a page may take, in milliseconds; after it the reader is told to come back. */
const deadline = 30_000

/**
 * Renders a page with a request and a response of the server's own: nothing that a reader sent reaches the
 * page, and a reader who leaves ends nobody's render.
 *
 * @param handler - Next's request handler
 * @param path - the internal address, `/{site}/{language}/…`, with the query parameters that the page knows
 * @param place - the public address under which the page is asked for
 * @param form - a form that was sent to the page and could not be accepted
 * @throws when the render fails or takes longer than the deadline
 */
export async function render(
  handler: Handler,
  path: string,
  place: Place,
  form?: FormState,
): Promise<Rendered> {
  const request = new IncomingMessage(new Socket())
  request.method = 'GET'
  request.url = path
  request.headers = { host: new URL(place.origin).host, accept: 'text/html' }
  request.push(null)
  const response = new KeptResponse(request)
  const record = newRecord(place, form)
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
    body: response.body,
    record,
  }
}
