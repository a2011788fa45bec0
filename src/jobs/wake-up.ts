import { Client } from 'pg'
import { jobsChannel } from './schedule.ts'

/** Between two tries to connect, in milliseconds; work is looked for every second without it, too. */
const retry = 2_000

/** Waits for moments, and is woken before them when something new has been scheduled. */
export class WakeUp {
  readonly #url: string
  readonly #channel: string
  #client: Client | null = null
  #isClosed = false
  #turn = Promise.withResolvers<void>()

  /** @param channel - where news are heard; that of work unless given */
  constructor(databaseUrl: string, channel: string = jobsChannel) {
    this.#url = databaseUrl
    this.#channel = channel
  }

  /** Begins to listen; a connection that cannot be had, or is lost, is tried for again in the background. */
  async start(): Promise<void> {
    if (this.#isClosed) return
    const client = new Client({ connectionString: this.#url, connectionTimeoutMillis: 5_000 })
    client.on('error', () => {})
    client.on('notification', () => this.wake())
    try {
      await client.connect()
      await client.query(`LISTEN ${this.#channel}`)
    } catch {
      await client.end().catch(() => {})
      this.#again()
      return
    }
    this.#client = client
    client.once('end', () => this.#again())
    this.wake()
  }

  /** Everybody who waits goes on. */
  wake(): void {
    this.#turn.resolve()
    this.#turn = Promise.withResolvers<void>()
  }

  /** Resolves after the time, in milliseconds, or when woken. */
  async wait(milliseconds: number): Promise<void> {
    const late = Promise.withResolvers<void>()
    const timer = setTimeout(late.resolve, milliseconds)
    await Promise.race([this.#turn.promise, late.promise])
    clearTimeout(timer)
  }

  async close(): Promise<void> {
    this.#isClosed = true
    this.wake()
    await this.#client?.end().catch(() => {})
  }

  #again(): void {
    this.#client = null
    if (!this.#isClosed) setTimeout(() => void this.start(), retry).unref()
  }
}
