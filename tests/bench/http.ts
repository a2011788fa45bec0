import { Agent, type IncomingHttpHeaders, request } from 'node:http'

/** An answer, and how it came. */
export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
  /** Milliseconds since 1970 at which the request began. */
  begunAt: number
  milliseconds: number
}

const agent = new Agent({ keepAlive: true, maxSockets: 1024 })

/** A reader waits no longer. */
const patience = 40_000

/**
 * Fetches an address over a connection that is used again, with exactly the given headers.
 *
 * @throws Error when the connection fails before the answer is complete
 */
export async function get(
  url: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  const begunAt = Date.now()
  const since = performance.now()
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, headers, method, timeout: patience }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.once('error', reject)
      response.once('end', () => {
        const milliseconds = performance.now() - since
        const { statusCode = 0, headers } = response
        resolve({ status: statusCode, headers, body: Buffer.concat(chunks), begunAt, milliseconds })
      })
    })
    sent.once('timeout', () => sent.destroy(new Error(`No answer within ${patience} ms`)))
    sent.once('error', reject)
    sent.end()
  })
}

/** Runs work over a list, so many at a time, in order of the list. */
export async function inParallel<T>(
  list: readonly T[],
  width: number,
  work: (each: T, index: number) => Promise<void>,
): Promise<void> {
  let next = 0
  const lane = async () => {
    for (let index = next++; index < list.length; index = next++) {
      const each = list[index]
      if (each !== undefined) await work(each, index)
    }
  }
  await Promise.all(Array.from({ length: width }, lane))
}
