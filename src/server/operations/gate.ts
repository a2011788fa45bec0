/** There are more waiting already than may wait; the asker is to come back. */
export class GateFull extends Error {
  override name = 'GateFull'
  /** Seconds after which it is worth coming back. */
  readonly retryAfter: number

  constructor(retryAfter: number) {
    super('Too much is asked for at the same time.')
    this.retryAfter = retryAfter
  }
}

/** How much goes through a gate. */
export interface GateRule {
  /** How many pieces of work run at the same time. */
  running: number
  /** How many wait for their turn. */
  waiting: number
  /** Seconds that whoever is turned away is told to wait. */
  retryAfter: number
}

/**
 * Lets a bounded number of pieces of work run at once and a bounded number wait, in their order, so that a
 * flood cannot take all memory. Work may not go through the same gate again while it runs: it would wait for
 * itself.
 */
export class Gate {
  readonly #rule: GateRule
  readonly #queue: (() => void)[] = []
  #running = 0

  constructor(rule: GateRule) {
    this.#rule = rule
  }

  /** How many pieces of work run. */
  get running(): number {
    return this.#running
  }

  /** How many wait for their turn. */
  get waiting(): number {
    return this.#queue.length
  }

  /**
   * Runs a piece of work when its turn comes.
   *
   * @throws GateFull at once, when too many wait; otherwise what the work throws
   */
  async run<T>(work: () => Promise<T>): Promise<T> {
    await this.#enter()
    try {
      return await work()
    } finally {
      const next = this.#queue.shift()
      // The place is handed on, not freed, so that nobody slips in between.
      if (next) next()
      else this.#running -= 1
    }
  }

  async #enter(): Promise<void> {
    if (this.#running < this.#rule.running) {
      this.#running += 1
      return
    }
    if (this.#queue.length >= this.#rule.waiting) throw new GateFull(this.#rule.retryAfter)
    await new Promise<void>((resolve) => this.#queue.push(resolve))
  }
}
