import { LRUCache } from 'lru-cache'
import type { Change, ChangeListener } from './announcement.ts'
import type { FinishedPage } from './finished-page.ts'

/** A page in memory. */
export interface KeptPage extends FinishedPage {
  readonly key: string
  /** Something on it has changed: it is rendered anew, and shown only where that fails. */
  isStale: boolean
  /** How often it was sent from memory. */
  answers: number
}

/** Octets that a page takes beside its body: its headers, and its places in the maps. */
const overhead = 2_000
/** Octets for each name that a page depends on. */
const overheadOfName = 120

export interface MemoryFigures {
  pages: number
  bytes: number
  bound: number
  evictions: number
}

/** Finished pages, up to a bound of octets; those that nobody asked for longest go first. */
export class PageMemory implements ChangeListener {
  readonly #pages: LRUCache<string, KeptPage>
  readonly #byDependency = new Map<string, { name: string; pages: Set<KeptPage> }>()
  readonly #bound: number
  #evictions = 0

  /** @param bound - in octets */
  constructor(bound: number) {
    this.#bound = bound
    this.#pages = new LRUCache<string, KeptPage>({
      maxSize: bound,
      sizeCalculation: (page) => lengthOf(page) + page.dependencies.size * overheadOfName + overhead,
      dispose: (page, _key, reason) => {
        this.#forgetDependencies(page)
        if (reason === 'evict') this.#evictions += 1
      },
    })
  }

  /** The page, stale or not; undefined when it is not kept or may no longer be shown. */
  get(key: string): KeptPage | undefined {
    const page = this.#pages.get(key)
    if (page === undefined || page.withdrawsAt > Date.now()) return page
    this.#pages.delete(key)
    return undefined
  }

  keep(key: string, finished: FinishedPage): KeptPage {
    // Thousands of pages depend on the same things: each name is kept once.
    const dependencies = new Set<string>()
    for (const name of finished.dependencies) dependencies.add(this.#byDependency.get(name)?.name ?? name)
    const page: KeptPage = { ...finished, dependencies, key, isStale: false, answers: 0 }
    this.#pages.set(key, page)
    // A page that is larger than the bound is not taken in.
    if (this.#pages.peek(key) === page) this.#noteDependencies(page)
    return page
  }

  /** Destroys the page: what it shows may not be shown any more, or is not at this address any more. */
  destroy(key: string): void {
    this.#pages.delete(key)
  }

  drop(change: Change): void {
    if (change === 'everything') {
      this.#pages.clear()
      this.#byDependency.clear()
      return
    }
    for (const name of change.names) {
      for (const page of this.#byDependency.get(name)?.pages ?? []) {
        if (change.isWithdrawal) this.#pages.delete(page.key)
        else page.isStale = true
      }
    }
  }

  get figures(): MemoryFigures {
    return {
      pages: this.#pages.size,
      bytes: this.#pages.calculatedSize,
      bound: this.#bound,
      evictions: this.#evictions,
    }
  }

  #noteDependencies(page: KeptPage): void {
    for (const name of page.dependencies) {
      const entry = this.#byDependency.get(name)
      if (entry) entry.pages.add(page)
      else this.#byDependency.set(name, { name, pages: new Set([page]) })
    }
  }

  #forgetDependencies(page: KeptPage): void {
    for (const name of page.dependencies) {
      const pages = this.#byDependency.get(name)?.pages
      pages?.delete(page)
      if (pages?.size === 0) this.#byDependency.delete(name)
    }
  }
}

/** The octets of all forms in which a page is kept; a picture is the same in each. */
function lengthOf({ bodies }: FinishedPage): number {
  return [...new Set(Object.values(bodies))].reduce((sum, { length }) => sum + length, 0)
}

/** Whether a page can be shown without a look at the database. */
export function isFresh(page: KeptPage): boolean {
  return !page.isStale && page.lapsesAt > Date.now()
}
