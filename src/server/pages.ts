import { hasControlCharacters } from '../lib/control-characters.ts'
import type { Place } from '../lib/render-record.ts'
import { type Handler, type Rendered, render } from './render.ts'
import { securityHeaders } from './security-headers.ts'
import type { Answer } from './send.ts'
import { standInPage } from './stand-in-page.ts'
import { stripScripts } from './strip-scripts.ts'

/** The query parameters that pages know; others change nothing. */
const known = ['page', 'q', 'topic', 'kind', 'country', 'year', 'status', 'organisation'] as const

export interface PageRequest {
  /** Public path, normalised. */
  path: string
  query: URLSearchParams
  place: Place
}

/** Answers requests for public pages. */
export class Pages {
  readonly #handler: Handler
  readonly #isSecure: boolean

  constructor(handler: Handler, isSecure: boolean) {
    this.#handler = handler
    this.#isSecure = isSecure
  }

  /** The answer to a request for a page; it never throws. */
  async answer(request: PageRequest): Promise<Answer> {
    const { place } = request
    const internal = internalPath(request.path, place)
    try {
      if (internal === null) return await this.#error(404, request)
      const rendered = await render(this.#handler, internal + queryOf(request.query), place)
      if (rendered.location !== null) return this.#redirect(rendered)
      if (rendered.status >= 400) return await this.#error(rendered.status, request)
      return this.#page(rendered, rendered.status)
    } catch (error) {
      console.error(error)
      return this.#error(500, request)
    }
  }

  #redirect({ status, location }: Rendered): Answer {
    // Next answers 308 and 307; for addresses that people and search engines keep, 301 is the older promise.
    const code = status === 308 ? 301 : 302
    const headers = { ...securityHeaders('page', this.#isSecure), Location: location ?? '/' }
    return { status: code, headers, body: Buffer.alloc(0) }
  }

  #page(rendered: Rendered, status: number): Answer {
    const isHtml = rendered.contentType.startsWith('text/html')
    return {
      status,
      headers: {
        ...securityHeaders('page', this.#isSecure),
        'Content-Type': rendered.contentType,
        'Cache-Control': status === 200 ? 'public, max-age=0, must-revalidate' : 'no-store',
      },
      body: isHtml ? Buffer.from(stripScripts(rendered.body.toString('utf8'))) : rendered.body,
    }
  }

  /** An ordinary page with the status of the error; a plain one when even that cannot be rendered. */
  async #error(found: number, request: PageRequest): Promise<Answer> {
    const status = found === 404 || found === 410 ? found : 500
    const path = internalPath(request.path, request.place) ?? '/'
    const [, site = '', locale = ''] = path.split('/')
    const query = `?path=${encodeURIComponent(request.path)}`
    const ofSite = site && locale ? [`/${site}/${locale}/error-page/${status}`] : []
    for (const where of [...ofSite, `/portal/error-page/${status}`]) {
      try {
        const rendered = await render(this.#handler, where + query, request.place)
        if (rendered.location !== null && status === 404) return this.#redirect(rendered)
        if (rendered.status === 200) return this.#page(rendered, status)
      } catch (error) {
        console.error(error)
      }
    }
    return standInPage(status === 500 ? 503 : status, securityHeaders('page', this.#isSecure))
  }
}

/** Where Next has the page of a public path; null for addresses that are ours alone. */
function internalPath(path: string, { claimedBy }: Place): string | null {
  const segments = path.split('/')
  if (segments.includes('error-page') || (!claimedBy && segments[1] === 'portal')) return null
  if (claimedBy) return path === '/' ? `/${claimedBy}` : `/${claimedBy}${path}`
  return path === '/' ? '/portal' : path
}

/** The longest value of a parameter that is looked at; no word that is searched for is longer. */
const longestValue = 200

/** Whether a value is something a person could have meant: the database refuses a NUL with an error. */
function isText(value: string): boolean {
  return value.length <= longestValue && !hasControlCharacters(value)
}

function queryOf(query: URLSearchParams): string {
  const kept = new URLSearchParams()
  for (const name of known) {
    const value = query.get(name)
    if (value !== null && value !== '' && isText(value)) kept.set(name, value)
  }
  return kept.size > 0 ? `?${kept}` : ''
}
