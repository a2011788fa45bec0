import { LRUCache } from 'lru-cache'

/** How many tries something has within a window of time that begins with its first try. */
export interface TriesRule {
  tries: number
  /** In milliseconds. */
  window: number
  /** The most keys that are remembered; those that tried longest ago go first, so that a flood cannot fill memory. */
  remembered: number
}

interface Window {
  count: number
  since: number
}

/** Counts tries by key, in this process: another instance counts on its own. */
export class Tries {
  readonly #rule: TriesRule
  readonly #now: () => number
  readonly #windows: LRUCache<string, Window>

  /** @param now - the time in milliseconds, for tests */
  constructor(rule: TriesRule, now: () => number = Date.now) {
    this.#rule = rule
    this.#now = now
    this.#windows = new LRUCache({ max: rule.remembered })
  }

  /** Seconds until the next try is allowed; 0 when it is allowed now. Counts nothing. */
  wait(key: string): number {
    const known = this.#current(key)
    if (!known || known.count < this.#rule.tries) return 0
    return Math.max(1, Math.ceil((known.since + this.#rule.window - this.#now()) / 1000))
  }

  /**
   * Counts a try, unless there are none left: whoever goes on trying does not wait the longer for it.
   *
   * @returns seconds until the next try is allowed; 0 when this one is
   */
  take(key: string): number {
    const wait = this.wait(key)
    if (wait > 0) return wait
    const known = this.#current(key)
    this.#windows.set(key, { count: (known?.count ?? 0) + 1, since: known?.since ?? this.#now() })
    return 0
  }

  /** Gives one try back. */
  giveBack(key: string): void {
    const known = this.#current(key)
    if (known) known.count = Math.max(0, known.count - 1)
  }

  /** Gives all tries back. */
  forget(key: string): void {
    this.#windows.delete(key)
  }

  /** The number of keys that are remembered. */
  get size(): number {
    return this.#windows.size
  }

  #current(key: string): Window | undefined {
    const known = this.#windows.get(key)
    return known && this.#now() - known.since < this.#rule.window ? known : undefined
  }
}
