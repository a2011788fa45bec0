import type { IncomingMessage } from 'node:http'
import type { Counted } from '../../lib/render-record.ts'
import { isReader } from './is-reader.ts'

/** How often a page has been looked at since this was last written down. It stays with the page in memory. */
export interface Counter {
  readonly counted: Counted
  count: number
}

/** How often something was looked at. */
export interface Count extends Counted {
  count: number
}

/** Writes counts down, all or none. */
export type WriteCounts = (counts: readonly Count[]) => Promise<void>

/** As many different pages are counted between two writings; what a flood of addresses asks for beyond is not. */
const most = 50_000

/**
 * Counts looks at pages in memory. On the way of an answer a number is raised and nothing else: no address, no
 * cookie, no time of day is noted, only how often a page was read on a day.
 */
export class Counts {
  readonly #write: WriteCounts
  /** The counters that stand above zero. */
  #raised: Counter[] = []
  #writing: Promise<void> = Promise.resolve()

  constructor(write: WriteCounts) {
    this.#write = write
  }

  /** Counts an answer, if it is a page for a person. */
  note(request: Pick<IncomingMessage, 'method' | 'headers'>, counter: Counter | null | undefined): void {
    if (!counter || !isReader(request)) return
    if (counter.count === 0) {
      if (this.#raised.length >= most) return
      this.#raised.push(counter)
    }
    counter.count += 1
  }

  /**
   * Writes down what was counted. What could not be written is counted again the next time.
   *
   * @throws when it could not be written
   */
  flush(): Promise<void> {
    this.#writing = this.#writing.catch(() => {}).then(() => this.#writeRaised())
    return this.#writing
  }

  async #writeRaised(): Promise<void> {
    const taken = this.#raised.map((counter) => ({ counter, count: counter.count }))
    this.#raised = []
    for (const { counter } of taken) counter.count = 0
    if (taken.length === 0) return
    try {
      await this.#write(summed(taken))
    } catch (error) {
      for (const { counter, count } of taken) {
        if (counter.count === 0) this.#raised.push(counter)
        counter.count += count
      }
      throw error
    }
  }
}

/** A page that left memory and came back has two counters. */
function summed(taken: readonly { counter: Counter; count: number }[]): Count[] {
  const sums = new Map<string, Count>()
  for (const { counter, count } of taken) {
    const { noun, item, site, locale } = counter.counted
    const key = [noun, item, site, locale].join(' ')
    const known = sums.get(key)
    if (known) known.count += count
    else sums.set(key, { ...counter.counted, count })
  }
  return [...sums.values()]
}
