import type { Sql } from '../../jobs/sql.ts'
import type { WakeUp } from '../../jobs/wake-up.ts'
import type { MailSource, Outgoing } from './outgoing.ts'
import { reserve } from './rate.ts'

/** A message, and when it may leave, in milliseconds since 1970. */
export interface Ready {
  mail: Outgoing
  notBefore: number
}

/** How often to look without being woken, in milliseconds. */
const look = 1_000

interface BufferOptions {
  sql: Sql
  sender: number
  /** The first one goes first. */
  sources: readonly MailSource[]
  most: number
  rate: number | undefined
  wakeUp: WakeUp
  onError(error: unknown): void
}

/** What a sender has claimed and not yet begun, for all its conversations together. */
export class Buffer {
  readonly #options: BufferOptions
  readonly #ready: Ready[] = []
  #claiming: Promise<void> | null = null
  #isClosed = false

  constructor(options: BufferOptions) {
    this.#options = options
  }

  /** The next message; waits until there is one. Null when closed. */
  async next(): Promise<Ready | null> {
    while (!this.#isClosed) {
      const first = this.#ready.shift()
      // Under a rate nothing is claimed ahead: it would wait here, and what is urgent behind it.
      if (first && this.#options.rate === undefined && this.#ready.length < this.#options.most / 2)
        void this.#refill()
      if (first) return first
      await this.#refill()
      if (this.#ready.length === 0 && !this.#isClosed) await this.#options.wakeUp.wait(look)
    }
    return null
  }

  /** Takes nothing more; resolves when nothing is being claimed any more. */
  async close(): Promise<void> {
    this.#isClosed = true
    this.#ready.length = 0
    await this.#claiming
  }

  #refill(): Promise<void> {
    this.#claiming ??= this.#claim().finally(() => {
      this.#claiming = null
    })
    return this.#claiming
  }

  async #claim(): Promise<void> {
    const { sql, sender, sources, rate, onError } = this.#options
    // Likewise, of a slow rate only half a second's work is claimed.
    const most = rate === undefined ? this.#options.most : Math.min(this.#options.most, Math.ceil(rate / 2))
    try {
      const claimed: Outgoing[] = []
      for (const source of sources) {
        if (claimed.length < most) claimed.push(...(await source.claim(sql, sender, most - claimed.length)))
      }
      if (claimed.length === 0) return
      const start = Date.now() + (rate === undefined ? 0 : await reserve(sql, rate, claimed.length))
      for (const [index, mail] of claimed.entries()) {
        this.#ready.push({ mail, notBefore: rate === undefined ? 0 : start + (index * 1000) / rate })
      }
    } catch (error) {
      onError(error)
    }
  }
}
