import type { Change, ChangeListener } from './announcement.ts'

/** What has changed since something was begun. */
export interface Watch {
  /** Whether something made of these is out of date already, or may be. */
  overtakes(dependencies: ReadonlySet<string>): boolean
  end(): void
}

interface Heard {
  names: Set<string>
  isLost: boolean
}

/**
 * Tells those who make something that takes a while whether a change overtook them: what was read before a
 * change and finished after it may not be kept as current. This is enough because PostgreSQL announces a change
 * only when it can be seen; it would not be with reads from a replica.
 */
export class Watches implements ChangeListener {
  readonly #running = new Set<Heard>()
  #isListening = false

  begin(): Watch {
    const heard: Heard = { names: new Set(), isLost: !this.#isListening }
    this.#running.add(heard)
    return {
      overtakes: (dependencies) => heard.isLost || !heard.names.isDisjointFrom(dependencies),
      end: () => this.#running.delete(heard),
    }
  }

  drop(change: Change): void {
    if (change === 'everything') this.#isListening = true
    for (const heard of this.#running) {
      if (change === 'everything') heard.isLost = true
      else for (const name of change.names) heard.names.add(name)
    }
  }

  lose(): void {
    this.#isListening = false
    for (const heard of this.#running) heard.isLost = true
  }
}
