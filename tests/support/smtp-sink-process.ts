/** A mail server in a process of its own, so that it takes no time from whoever measures. */
import { startSmtpSink } from './smtp-sink.ts'

const sink = await startSmtpSink()
process.once('disconnect', () => process.exit(0))
process.on('message', () => {
  const recipients = new Set(sink.received.map(({ recipient }) => recipient))
  process.send?.({ received: sink.received.length, recipients: recipients.size })
})
process.send?.({ port: sink.port, logUrl: sink.logUrl })
