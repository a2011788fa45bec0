import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { announcementChannel } from '../database/announcements/functions.ts'
import { type Change, type ChangeListener, readAnnouncement } from './announcement.ts'

/** How often the connection is asked whether it still hears, in milliseconds. */
const beat = 1_000
/** After this time without an answer the connection counts as lost, in milliseconds. */
const patience = 2_000
/** Between two tries to connect, in milliseconds: a database that is back is heard at once. */
const retry = 200

/**
 * Hears what the database announces (LISTEN), for as long as the process runs. A connection that is lost, or
 * that is silent although it looks alive, is replaced; then everything is dropped, since nobody knows what was
 * announced meanwhile. The listeners are called in the order in which they subscribed.
 */
export class Changes {
  readonly #url: string
  readonly #listeners: ChangeListener[] = []
  /** Tells our own heartbeats from those of other instances. */
  readonly #self = randomBytes(6).toString('hex')
  readonly #waiting = new Map<string, () => void>()
  /** Resolved when the connection is lost, and when there is one again. */
  #turn = Promise.withResolvers<void>()
  #client: Client | null = null
  #isClosed = false
  #beats = 0
  #lastHeard = 0
  #isListening = false

  constructor(databaseUrl: string) {
    this.#url = databaseUrl
  }

  /** Whether announcements are being heard; what is read while they are not may not be kept. */
  get isListening(): boolean {
    return this.#isListening
  }

  /** When the database last answered a heartbeat, in milliseconds since 1970; 0 before the first. */
  get lastHeard(): number {
    return this.#lastHeard
  }

  subscribe(listener: ChangeListener): void {
    this.#listeners.push(listener)
  }

  /** Connects, and goes on connecting whenever the connection is lost. Resolves after the first attempt. */
  async start(): Promise<void> {
    const first = this.#connect()
    void first.then(() => this.#stayConnected())
    await first
  }

  /**
   * Resolves when everything that was committed before the call has been heard. Where the connection was lost
   * that is when there is a new one, since then everything has been dropped.
   *
   * @returns whether that is certain; false when the database does not answer in time
   */
  async caughtUp(): Promise<boolean> {
    const client = this.#client
    if (!client) return this.#reconnected()
    const token = `${this.#self}:${this.#beats++}`
    const heard = new Promise<boolean>((resolve) => this.#waiting.set(token, () => resolve(true)))
    const asked = client.query('SELECT pg_notify($1, $2)', [announcementChannel, token])
    const told = asked.then(
      () => heard,
      () => this.#reconnected(),
    )
    const tooLate = new AbortController()
    const timer = pause(patience, false, { signal: tooLate.signal }).catch(() => false)
    const answer = await Promise.race([told, timer])
    tooLate.abort()
    this.#waiting.delete(token)
    return answer
  }

  async close(): Promise<void> {
    this.#isClosed = true
    this.#isListening = false
    await this.#client?.end().catch(() => {})
  }

  async #connect(): Promise<void> {
    const client = new Client({ connectionString: this.#url, connectionTimeoutMillis: patience })
    client.on('error', () => this.#lose(client))
    client.on('end', () => this.#lose(client))
    client.on('notification', ({ payload }) => this.#hear(payload ?? ''))
    try {
      await client.connect()
      await client.query(`LISTEN ${announcementChannel}`)
    } catch {
      await client.end().catch(() => {})
      return
    }
    if (this.#isClosed) return client.end()
    this.#client = client
    this.#isListening = true
    this.#lastHeard = Date.now()
    this.#takeTurn()
    this.#tell('everything')
  }

  async #reconnected(): Promise<boolean> {
    await Promise.race([this.#turn.promise, pause(patience, undefined, { ref: false })])
    return this.#isListening
  }

  async #stayConnected(): Promise<void> {
    while (!this.#isClosed) {
      if (this.#isListening) {
        await Promise.race([this.#turn.promise, pause(beat, undefined, { ref: false })])
        if (this.#isListening) await this.#check()
      } else {
        await this.#connect()
        if (!this.#isListening) await pause(retry, undefined, { ref: false })
      }
    }
  }

  #takeTurn(): void {
    this.#turn.resolve()
    this.#turn = Promise.withResolvers<void>()
  }

  async #check(): Promise<void> {
    const client = this.#client
    if (!client || this.#isClosed || (await this.caughtUp()) || client !== this.#client) return
    this.#lose(client)
    // Its end may never be answered either.
    void client.end().catch(() => {})
  }

  #lose(client: Client): void {
    if (client !== this.#client) return
    this.#client = null
    this.#isListening = false
    this.#takeTurn()
    for (const listener of this.#listeners) listener.lose?.()
  }

  #hear(payload: string): void {
    this.#lastHeard = Date.now()
    const change = readAnnouncement(payload)
    if (change) this.#tell(change)
    else this.#waiting.get(payload)?.()
  }

  #tell(change: Change): void {
    for (const listener of this.#listeners) listener.drop(change)
  }
}
