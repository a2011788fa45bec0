import { AtMost } from '../lib/at-most.ts'
import type { Change, ChangeListener } from './announcement.ts'

/** With more at once each would only take longer: there is one thread for them, and a database to wait for. */
const mostAtOnce = 4

/** A render that takes longer waits for something else than its turn, and keeps no others waiting; milliseconds. */
const longestTurn = 1_000

type Names = ReadonlySet<string>

/** Runs one try of a render when its turn has come. */
export type Turn = <Made extends { madeOf: Names }>(make: () => Promise<Made>) => Promise<Made>

interface State {
  /** Waits for its turn no longer, so that a change from now on may be missed by it. */
  hasBegun: boolean
  /** What the page was made of last; undefined when nobody knows. */
  madeOf: Names | undefined
}

/** The renders that readers wait for: one for each page, and few at the same time. */
export class Renders<Answer> implements ChangeListener {
  readonly #running = new Map<string, { answer: Promise<Answer>; state: State }>()
  readonly #places = new AtMost(mostAtOnce, longestTurn)

  /** What a reader who comes now may wait for: a render that no change has overtaken, as far as is known. */
  of(key: string): Promise<Answer> | undefined {
    return this.#running.get(key)?.answer
  }

  /**
   * Begins to render a page; who comes later waits for the same answer.
   *
   * @param madeOf - what the page was made of when it was last rendered
   * @param work - takes one turn for each try
   */
  start(key: string, madeOf: Names | undefined, work: (turn: Turn) => Promise<Answer>): Promise<Answer> {
    const state: State = { hasBegun: false, madeOf }
    const turn: Turn = (make) =>
      this.#places.run(async () => {
        state.hasBegun = true
        const made = await make()
        state.hasBegun = false
        state.madeOf = made.madeOf
        return made
      })
    const answer = work(turn).finally(() => {
      if (this.#running.get(key)?.state === state) this.#running.delete(key)
    })
    this.#running.set(key, { answer, state })
    return answer
  }

  /** Who comes from now on does not wait for what was begun before the change, where that may be on the page. */
  drop(change: Change): void {
    for (const [key, { state }] of this.#running) {
      const isElsewhere = change !== 'everything' && state.madeOf?.isDisjointFrom(change.names)
      if (state.hasBegun && !isElsewhere) this.#running.delete(key)
    }
  }
}
