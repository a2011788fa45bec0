import { storm } from '../support/mail-storm.ts'
import { startSmtpSink } from '../support/smtp-sink.ts'
import { cloneDatabase, migratedTemplate, startThrowawayServer } from '../support/throwaway-server.ts'
import { atMost, type Fault, none, told } from './drill.ts'

/** Of each of the two senders. */
const connections = 5

/** Those who send an issue are killed again and again. */
export const mailKilled: Fault = {
  title: 'kill -9 of one of two senders, again and again, while an issue goes out',
  async run({ recipients, kills }) {
    const server = await startThrowawayServer()
    const sink = await startSmtpSink()
    try {
      const databaseUrl = await cloneDatabase(server.url, migratedTemplate)
      const after = await storm({ databaseUrl, sink, recipients, kills, connections, asksLog: true })
      return [
        told('recipients', recipients),
        told('kills', kills),
        told('got it once', after.once),
        none('got it twice', after.twice),
        none('did not get it', after.missing),
        atMost('in doubt after the last kill', after.doubtful, connections * kills, ''),
        none('in doubt after the log was asked', after.states['doubtful'] ?? 0),
        told('messages a second, kills included', (recipients * 1000) / after.milliseconds),
      ]
    } finally {
      await sink.close()
      await server.stop()
    }
  },
}
