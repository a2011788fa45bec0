import { lookup } from 'node:dns'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'

/** Whether a connection to an address and port may be made at all. */
export type MayReach = (ip: string, port: number) => boolean

/** What was asked for leads to a place that is nobody's to visit from here. */
export class NotPublic extends Error {
  override name = 'NotPublic'
}

/** How an address is asked for. */
export interface AskOptions {
  method: 'HEAD' | 'GET'
  mayReach: MayReach
  userAgent: string
  /** For the whole answer, in milliseconds. */
  timeout: number
  /** Of the body so many octets are read, and the connection is then closed. */
  mostBytes: number
  /** Ends it before that, as when the visit that it belongs to has taken too long. */
  signal: AbortSignal
}

export interface Answer {
  status: number
  location: string | undefined
  body: Buffer
  /** Whether the body was read to its end. */
  isWhole: boolean
}

const portOf = (url: URL): number => Number(url.port) || (url.protocol === 'https:' ? 443 : 80)

/**
 * Resolves a name for a connection, and refuses when any address that it has is not public. What is checked is what
 * is connected to, so that a name cannot answer one thing to the check and another to the connection.
 */
function guardedLookup(port: number, mayReach: MayReach): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0)
      const [first] = addresses
      if (!first || addresses.some(({ address }) => !mayReach(address, port))) {
        return callback(new NotPublic('not public'), '', 0)
      }
      if (options.all) callback(null, addresses)
      else callback(null, first.address, first.family)
    })
  }
}

const brokenOff = (): Error => Object.assign(new Error('no answer'), { code: 'ECONNRESET' })

/**
 * Asks for an address once, without following where it leads.
 *
 * @throws NotPublic when it leads to a machine that may not be reached; Error with a code when there is no answer
 */
export function ask(url: URL, options: AskOptions): Promise<Answer> {
  const { method, mayReach, userAgent, timeout, mostBytes, signal } = options
  const port = portOf(url)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  // Of what is an address already nothing is resolved, so no lookup would be asked.
  if (isIP(host) !== 0 && !mayReach(host, port)) return Promise.reject(new NotPublic('not public'))
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  let hasAnswered = false
  const sent = request(
    url,
    {
      method,
      // A connection that is kept from before would not be looked up again.
      agent: false,
      lookup: guardedLookup(port, mayReach),
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
      maxHeaderSize: 32_768,
      headers: { 'User-Agent': userAgent, Accept: '*/*' },
    },
    (response) => {
      const chunks: Buffer[] = []
      let length = 0
      const end = (isWhole: boolean) => {
        resolve({
          status: response.statusCode ?? 0,
          location: response.headers.location,
          body: Buffer.concat(chunks).subarray(0, mostBytes),
          isWhole,
        })
        response.destroy()
      }
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk)
        length += chunk.length
        if (length >= mostBytes) end(false)
      })
      response.once('end', () => end(true))
      response.once('error', reject)
      hasAnswered = true
      response.once('close', () => reject(brokenOff()))
      if (mostBytes === 0) end(false)
    },
  )
  sent.once('error', reject)
  // Node tells nothing else of a server that switches protocols. An answer may still be read after this.
  sent.once('close', () => {
    if (!hasAnswered) reject(brokenOff())
  })
  sent.end()
  return promise
}
