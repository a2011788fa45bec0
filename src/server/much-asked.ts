import { setTimeout as pause } from 'node:timers/promises'
import { denser } from './finished-page.ts'
import { isFresh, type KeptPage, type PageMemory } from './page-memory.ts'

/** After so many answers a page is worth the time. */
const manyAnswers = 20
/** So many pages wait at most; others are asked about again when they are rendered the next time. */
const mostWaiting = 100
/** Between two pages, in milliseconds: the work takes a processor for 30 to 130 ms, which others need too. */
const rest = 200

/**
 * Compresses the pages that many ask for once more, as small as brotli can. That takes sixty times as long as the
 * first time, so it happens beside the event loop, one page after another, and only where it is repaid.
 */
export class MuchAsked {
  readonly #memory: PageMemory
  readonly #waiting = new Set<KeptPage>()
  #isWorking = false

  constructor(memory: PageMemory) {
    this.#memory = memory
  }

  /** Counts an answer from memory. */
  note(page: KeptPage): void {
    page.answers += 1
    if (page.answers !== manyAnswers || this.#waiting.size >= mostWaiting) return
    this.#waiting.add(page)
    if (!this.#isWorking) void this.#work()
  }

  async #work(): Promise<void> {
    this.#isWorking = true
    for (const page of this.#waiting) {
      this.#waiting.delete(page)
      if (!isFresh(page)) continue
      const finished = await denser(page)
      // What changed meanwhile, or had to make room, is not brought back.
      if (this.#memory.get(page.key) === page && isFresh(page)) {
        this.#memory.keep(page.key, finished).answers = page.answers
      }
      await pause(rest, undefined, { ref: false })
    }
    this.#isWorking = false
  }
}
