import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Place } from '../lib/render-record.ts'
import { type Elsewhere, readTarget } from './address.ts'
import { answerInDevelopment } from './development-door.ts'
import type { Files } from './files/files.ts'
import type { FormDoor } from './form-door.ts'
import { hasOneHost } from './host-header.ts'
import { answerUntidy, movedByNumber } from './moved.ts'
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
  forms: FormDoor
  metrics: Metrics
  /** What limits count a client by. */
  clientOf: (request: IncomingMessage) => string
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
    const place = sites.placeOf(request.headers.host ?? '')
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      if (request.method === 'POST' && (await this.#form(request, response, asked, place))) return 'form'
      answerPlainly(response, 405, 'This address is for reading only.', { Allow: 'GET, HEAD' })
      return 'refused'
    }
    if (await files.answer(request, response, { path: asked.path, place })) return 'file'
    if (preview === null) {
      await answerInDevelopment(handler, request, response, place)
      return 'page'
    }
    const wanted = { path: asked.path, query: asked.query, place }
    const viewer = this.#viewer(request)
    const draft = viewer && (await pages.maker.draft({ ...wanted, place: { ...place, viewer } }))
    const { page, status } = draft
      ? { page: draft, status: 'bypass' as const }
      : ((await movedByNumber(pages, wanted)) ?? (await pages.answer(wanted)))
    metrics.page(page.status >= 500 ? 'error' : status)
    // Who previews a draft is no reader.
    if (!draft) counts.note(request, page.counter)
    // A page brings headers of its own, all of them: what a browser keeps is changed by those of a 304, too.
    for (const name of response.getHeaderNames()) if (name !== 'x-request-id') response.removeHeader(name)
    sendPage(request, response, page, status)
    return 'page'
  }

  /** Leads from another form of an address to the one that it has, or to where its page has moved. */
  answerUntidy(request: IncomingMessage, response: ServerResponse, asked: Elsewhere): Promise<void> {
    const { pages, sites, counts, preview } = this.#options
    const place = sites.placeOf(request.headers.host ?? '')
    return answerUntidy(request, response, asked, { pages: preview && pages, place, counts })
  }

  #form(
    request: IncomingMessage,
    response: ServerResponse,
    asked: ReaderAsks,
    place: Place,
  ): Promise<boolean> {
    const { forms, clientOf } = this.#options
    return forms.answer({ request, response, ...asked, place, client: clientOf(request) })
  }

  /**
   * Answers with a draft for the frame beside the editor. It takes no cookie but that of the session, so that
   * who writes sees the public pages elsewhere as everybody does.
   *
   * @param query - `path` is the address of the draft as it is where no site claims the host
   */
  async answerLivePreview(
    request: IncomingMessage,
    response: ServerResponse,
    query: URLSearchParams,
  ): Promise<void> {
    const { pages, sites } = this.#options
    const asked = readTarget(query.get('path') ?? '')
    const viewer = this.#session(request)
    const isOfSite = asked.kind === 'path' && sites.homes.includes(asked.path.split('/', 3).join('/'))
    if (!isOfSite || !viewer) return answerPlainly(response, 404, 'There is no draft here.')
    const place = { ...sites.placeOf(request.headers.host ?? ''), claimedBy: null, viewer }
    const shown = await pages.maker.draft({ path: asked.path, query: new URLSearchParams(), place })
    if (!shown) return answerPlainly(response, 404, 'There is no draft here.')
    for (const name of response.getHeaderNames()) if (name !== 'x-request-id') response.removeHeader(name)
    sendPage(request, response, shown, 'bypass')
  }

  /** Who previews drafts: the cookie of previews opens nothing without that of a session. */
  #viewer(request: IncomingMessage): { headers: Headers } | null {
    return this.#options.preview?.isWanted(request.headers.cookie) ? this.#session(request) : null
  }

  /** Who is signed in, as far as the cookie tells; the CMS asks its sessions. */
  #session({ headers: { cookie } }: IncomingMessage): { headers: Headers } | null {
    if (!cookie || !carriesSession(cookie, this.#options.secret)) return null
    // The CMS believes a cookie only together with where the request comes from. This one only reads, and its
    // answer cannot be read by other sites.
    return { headers: new Headers({ cookie, 'sec-fetch-site': 'same-origin' }) }
  }
}
