import { AsyncLocalStorage } from 'node:async_hooks'
import type { FormState } from './form-state.ts'
import type { SharedDraft } from './shared-draft.ts'

/**
 * What one render of a page is told and what it tells: the server runs the render inside the store, the
 * gateway to the CMS finds it there. The two are separate bundles of code in one process, so the store is
 * shared under a name and not by importing it.
 */
export interface RenderRecord {
  /** Where the page is asked for. */
  readonly place: Place
  /** Names of all that the page was made of: `news:{id}` for a document, `news list {site}/{locale}` for a list. */
  readonly dependencies: Set<string>
  /** The earliest moment at which time alone would change the page, in milliseconds since 1970. */
  lapsesAt: number | null
  /** The earliest moment from which something on the page may no longer be shown, in milliseconds since 1970. */
  withdrawsAt: number | null
  /** What counts as read when somebody looks at the page; null for what is not counted. */
  counted: Counted | null
  /** Whether the finished page may be kept for the next reader; not so the results of a search. */
  isKeepable: boolean
  /** Whether what was asked for was public once, and is not any more. */
  isGone: boolean
  /** The form that was sent to the page and has to be mended; absent for every reader who only reads. */
  readonly form: FormState | null
  /** What several parts of the page read in common, read once. */
  readonly common: Map<string, Promise<unknown>>
}

/** What is read on a page: an item, a section (its noun is `sections`), or a way to another address. */
export interface Counted {
  noun: string
  /** An item's id, or the name of a section. */
  item: string
  /** The id of the site on which it is read. */
  site: string
  locale: string
}

export interface Place {
  /** Scheme and host of the address that the reader asked for, such as `https://www.example.org`. */
  origin: string
  /** Key of the site whose own host this is; null on a host that no site claims. */
  claimedBy: string | null
  /** The signed-in person who previews drafts; absent for everybody else. */
  viewer?: { headers: Headers }
  /** The frozen draft that the holder of a link is shown, or that there was one; absent for everybody else. */
  shared?: SharedDraft | 'ended'
}

const name = Symbol.for('common-home.render')
const shared = globalThis as { [name]?: AsyncLocalStorage<RenderRecord> }

/** The one store of this process. */
export function renderStore(): AsyncLocalStorage<RenderRecord> {
  shared[name] ??= new AsyncLocalStorage()
  return shared[name]
}

/** A record for a render that begins. What shows a form that was sent is for its sender alone. */
export function newRecord(place: Place, form: FormState | null = null): RenderRecord {
  return {
    place,
    form,
    dependencies: new Set(),
    lapsesAt: null,
    withdrawsAt: null,
    counted: null,
    isKeepable: form === null,
    isGone: false,
    common: new Map(),
  }
}
