import { setTimeout as pause } from 'node:timers/promises'
import type { Place } from '../lib/render-record.ts'
import type { Change, ChangeListener } from './announcement.ts'
import type { CacheStatus, FinishedPage } from './finished-page.ts'
import { MuchAsked } from './much-asked.ts'
import { type PageRequest, pageAddress } from './page-address.ts'
import { type MadePage, PageMaker, type PageMakerOptions } from './page-maker.ts'
import { isFresh, type KeptPage, PageMemory } from './page-memory.ts'
import { Renders, type Turn } from './renders.ts'
import type { StandIns } from './stand-ins.ts'
import type { Watches } from './watches.ts'

export interface PagesOptions extends PageMakerOptions {
  watches: Watches
  standIns: StandIns
  /** Octets of memory for pages. */
  memoryBound: number
  /** So long a reader waits for a page that has changed, in milliseconds, where the last one may still be shown. */
  patience: number
  onError: (error: unknown, address: string) => void
}

export interface AnsweredPage {
  page: FinishedPage
  status: CacheStatus
}

interface AttemptedPage extends MadePage {
  madeOf: ReadonlySet<string>
  /** Something that it is made of changed while it was made. */
  isOvertaken: boolean
}

/** Octets for what is not there: redirects and "not found", so that they cannot push pages out. */
const memoryForMissing = 4_000_000

/** How often a page that changes while it is rendered is rendered anew, before it is sent without being kept. */
const mostAttempts = 3

/** After a render failed the page is not tried again for this time, in milliseconds. */
const restAfterFailure = 500

/** Answers requests for public pages from memory, and renders what is not there or has changed. */
export class Pages implements ChangeListener {
  readonly #options: PagesOptions
  /** Makes pages that are not kept, too. */
  readonly maker: PageMaker
  readonly memory: PageMemory
  readonly #missing = new PageMemory(memoryForMissing)
  readonly #muchAsked: MuchAsked
  readonly #renders = new Renders<AnsweredPage>()
  readonly #failedAt = new Map<string, number>()

  constructor(options: PagesOptions) {
    this.#options = options
    this.maker = new PageMaker(options)
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
    const attempt = (turn: Turn) => this.#attempt(key, address, request, turn)
    const rendered = this.#renders.of(key) ?? this.#renders.start(key, kept?.dependencies, attempt)
    return kept ? this.#inTime(key, rendered) : rendered
  }

  /** The new page; when it takes too long the last one, unless that was withdrawn meanwhile. */
  async #inTime(key: string, rendered: Promise<AnsweredPage>): Promise<AnsweredPage> {
    const isHere = new AbortController()
    const late = pause(this.#options.patience, null, { signal: isHere.signal }).catch(() => null)
    const answer = await Promise.race([rendered, late])
    isHere.abort()
    if (answer) return answer
    const kept = this.memory.get(key) ?? this.#missing.get(key)
    return kept ? { page: kept, status: isFresh(kept) ? 'hit' : 'stale' } : rendered
  }

  drop(change: Change): void {
    this.memory.drop(change)
    this.#missing.drop(change)
    this.#renders.drop(change)
  }

  #isResting(key: string): boolean {
    return Date.now() - (this.#failedAt.get(key) ?? 0) < restAfterFailure
  }

  async #attempt(
    key: string,
    address: string | null,
    request: PageRequest,
    turn: Turn,
  ): Promise<AnsweredPage> {
    try {
      for (let attempt = 1; ; attempt += 1) {
        const { page, isKeepable, isOvertaken } = await turn(() => this.#make(address, request))
        if (isOvertaken && attempt < mostAttempts) continue
        this.#failedAt.delete(key)
        if (isKeepable && !isOvertaken) this.#keep(key, page)
        return { page, status: 'miss' }
      }
    } catch (error) {
      return this.#failed(key, error, request)
    }
  }

  async #make(address: string | null, request: PageRequest): Promise<AttemptedPage> {
    const watch = this.#options.watches.begin()
    try {
      const made = await this.maker.make(address, request)
      const madeOf = made.page.dependencies
      return { ...made, madeOf, isOvertaken: watch.overtakes(madeOf) }
    } finally {
      watch.end()
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
}

/** The name under which a page is kept: pages of a site's own host differ from others by their links. */
export function keyOf(place: Place, address: string): string {
  return place.claimedBy === null ? address : `${place.origin} ${address}`
}
