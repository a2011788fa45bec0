import { Agent, request } from 'node:http'
import { get } from '../bench/http.ts'
import type { RunningServer } from '../bench/running-server.ts'
import { formOn } from '../support/form-on.ts'

/** How a form was answered. */
export interface FormReply {
  /** 0 when the connection broke off before an answer. */
  status: number
  location: string
  milliseconds: number
}

const agent = new Agent({ keepAlive: false, maxSockets: 1024 })

/** Nobody waits longer for an answer, in milliseconds. */
const patience = 30_000

/**
 * Posts fields to an address as a browser does.
 *
 * @param from - the client's address, of this machine (127.…): limits count by it
 */
export async function postForm(
  { url }: RunningServer,
  path: string,
  fields: readonly (readonly [string, string])[],
  from: string,
): Promise<FormReply> {
  const body = new URLSearchParams(fields.map(([name, value]) => [name, value])).toString()
  const since = performance.now()
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': Buffer.byteLength(body),
    'sec-fetch-site': 'same-origin',
  }
  const { port } = new URL(url)
  return new Promise((resolve) => {
    const reply = (status: number, location = '') =>
      resolve({ status, location, milliseconds: performance.now() - since })
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        path,
        method: 'POST',
        headers,
        agent,
        localAddress: from,
        timeout: patience,
      },
      (response) => {
        response.resume()
        response.once('end', () => reply(response.statusCode ?? 0, response.headers.location))
        response.once('error', () => reply(0))
      },
    )
    sent.once('timeout', () => sent.destroy())
    sent.once('error', () => reply(0))
    sent.end(body)
  })
}

/**
 * An address of this machine for each number, so that limits for one client do not meet all of them.
 *
 * @param number - from 0 to fifteen million
 */
export function clientAddress(number: number): string {
  return [
    127,
    10 + Math.floor(number / 62_500),
    1 + (Math.floor(number / 250) % 250),
    1 + (number % 250),
  ].join('.')
}

/** The first form with an id on a page, as it is before somebody types. */
export async function readForm({ url }: RunningServer, path: string, id: string) {
  const { body } = await get(url + path, { 'accept-encoding': 'identity' })
  const form = formOn(body.toString('utf8'), id)
  if (!form.action) throw new Error(`There is no form ${id} on ${path}`)
  return form
}
