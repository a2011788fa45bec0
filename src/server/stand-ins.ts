import { formAway } from '../lib/form-away.ts'
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
  /** Whether readers wait for pages. */
  isBusy: () => boolean
}

/** Where the form goes in the page around it. */
const formPlace = `<div id="${formAway.id}"></div>`

/** The address of a site in a language, as the pages are kept by it. */
function siteOf({ path, place }: PageRequest): string {
  const [, site = '', locale = ''] = (internalPath(path, place) ?? '/').split('/')
  return `/${site}/${locale}`
}

/** A change of the sites is often followed by more of them; the pages are made anew once, after this time in milliseconds. */
const calm = 1_000

/** Readers wait for other pages: these come after theirs, unless it takes longer than this, in milliseconds. */
const longest = 60_000

/**
 * The pages that say that the site cannot be read just now, one for each site and language. They are rendered
 * while all is well, because nothing can be rendered when they are needed.
 */
export class StandIns implements ChangeListener {
  readonly #options: StandInsOptions
  #pages = new Map<string, FinishedPage>()
  /** Pages that a form is put into, as text. */
  #forms = new Map<string, string>()
  #dependencies: ReadonlySet<string> = new Set()
  #timer: NodeJS.Timeout | undefined
  readonly #plain: Promise<FinishedPage>

  constructor(options: StandInsOptions) {
    this.#options = options
    this.#plain = this.#finish(plainPage)
  }

  /** The page for a request that cannot be answered. */
  async of(request: PageRequest): Promise<FinishedPage> {
    return this.#pages.get(siteOf(request)) ?? this.#pages.get('/portal') ?? this.#plain
  }

  /**
   * The page around a form that was not saved and whose own page cannot be shown.
   *
   * @param form - as HTML
   * @returns null when none was ever rendered
   */
  around(request: PageRequest, form: string): string | null {
    const filled = formPlace.replace('><', () => `>${form}<`)
    return this.#forms.get(siteOf(request))?.replace(formPlace, () => filled) ?? null
  }

  drop(change: Change): void {
    if (change !== 'everything' && change.names.isDisjointFrom(this.#dependencies)) return
    this.#prepareSoon(Date.now() + longest)
  }

  #prepareSoon(until: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      if (this.#options.isBusy() && Date.now() < until) this.#prepareSoon(until)
      else void this.prepare().catch(() => {})
    }, calm).unref()
  }

  /**
   * Renders one of them before there are readers: the first render opens the CMS, which takes a second or more.
   * Where that fails, readers are told what is the matter.
   */
  async prepareFirst(): Promise<void> {
    const place = { origin: this.#options.publicUrl, claimedBy: null }
    await this.#options.render('/portal/error-page/503', place).catch(() => {})
  }

  /** Renders them all. A page that fails keeps its last good form. */
  async prepare(): Promise<void> {
    const place = { origin: this.#options.publicUrl, claimedBy: null }
    const dependencies = new Set<string>()
    const pages = new Map(this.#pages)
    const forms = new Map(this.#forms)
    const render = async (address: string): Promise<string | null> => {
      const rendered = await this.#options.render(address, place)
      if (rendered.status !== 200) return null
      for (const name of rendered.record.dependencies) dependencies.add(name)
      return stripScripts(rendered.body.toString('utf8'))
    }
    for (const site of ['/portal', ...this.#options.sites()]) {
      const page = await render(`${site}/error-page/503`)
      if (page !== null) pages.set(site, await this.#finish(page))
      const form = site === '/portal' ? null : await render(`${site}/error-page/${formAway.page}`)
      if (form?.includes(formPlace)) forms.set(site, form)
    }
    this.#pages = pages
    this.#forms = forms
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
