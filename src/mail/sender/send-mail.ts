import { setTimeout as pause } from 'node:timers/promises'
import { Pool } from 'pg'
import type { Logger } from 'pino'
import { WakeUp } from '../../jobs/wake-up.ts'
import type { SmtpSettings } from '../../server/mail-settings.ts'
import { mailChannel } from '../states.ts'
import { settleDoubtful } from './doubtful.ts'
import { outboxSource } from './outbox-source.ts'
import type { MailSource, MailTable } from './outgoing.ts'
import { type Registration, register, sweepGoneSenders } from './registration.ts'
import { relayLog } from './relay-log.ts'
import { Sender } from './sender.ts'

/** How often it is looked after senders that are gone and messages in doubt, in milliseconds. */
const rounds = 3_000

export interface SendMailOptions {
  databaseUrl: string
  publicUrl: string
  /** Absent: there is no mail server, and mail is kept to be read. */
  smtp: SmtpSettings | undefined
  log: Pick<Logger, 'warn' | 'error'>
}

/** Sends the mail of the outbox for as long as it runs; any number of processes may. */
export function sendMail(options: SendMailOptions): { stop(): Promise<void> } {
  const { databaseUrl, publicUrl, smtp, log } = options
  const pool = new Pool({ connectionString: databaseUrl, max: 4, connectionTimeoutMillis: 5_000 })
  // Without a listener a database that goes away would end the process.
  pool.on('error', () => {})
  const wakeUp = new WakeUp(databaseUrl, mailChannel)
  const host = new URL(publicUrl).hostname
  const sources: MailSource[] = [outboxSource('transactional', host), outboxSource('bulk', host)]
  const tables: MailTable[] = [...new Set(sources.map(({ table }) => table))]
  const stopping = new AbortController()

  /** One life of a sender: until it is stopped, or the database has lost sight of it. */
  async function live(settings: SmtpSettings, registration: Registration): Promise<void> {
    const { sender, lost } = registration
    const running = new Sender({ sender, pool, settings, sources, wakeUp, log })
    const asked = new Promise<void>((resolve) => {
      if (stopping.signal.aborted) resolve()
      stopping.signal.addEventListener('abort', () => resolve(), { once: true })
    })
    await Promise.race([lost, asked])
    await running.stop()
    if (stopping.signal.aborted) await pool.query('DELETE FROM mail_senders WHERE id = $1', [sender])
    await registration.end().catch(() => {})
  }

  async function keepSending(settings: SmtpSettings): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        await live(settings, await register(databaseUrl))
      } catch (err) {
        log.error({ err }, 'Mail is not being sent')
        await wakeUp.wait(rounds)
      }
    }
  }

  async function lookAfter(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        await sweepGoneSenders(pool, tables)
        if (smtp?.log) for (const table of tables) await settleDoubtful(pool, table, relayLog(smtp.log))
        if (!smtp) await keepMail(pool)
      } catch (err) {
        log.warn({ err }, 'Mail cannot be looked after')
      }
      await (smtp
        ? pause(rounds, undefined, { signal: stopping.signal }).catch(() => {})
        : wakeUp.wait(rounds))
    }
  }

  void wakeUp.start()
  const running = [lookAfter(), ...(smtp ? [keepSending(smtp)] : [])]
  return {
    async stop() {
      stopping.abort()
      wakeUp.wake()
      await Promise.all(running)
      await wakeUp.close()
      await pool.end()
    },
  }
}

/** Without a mail server mail stays where it can be read; a server that is set later does not send old mail. */
async function keepMail(pool: Pool): Promise<void> {
  await pool.query(`UPDATE outbox_messages SET state = 'kept' WHERE state = 'queued'`)
}
