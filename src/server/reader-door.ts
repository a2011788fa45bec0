import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerInDevelopment } from './development-door.ts'
import type { Files } from './files/files.ts'
import { hasOneHost } from './host-header.ts'
import type { Metrics, RequestClass } from './operations/metrics.ts'
import { keyOf, type Pages } from './pages.ts'
import { answerPlainly } from './plain.ts'
import type { Preview } from './preview.ts'
import type { Counts } from './readership/counts.ts'
import type { Handler } from './render.ts'
import { sendPage } from './send.ts'
import { carriesSession } from './session-cookie.ts'
import type { Sites } from './sites.ts'

export interface ReaderDoorOptions {
  handler: Handler
  pages: Pages
  files: Files
  sites: Sites
  metrics: Metrics
  counts: Counts
  /** Absent in development, where Next answers itself. */
  preview: Preview | null
  /** Signs sessions. */
  secret: string
}

/** What a reader asks for, decoded and in its one form. */
interface ReaderAsks {
  path: string
  query: URLSearchParams
}

/** Answers readers: pages from memory or rendered, files, and drafts for those who may see them. */
export class ReaderDoor {
  readonly #options: ReaderDoorOptions

  constructor(options: ReaderDoorOptions) {
    this.#options = options
  }

  /**
   * Answers with a page that can be sent as it is, before anything else is looked at.
   *
   * @returns false when there is none; nothing has been sent then
   */
  answerWarm(request: IncomingMessage, response: ServerResponse): boolean {
    const { pages, sites, preview, metrics, counts } = this.#options
    if (request.method !== 'GET' && request.method !== 'HEAD') return false
    if (preview?.isWanted(request.headers.cookie) || !hasOneHost(request)) return false
    const place = sites.placeOf(request.headers.host ?? '')
    // An address that has another form is not found by it, and goes the long way.
    const target = request.url ?? ''
    const page = pages.warm(keyOf(place, place.claimedBy === null ? target : `/${place.claimedBy}${target}`))
    if (page === undefined) return false
    metrics.page('hit')
    metrics.request('page', page.status)
    counts.note(request, page.counter)
    sendPage(request, response, page, 'hit')
    return true
  }

  /** @returns what was asked for, for those who count */
  async answer(request: IncomingMessage, response: ServerResponse, asked: ReaderAsks): Promise<RequestClass> {
    const { handler, pages, files, sites, preview, metrics, counts } = this.#options
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      answerPlainly(response, 405, 'This address is for reading only.', { Allow: 'GET, HEAD' })
      return 'refused'
    }
    const place = sites.placeOf(request.headers.host ?? '')
    if (await files.answer(request, response, { path: asked.path, place })) return 'file'
    if (preview === null) {
      await answerInDevelopment(handler, request, response, place)
      return 'page'
    }
    const wanted = { path: asked.path, query: asked.query, place }
    const viewer = this.#viewer(request)
    const draft = viewer && (await pages.preview({ ...wanted, place: { ...place, viewer } }))
    const { page, status } = draft ?? (await pages.answer(wanted))
    metrics.page(page.status >= 500 ? 'error' : status)
    // Who previews a draft is no reader.
    if (!draft) counts.note(request, page.counter)
    // A page brings headers of its own, all of them: what a browser keeps is changed by those of a 304, too.
    for (const name of response.getHeaderNames()) if (name !== 'x-request-id') response.removeHeader(name)
    sendPage(request, response, page, status)
    return 'page'
  }

  /** Who previews drafts: the cookie of previews opens nothing without that of a session. */
  #viewer({ headers: { cookie } }: IncomingMessage): { headers: Headers } | null {
    if (!cookie || !this.#options.preview?.isWanted(cookie)) return null
    if (!carriesSession(cookie, this.#options.secret)) return null
    // The CMS believes a cookie only together with where the request comes from. This one only reads, and its
    // answer cannot be read by other sites.
    return { headers: new Headers({ cookie, 'sec-fetch-site': 'same-origin' }) }
  }
}
