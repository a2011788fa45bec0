import type { Change, ChangeListener } from './announcement.ts'
import { type FinishedPage, finishPage } from './finished-page.ts'
import { internalPath, type PageRequest } from './page-address.ts'
import { plainPage } from './plain-page.ts'
import type { Renderer } from './render.ts'
import { securityHeaders } from './security-headers.ts'
import { stripScripts } from './strip-scripts.ts'

/** Where the pages that stand in are asked for: their links are good on every host. */
export interface StandInsOptions {
  render: Renderer
  publicUrl: string
  isSecure: boolean
  /** Seconds after which a reader may try again. */
  retryAfter: number
  /** The addresses of all sites in all their languages, as `/{site}/{language}`. */
  sites: () => readonly string[]
}

/** A change of the sites is often followed by more of them; the pages are made anew once, after this time in milliseconds. */
const calm = 1_000

/**
 * The pages that say that the site cannot be read just now, one for each site and language. They are rendered
 * while all is well, because nothing can be rendered when they are needed.
 */
export class StandIns implements ChangeListener {
  readonly #options: StandInsOptions
  #pages = new Map<string, FinishedPage>()
  #dependencies: ReadonlySet<string> = new Set()
  #timer: NodeJS.Timeout | undefined
  readonly #plain: Promise<FinishedPage>

  constructor(options: StandInsOptions) {
    this.#options = options
    this.#plain = this.#finish(plainPage)
  }

  /** The page for a request that cannot be answered. */
  async of({ path, place }: PageRequest): Promise<FinishedPage> {
    const [, site = '', locale = ''] = (internalPath(path, place) ?? '/').split('/')
    return this.#pages.get(`/${site}/${locale}`) ?? this.#pages.get('/portal') ?? this.#plain
  }

  drop(change: Change): void {
    if (change !== 'everything' && change.names.isDisjointFrom(this.#dependencies)) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.prepare().catch(() => {}), calm).unref()
  }

  /** Renders them all. A page that fails keeps its last good form. */
  async prepare(): Promise<void> {
    const place = { origin: this.#options.publicUrl, claimedBy: null }
    const dependencies = new Set<string>()
    const pages = new Map(this.#pages)
    for (const site of ['/portal', ...this.#options.sites()]) {
      const rendered = await this.#options.render(`${site}/error-page/503`, place)
      if (rendered.status !== 200) continue
      for (const name of rendered.record.dependencies) dependencies.add(name)
      pages.set(site, await this.#finish(stripScripts(rendered.body.toString('utf8'))))
    }
    this.#pages = pages
    this.#dependencies = dependencies
  }

  #finish(html: string): Promise<FinishedPage> {
    const headers = {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Retry-After': String(this.#options.retryAfter),
      ...securityHeaders('page', this.#options.isSecure),
    }
    const madeOf = { dependencies: new Set<string>(), lapsesAt: null, withdrawsAt: null }
    return finishPage(503, headers, Buffer.from(html), madeOf)
  }
}
