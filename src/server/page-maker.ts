import type { FormState } from '../lib/form-state.ts'
import type { Place } from '../lib/render-record.ts'
import { type FinishedPage, finishPage, type MadeOf } from './finished-page.ts'
import { internalPath, type PageRequest, pageAddress } from './page-address.ts'
import type { Counter } from './readership/counts.ts'
import type { Rendered, Renderer } from './render.ts'
import { securityHeaders } from './security-headers.ts'
import { stripScripts } from './strip-scripts.ts'

export interface PageMakerOptions {
  render: Renderer
  /** Readers come by https. */
  isSecure: boolean
}

/** A page, and whether it may be kept for others. */
export interface MadePage {
  page: FinishedPage
  isKeepable: boolean
}

/** Caches may keep a page for seconds, and show it for minutes when we do not answer (RFC 9111, RFC 5861). */
const cacheable = 'public, max-age=0, s-maxage=5, stale-while-revalidate=30, stale-if-error=300'

/** Lets Next render pages, and finishes them: without the framework's scripts, compressed, with their headers. */
export class PageMaker {
  readonly #options: PageMakerOptions

  constructor(options: PageMakerOptions) {
    this.#options = options
  }

  /** @throws when the page, or the page that says that there is none, cannot be rendered */
  async make(address: string | null, request: PageRequest): Promise<MadePage> {
    const rendered = address === null ? null : await this.#options.render(address, request.place)
    if (rendered && rendered.status >= 500) throw new Error(`Next answered ${rendered.status}`)
    if (rendered && rendered.status < 400) return this.#finish(rendered, [rendered])
    return this.#notFound(rendered, request)
  }

  /** What stands where no page is: an ordinary page of the site, or the way to where the page has moved. */
  async #notFound(rendered: Rendered | null, request: PageRequest): Promise<MadePage> {
    const [, site = '', locale = ''] = (internalPath(request.path, request.place) ?? '/').split('/')
    const query = `?path=${encodeURIComponent(request.path)}`
    const ofSite = site && locale ? [`/${site}/${locale}/error-page/404`] : []
    const seen = rendered ? [rendered] : []
    for (const where of [...ofSite, '/portal/error-page/404']) {
      const page = await this.#options.render(where + query, request.place)
      if (page.status >= 500) throw new Error(`Next answered ${page.status}`)
      seen.push(page)
      if (page.location !== null) return this.#finish(page, seen)
      if (page.status === 200) return this.#finish({ ...page, status: page.record.isGone ? 410 : 404 }, seen)
    }
    throw new Error('There is no page that says that nothing was found')
  }

  async #finish(rendered: Rendered, seen: readonly Rendered[]): Promise<MadePage> {
    const madeOf = together(seen)
    const body = bodyOf(rendered)
    const security = securityHeaders(hasScript(body) ? 'scripted' : 'page', this.#options.isSecure)
    if (rendered.location !== null) {
      // Next answers 308 and 307; for addresses that people and search engines keep, 301 is the older promise.
      const status = rendered.status === 308 ? 301 : 302
      const headers = { ...security, Location: rendered.location, 'Cache-Control': cacheable }
      return {
        page: {
          ...(await finishPage(status, headers, Buffer.alloc(0), madeOf)),
          counter: counterOf(rendered),
        },
        isKeepable: madeOf.isKeepable,
      }
    }
    const headers = {
      'Content-Type': rendered.contentType,
      'Cache-Control': rendered.status === 200 && madeOf.isKeepable ? cacheable : 'no-store',
      ...security,
    }
    const isRead = rendered.status === 200 && rendered.contentType.startsWith('text/html')
    const page = await finishPage(rendered.status, headers, body, madeOf)
    return { page: { ...page, counter: isRead ? counterOf(rendered) : null }, isKeepable: madeOf.isKeepable }
  }

  /**
   * A page with drafts, for the person or the link that the request's place names. It is never kept.
   *
   * @param set - the headers that it is sent with
   * @returns null when there is nothing at the address that they may see
   */
  async draft(
    request: PageRequest,
    { set = 'preview', status = 200 }: { set?: 'preview' | 'shared'; status?: number } = {},
  ): Promise<FinishedPage | null> {
    const address = pageAddress(request)
    const rendered = address === null ? null : await this.#options.render(address, request.place)
    if (rendered?.status !== 200) return null
    return this.#finishUnkept(rendered, set, status)
  }

  /**
   * The page of a site that says that something is gone, for who held a link to a draft.
   *
   * @param home - the beginning of the site's addresses within Next, `/{site}/{language}`
   */
  async gone(home: string, place: Place): Promise<FinishedPage | null> {
    const rendered = await this.#options.render(`${home}/error-page/410?path=/`, place)
    if (rendered.status !== 200) return null
    return this.#finishUnkept(rendered, 'shared', 410)
  }

  #finishUnkept(rendered: Rendered, set: 'preview' | 'shared', status: number): Promise<FinishedPage> {
    const headers = { 'Content-Type': rendered.contentType, ...securityHeaders(set, this.#options.isSecure) }
    return finishPage(status, headers, bodyOf(rendered), rendered.record)
  }

  /**
   * The page that a form was sent from, with what was typed and what has to be mended. It is for its sender
   * alone: never kept, by us or by anybody on the way.
   *
   * @returns null when there is no page at the address
   * @throws when the page cannot be rendered
   */
  async withForm(request: PageRequest, form: FormState, status: number): Promise<FinishedPage | null> {
    const address = pageAddress(request)
    const rendered = address === null ? null : await this.#options.render(address, request.place, form)
    if (rendered && rendered.status >= 500) throw new Error(`Next answered ${rendered.status}`)
    if (rendered?.status !== 200) return null
    return (await this.#finish({ ...rendered, status }, [rendered])).page
  }
}

/** What readers get of an answer: a page without the framework's scripts, everything else as it is. */
function bodyOf({ contentType, body }: Rendered): Buffer {
  return contentType.startsWith('text/html') ? Buffer.from(stripScripts(body.toString('utf8'))) : body
}

/** Whether a page has a script of our own: none of the framework's is left, and data for machines have no address. */
const hasScript = (body: Buffer): boolean => body.includes('<script type="module" src="/')

/** The counter of a page, which stays with it. */
function counterOf({ record: { counted } }: Rendered): Counter | null {
  return counted && { counted, count: 0 }
}

/** What several renders were made of, as if they were one. */
function together(seen: readonly Rendered[]): MadeOf & { isKeepable: boolean } {
  const records = seen.map(({ record }) => record)
  const earliest = (moments: (number | null)[]) => {
    const known = moments.filter((moment) => moment !== null)
    return known.length > 0 ? Math.min(...known) : null
  }
  return {
    dependencies: new Set(records.flatMap(({ dependencies }) => [...dependencies])),
    lapsesAt: earliest(records.map(({ lapsesAt }) => lapsesAt)),
    withdrawsAt: earliest(records.map(({ withdrawsAt }) => withdrawsAt)),
    isKeepable: records.every(({ isKeepable }) => isKeepable),
  }
}
