import type { IncomingMessage, ServerResponse } from 'node:http'
import { isOpenToStrangers, readStranger, refusedBody } from './api-guard.ts'
import type { Changes } from './changes.ts'
import { KeptResponse } from './kept-response.ts'
import { Gate, GateFull } from './operations/gate.ts'
import type { ClientLimits } from './operations/rate-limit.ts'
import { refuse } from './operations/refusal.ts'
import { answerPlainly } from './plain.ts'
import { type Preview, previewAddress } from './preview.ts'
import type { Handler } from './render.ts'
import { carriesSession } from './session-cookie.ts'

export interface EditorDoorOptions {
  handler: Handler
  changes: Changes
  limits: ClientLimits
  /** Absent in development, where Next shows drafts by itself. */
  preview: Preview | null
  /** Signs sessions. */
  secret: string
  isSecure: boolean
}

const tooMany = { status: 503, message: 'Too many people are signing in. Try again in a moment.' }

/** A request for the admin panel or the CMS's API. */
interface EditorAsks {
  path: string
  query: URLSearchParams
  /** Who asks, for limits. */
  client: string
}

/** The admin panel and the CMS's API: strangers get the page on which they sign in, and may sign in. */
export class EditorDoor {
  readonly #options: EditorDoorOptions
  /** Checking a password takes a thread half a second; readers' pages are compressed by the same threads. */
  readonly #signIns = new Gate({ running: 2, waiting: 50, retryAfter: 5 })

  constructor(options: EditorDoorOptions) {
    this.#options = options
  }

  async answer(request: IncomingMessage, response: ServerResponse, asked: EditorAsks): Promise<void> {
    const { handler, secret, isSecure, preview } = this.#options
    const { path } = asked
    if (isOpenToStrangers(request.method, path)) return this.#answerStranger(request, response, asked)
    const isReading = request.method === 'GET' || request.method === 'HEAD'
    const isApi = path.startsWith('/api')
    const hasSession = carriesSession(request.headers.cookie, secret)
    if ((isApi || !isReading) && !hasSession) {
      return refuse(request, response, { status: 401, message: 'Sign in to use this address.' }, isSecure)
    }
    if (path === previewAddress && preview && hasSession) {
      const headers = preview.headers(asked.query)
      if (headers) return answerPlainly(response, 302, '', headers)
      return answerPlainly(response, 400, 'There is no page at the address that is to be shown.')
    }
    const tooLong = refusedBody(request)
    if (tooLong !== null) {
      return refuse(
        request,
        response,
        { status: tooLong, message: 'This is more than can be sent here.' },
        isSecure,
      )
    }
    return isApi && !isReading ? this.#answerWrite(request, response) : handler(request, response)
  }

  async #answerStranger(
    request: IncomingMessage,
    response: ServerResponse,
    { path, client }: EditorAsks,
  ): Promise<void> {
    const { handler, limits, isSecure } = this.#options
    const refused = limits.take(path, client, request.headers)
    if (refused) return refuse(request, response, refused, isSecure)
    const read = await readStranger(request, path)
    if (!read) return refuse(request, response, { status: 400, message: 'This cannot be read.' }, isSecure)
    if (request.method === 'GET') return handler(read, response)
    try {
      await this.#signIns.run(() => handler(read, response))
    } catch (error) {
      if (!(error instanceof GateFull)) throw error
      return refuse(request, response, { ...tooMany, retryAfter: error.retryAfter }, isSecure)
    }
    limits.ended(path, client, response.statusCode)
  }

  /** Who has written something sees it: the answer waits until this process has heard of the change. */
  async #answerWrite(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const kept = new KeptResponse(request)
    const finished = new Promise((resolve) => kept.once('finish', resolve))
    await Promise.all([this.#options.handler(request, kept), finished])
    await this.#options.changes.caughtUp()
    for (const [name, value] of Object.entries(kept.getHeaders())) {
      if (value !== undefined) response.setHeader(name, value)
    }
    response.writeHead(kept.statusCode)
    response.end(kept.body)
  }
}
