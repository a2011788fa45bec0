/** Lets so many things run at once; the others wait for their turn, in the order in which they came. */
export class AtMost {
  readonly #most: number
  readonly #longest: number
  readonly #waiting: (() => void)[] = []
  #running = 0

  /**
   * @param most - how many run at once
   * @param longest - after this time, in milliseconds, something that still runs no longer counts, so that what
   *   hangs does not keep everything else waiting
   */
  constructor(most: number, longest = Number.POSITIVE_INFINITY) {
    this.#most = most
    this.#longest = longest
  }

  /** @throws what `work` throws */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#running >= this.#most) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    else this.#running += 1
    const place = new AbortController()
    place.signal.addEventListener('abort', () => this.#giveUp(), { once: true })
    const timer = Number.isFinite(this.#longest) ? setTimeout(() => place.abort(), this.#longest) : undefined
    try {
      return await work()
    } finally {
      clearTimeout(timer)
      place.abort()
    }
  }

  /** Who waits takes the place over, so that nobody comes in between. */
  #giveUp(): void {
    const next = this.#waiting.shift()
    if (next) next()
    else this.#running -= 1
  }
}
