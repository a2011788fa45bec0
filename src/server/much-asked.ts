import { setTimeout as pause } from 'node:timers/promises'
import { denser } from './finished-page.ts'
import { isFresh, type KeptPage, type PageMemory } from './page-memory.ts'

/** After so many answers a page is worth the time. */
const manyAnswers = 2
/** A page that changes again within this time is not, in milliseconds. */
const calm = 2_000
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
  /** With the moments since which they wait. */
  readonly #waiting = new Map<KeptPage, number>()
  #isWorking = false

  constructor(memory: PageMemory) {
    this.#memory = memory
  }

  /** Counts an answer from memory. */
  note(page: KeptPage): void {
    page.answers += 1
    if (page.answers !== manyAnswers || this.#waiting.size >= mostWaiting) return
    this.#waiting.set(page, Date.now())
    if (!this.#isWorking) void this.#work()
  }

  async #work(): Promise<void> {
    this.#isWorking = true
    for (const [page, since] of this.#waiting) {
      this.#waiting.delete(page)
      await pause(Math.max(rest, since + calm - Date.now()), undefined, { ref: false })
      if (!isFresh(page)) continue
      const finished = await denser(page)
      // What changed meanwhile, or had to make room, is not brought back.
      if (this.#memory.get(page.key) === page && isFresh(page)) {
        this.#memory.keep(page.key, finished).answers = page.answers
      }
    }
    this.#isWorking = false
  }
}
