import type { FormState } from '../lib/form-state.ts'
import type { Place } from '../lib/render-record.ts'
import type { Change, ChangeListener } from './announcement.ts'
import { type CacheStatus, type FinishedPage, finishPage, type MadeOf } from './finished-page.ts'
import { MuchAsked } from './much-asked.ts'
import { internalPath, type PageRequest, pageAddress } from './page-address.ts'
import { isFresh, type KeptPage, PageMemory } from './page-memory.ts'
import type { Counter } from './readership/counts.ts'
import type { Rendered, Renderer } from './render.ts'
import { securityHeaders } from './security-headers.ts'
import type { StandIns } from './stand-ins.ts'
import { stripScripts } from './strip-scripts.ts'
import type { Watches } from './watches.ts'

export interface PagesOptions {
  render: Renderer
  watches: Watches
  standIns: StandIns
  /** Readers come by https. */
  isSecure: boolean
  /** Octets of memory for pages. */
  memoryBound: number
  onError: (error: unknown, address: string) => void
}

export interface AnsweredPage {
  page: FinishedPage
  status: CacheStatus
}

/** Octets for what is not there: redirects and "not found", so that they cannot push pages out. */
const memoryForMissing = 4_000_000

/** How often a page that changes while it is rendered is rendered anew, before it is sent without being kept. */
const mostAttempts = 3

/** After a render failed the page is not tried again for this time, in milliseconds. */
const restAfterFailure = 500

/** Caches may keep a page for seconds, and show it for minutes when we do not answer (RFC 9111, RFC 5861). */
const cacheable = 'public, max-age=0, s-maxage=5, stale-while-revalidate=30, stale-if-error=300'

/** Answers requests for public pages from memory, and renders what is not there or has changed. */
export class Pages implements ChangeListener {
  readonly #options: PagesOptions
  readonly memory: PageMemory
  readonly #missing = new PageMemory(memoryForMissing)
  readonly #muchAsked: MuchAsked
  readonly #running = new Map<string, Promise<AnsweredPage>>()
  readonly #failedAt = new Map<string, number>()

  constructor(options: PagesOptions) {
    this.#options = options
    this.memory = new PageMemory(options.memoryBound)
    this.#muchAsked = new MuchAsked(this.memory)
  }

  /**
   * A page that can be sent as it is, found without any waiting.
   *
   * @param key - as `keyOf` makes it
   */
  warm(key: string): KeptPage | undefined {
    const page = this.memory.get(key) ?? this.#missing.get(key)
    if (page === undefined || !isFresh(page)) return undefined
    this.#muchAsked.note(page)
    return page
  }

  /** The answer to a request for a page; it never throws. */
  async answer(request: PageRequest): Promise<AnsweredPage> {
    const address = pageAddress(request)
    const key = keyOf(request.place, address ?? request.path)
    const kept = this.memory.get(key) ?? this.#missing.get(key)
    if (kept && isFresh(kept)) return { page: kept, status: 'hit' }
    if (kept && this.#isResting(key)) return { page: kept, status: 'stale' }
    return this.#running.get(key) ?? this.#render(key, address, request)
  }

  /**
   * A page with drafts, for the person or the link that the request's place names. It is never kept.
   *
   * @param set - the headers that it is sent with
   * @returns null when there is nothing at the address that they may see
   */
  async preview(
    request: PageRequest,
    { set = 'preview', status = 200 }: { set?: 'preview' | 'shared'; status?: number } = {},
  ): Promise<AnsweredPage | null> {
    const address = pageAddress(request)
    const rendered = address === null ? null : await this.#options.render(address, request.place)
    if (rendered?.status !== 200) return null
    return { page: await this.#finishUnkept(rendered, set, status), status: 'bypass' }
  }

  /**
   * The page of a site that says that something is gone, for who held a link to a draft.
   *
   * @param home - the beginning of the site's addresses within Next, `/{site}/{language}`
   */
  async gone(home: string, place: Place): Promise<AnsweredPage | null> {
    const rendered = await this.#options.render(`${home}/error-page/410?path=/`, place)
    if (rendered.status !== 200) return null
    return { page: await this.#finishUnkept(rendered, 'shared', 410), status: 'bypass' }
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

  /** The page around a form whose own page cannot be rendered; null when none was ever made. */
  aroundForm(request: PageRequest, form: string): string | null {
    return this.#options.standIns.around(request, form)
  }

  drop(change: Change): void {
    this.memory.drop(change)
    this.#missing.drop(change)
    // Who comes from now on does not wait for what was begun before the change.
    this.#running.clear()
  }

  #isResting(key: string): boolean {
    return Date.now() - (this.#failedAt.get(key) ?? 0) < restAfterFailure
  }

  #render(key: string, address: string | null, request: PageRequest): Promise<AnsweredPage> {
    const running = this.#attempt(key, address, request).finally(() => {
      if (this.#running.get(key) === running) this.#running.delete(key)
    })
    this.#running.set(key, running)
    return running
  }

  async #attempt(key: string, address: string | null, request: PageRequest): Promise<AnsweredPage> {
    try {
      for (let attempt = 1; ; attempt += 1) {
        const watch = this.#options.watches.begin()
        try {
          const { page, isKeepable } = await this.#make(address, request)
          const isOvertaken = watch.overtakes(page.dependencies)
          if (isOvertaken && attempt < mostAttempts) continue
          this.#failedAt.delete(key)
          if (isKeepable && !isOvertaken) this.#keep(key, page)
          return { page, status: 'miss' }
        } finally {
          watch.end()
        }
      }
    } catch (error) {
      return this.#failed(key, error, request)
    }
  }

  #keep(key: string, page: FinishedPage): void {
    const [own, other] = page.status === 200 ? [this.memory, this.#missing] : [this.#missing, this.memory]
    other.destroy(key)
    own.keep(key, page)
  }

  /** The last good copy, as long as it may be shown; else a page that says that we are not there. */
  async #failed(key: string, error: unknown, request: PageRequest): Promise<AnsweredPage> {
    this.#options.onError(error, key)
    if (this.#failedAt.size > 10_000) this.#failedAt.clear()
    this.#failedAt.set(key, Date.now())
    const kept = this.memory.get(key) ?? this.#missing.get(key)
    if (kept) return { page: kept, status: 'stale' }
    return { page: await this.#options.standIns.of(request), status: 'miss' }
  }

  /** @throws when the page, or the page that says that there is none, cannot be rendered */
  async #make(
    address: string | null,
    request: PageRequest,
  ): Promise<{ page: FinishedPage; isKeepable: boolean }> {
    const rendered = address === null ? null : await this.#options.render(address, request.place)
    if (rendered && rendered.status >= 500) throw new Error(`Next answered ${rendered.status}`)
    if (rendered && rendered.status < 400) return this.#finish(rendered, [rendered])
    return this.#notFound(rendered, request)
  }

  /** What stands where no page is: an ordinary page of the site, or the way to where the page has moved. */
  async #notFound(rendered: Rendered | null, request: PageRequest) {
    const status = rendered?.status === 410 ? 410 : 404
    const [, site = '', locale = ''] = (internalPath(request.path, request.place) ?? '/').split('/')
    const query = `?path=${encodeURIComponent(request.path)}`
    const ofSite = site && locale ? [`/${site}/${locale}/error-page/${status}`] : []
    const seen = rendered ? [rendered] : []
    for (const where of [...ofSite, `/portal/error-page/${status}`]) {
      const page = await this.#options.render(where + query, request.place)
      if (page.status >= 500) throw new Error(`Next answered ${page.status}`)
      seen.push(page)
      if (page.location !== null) return this.#finish(page, seen)
      if (page.status === 200) return this.#finish({ ...page, status }, seen)
    }
    throw new Error('There is no page that says that nothing was found')
  }

  async #finish(rendered: Rendered, seen: readonly Rendered[]) {
    const madeOf = together(seen)
    const security = securityHeaders('page', this.#options.isSecure)
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
    const page = await finishPage(rendered.status, headers, bodyOf(rendered), madeOf)
    return { page: { ...page, counter: isRead ? counterOf(rendered) : null }, isKeepable: madeOf.isKeepable }
  }
}

/** What readers get of an answer: a page without the framework's scripts, everything else as it is. */
function bodyOf({ contentType, body }: Rendered): Buffer {
  return contentType.startsWith('text/html') ? Buffer.from(stripScripts(body.toString('utf8'))) : body
}

/** The counter of a page, which stays with it. */
function counterOf({ record: { counted } }: Rendered): Counter | null {
  return counted && { counted, count: 0 }
}

/** The name under which a page is kept: pages of a site's own host differ from others by their links. */
export function keyOf(place: Place, address: string): string {
  return place.claimedBy === null ? address : `${place.origin} ${address}`
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
