import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from 'pg'
import type { Logger } from 'pino'
import type { WakeUp } from '../../jobs/wake-up.ts'
import type { SmtpSettings } from '../../server/mail-settings.ts'
import { markOf } from './after-ending.ts'
import { Buffer as Claimed } from './buffer.ts'
import { Marks } from './marks.ts'
import { messageWriter } from './message.ts'
import type { MailSource, MailTable, Outgoing } from './outgoing.ts'
import { type Ending, SmtpLink } from './smtp-link.ts'

/** A mail server that is away is asked again after so long, in milliseconds. */
const pauses = { first: 1_000, longest: 30_000 }

export interface SenderOptions {
  sender: number
  pool: Pool
  settings: SmtpSettings
  sources: readonly MailSource[]
  wakeUp: WakeUp
  log: Pick<Logger, 'warn' | 'error'>
}

/** Sends what it claims, by several conversations at a time, until it is stopped. */
export class Sender {
  readonly #options: SenderOptions
  readonly #claimed: Claimed
  readonly #marks = new Map<MailTable, Marks>()
  readonly #write: (mail: Outgoing) => Promise<Buffer>
  readonly #running: Promise<void>[]
  #isStopping = false
  /** The mail server is away until then. */
  #awayUntil = 0
  #nextPause = pauses.first

  constructor(options: SenderOptions) {
    const { sender, pool, settings, sources, log } = options
    this.#options = options
    this.#write = messageWriter(settings)
    this.#claimed = new Claimed({
      ...options,
      sql: pool,
      most: settings.connections * 8,
      rate: settings.rate,
      onError: (err) => log.error({ err }, 'Mail cannot be looked for'),
    })
    for (const { table } of sources) {
      const onError = (err: unknown) => log.error({ err }, 'It cannot be noted how mail was sent')
      if (!this.#marks.has(table)) this.#marks.set(table, new Marks(pool, table, sender, onError))
    }
    this.#running = Array.from({ length: settings.connections }, () => this.#converse())
  }

  /** Begins no more conversations, and gives back what was not begun. */
  async stop(): Promise<void> {
    this.#isStopping = true
    const closed = this.#claimed.close()
    this.#options.wakeUp.wake()
    await Promise.all([closed, ...this.#running])
    const { pool, sender } = this.#options
    for (const [table, marks] of this.#marks) {
      await marks.written()
      await pool.query(
        `UPDATE ${table} SET state = 'queued', sender = NULL WHERE sender = $1 AND state = 'claimed'`,
        [sender],
      )
    }
  }

  async #converse(): Promise<void> {
    let link: SmtpLink | null = null
    for (;;) {
      const ready = await this.#claimed.next()
      if (!ready) break
      if (ready.notBefore > Date.now()) await pause(ready.notBefore - Date.now())
      while (!link?.isOpen && !this.#isStopping) link = await this.#open()
      if (this.#isStopping || !link) break
      await this.#sendOne(link, ready.mail)
    }
    link?.close()
  }

  /** A new connection; null, after a pause that grows, when there is none to be had. */
  async #open(): Promise<SmtpLink | null> {
    const rest = this.#awayUntil - Date.now()
    if (rest > 0) {
      await this.#options.wakeUp.wait(Math.min(rest, 500))
      return null
    }
    try {
      const link = await SmtpLink.open(this.#options.settings)
      this.#nextPause = pauses.first
      return link
    } catch (err) {
      if (Date.now() >= this.#awayUntil) {
        this.#options.log.warn({ err }, 'The mail server is away')
        this.#awayUntil = Date.now() + this.#nextPause
        this.#nextPause = Math.min(this.#nextPause * 2, pauses.longest)
      }
      return null
    }
  }

  /** What follows of an ending that is no acceptance. */
  async #tell(mail: Outgoing, ending: Ending, written: Promise<boolean>): Promise<void> {
    const { pool, sources, log } = this.#options
    await written
    try {
      await sources.find(({ table }) => table === mail.table)?.ended?.(pool, mail, ending)
    } catch (err) {
      log.error({ err }, 'It cannot be noted what follows of a refusal')
    }
  }

  async #sendOne(link: SmtpLink, mail: Outgoing): Promise<void> {
    const marks = this.#marks.get(mail.table)
    if (!marks) return
    let message: Buffer
    try {
      message = await this.#write(mail)
    } catch (error) {
      void marks.put({
        id: mail.id,
        state: 'refused',
        error: `It cannot be written: ${String(error)}`.slice(0, 500),
      })
      return
    }
    // Before the conversation: whoever finds this mark alone knows that nobody knows how it ended.
    if (!(await marks.put({ id: mail.id, state: 'sending' }))) return
    const ending = await link.send(this.#options.settings.from, mail.to, message)
    // Not waited for: it goes along with the next mark, which the next conversation waits for.
    const written = marks.put(markOf(mail.id, ending, mail.triesBefore))
    if (ending.kind !== 'accepted') await this.#tell(mail, ending, written)
  }
}
