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
      if (first) return first
      this.#claiming ??= this.#claim().finally(() => {
        this.#claiming = null
      })
      await this.#claiming
      if (this.#ready.length === 0 && !this.#isClosed) await this.#options.wakeUp.wait(look)
    }
    return null
  }

  /** Takes nothing more. */
  close(): void {
    this.#isClosed = true
    this.#ready.length = 0
  }

  async #claim(): Promise<void> {
    const { sql, sender, sources, rate, onError } = this.#options
    // What was claimed under a slow rate would wait here, and what is urgent behind it.
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
