import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { enqueueMail } from '../../src/mail/enqueue-mail.ts'
import { startSenderProcess } from '../support/mail-storm.ts'
import { startSmtpSink } from '../support/smtp-sink.ts'
import { cloneDatabase, migratedTemplate, startThrowawayServer } from '../support/throwaway-server.ts'
import { atMost, type Fault, none, timeUntil, told } from './drill.ts'

/** Between two messages, in milliseconds. */
const rhythm = 200

/** The mail server goes away while mail is being written, and comes back. */
export const mailAway: Fault = {
  title: 'the mail server away',
  async run({ away }) {
    const server = await startThrowawayServer()
    const databaseUrl = await cloneDatabase(server.url, migratedTemplate)
    const client = new Client({ connectionString: databaseUrl })
    await client.connect()
    const gone = await startSmtpSink()
    await gone.close()
    const storm = { databaseUrl, sink: gone, recipients: 0, kills: 0, connections: 5, asksLog: false }
    const sender = await startSenderProcess(storm)
    let longest = 0
    let written = 0
    for (const end = Date.now() + away; Date.now() < end; await pause(rhythm)) {
      const begun = performance.now()
      const to = `reader-${written++}@example.org`
      await enqueueMail(client, {
        to,
        subject: 'Confirm',
        text: to,
        html: `<p>${to}</p>`,
        priority: 'transactional',
      })
      longest = Math.max(longest, performance.now() - begun)
    }
    const sink = await startSmtpSink(gone.port)
    try {
      const caughtUp = await timeUntil(async () => sink.received.length >= written, 120_000)
      await pause(1_000)
      const different = new Set(sink.received.map(({ recipient }) => recipient)).size
      return [
        told('messages', written),
        atMost('longest time to write one', longest, 500),
        none('did not arrive', written - different),
        none('arrived twice', sink.received.length - different),
        // The longest pause between two looks, and the sending.
        atMost('until all had arrived', caughtUp, 60_000),
      ]
    } finally {
      sender.kill('SIGKILL')
      await client.end()
      await sink.close()
      await server.stop()
    }
  },
}
