import type { IncomingMessage, ServerResponse } from 'node:http'
import type { BlockList } from 'node:net'
import { securityHeaders } from '../security-headers.ts'
import { addressList, type ClientAddresses, isIn } from './client-address.ts'
import type { Problems } from './health.ts'

/** What the answers for operators need. */
export interface OperatorOptions {
  addresses: ClientAddresses
  /** Addresses and ranges of the setting METRICS_FROM. */
  metricsFrom: readonly string[]
  isSecure: boolean
  isReady(): Promise<Problems>
  /** What is wrong without being a reason to send readers elsewhere. */
  warnings(): Promise<Problems>
  readMetrics(): Promise<{ contentType: string; text: string }>
}

interface Text {
  status: number
  contentType: string
  text: string
}

const isEmpty = (problems: Problems): boolean => Object.keys(problems).length === 0

const plain = 'text/plain; charset=utf-8'

/** Answers those who run the installation: `/healthz`, `/readyz` and `/metrics`, the same on every host. */
export class OperatorAnswers {
  readonly #options: OperatorOptions
  readonly #mayReadMetrics: BlockList

  constructor(options: OperatorOptions) {
    this.#options = options
    this.#mayReadMetrics = addressList(options.metricsFrom)
  }

  /**
   * Answers if the path is one for operators.
   *
   * @param path - normalised
   * @returns false when it is not; nothing has been sent then
   */
  async answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean> {
    if (path !== '/healthz' && path !== '/readyz' && path !== '/metrics') return false
    if (path === '/metrics' && !isIn(this.#mayReadMetrics, this.#options.addresses.of(request))) {
      // Not left to the pages, which would keep their 404 and answer operators with it.
      this.#send(request, response, {
        status: 404,
        contentType: plain,
        text: 'There is no page at this address.',
      })
      return true
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      this.#send(request, response, {
        status: 405,
        contentType: plain,
        text: 'This address is for reading only.',
      })
      return true
    }
    this.#send(request, response, await this.#textOf(path))
    return true
  }

  async #textOf(path: '/healthz' | '/readyz' | '/metrics'): Promise<Text> {
    if (path === '/healthz') return { status: 200, contentType: plain, text: 'ok' }
    if (path === '/metrics') return { status: 200, ...(await this.#options.readMetrics()) }
    const [problems, warnings] = await Promise.all([this.#options.isReady(), this.#options.warnings()])
    const isReady = isEmpty(problems)
    return {
      status: isReady ? 200 : 503,
      contentType: 'application/json',
      text: JSON.stringify({
        isReady,
        ...(!isReady && { problems }),
        ...(!isEmpty(warnings) && { warnings }),
      }),
    }
  }

  #send(request: IncomingMessage, response: ServerResponse, { status, contentType, text }: Text): void {
    response.writeHead(status, {
      ...securityHeaders('plain', this.#options.isSecure),
      'Content-Type': contentType,
      'Content-Length': String(Buffer.byteLength(text)),
      ...(status === 503 && { 'Retry-After': '5' }),
    })
    response.end(request.method === 'HEAD' ? undefined : text)
  }
}
