/** Lets so many things run at once; the others wait for their turn, in the order in which they came. */
export class AtMost {
  readonly #most: number
  readonly #waiting: (() => void)[] = []
  #running = 0

  /** @param most - how many run at once */
  constructor(most: number) {
    this.#most = most
  }

  /** @throws what `work` throws */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#running >= this.#most) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    else this.#running += 1
    try {
      return await work()
    } finally {
      // Who waits takes the place over, so that nobody comes in between.
      const next = this.#waiting.shift()
      if (next) next()
      else this.#running -= 1
    }
  }
}
