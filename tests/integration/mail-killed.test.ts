import { expect, test } from 'vitest'
import { createDatabase } from '../support/database.ts'
import { storm } from '../support/mail-storm.ts'
import { startSmtpSink } from '../support/smtp-sink.ts'

test('an issue to 600 readers, two senders, killed four times: nobody gets it twice, and who did not get it is listed', async () => {
  const sink = await startSmtpSink()
  const connections = 3
  const after = await storm({
    databaseUrl: await createDatabase(),
    sink,
    recipients: 600,
    kills: 4,
    connections,
    asksLog: false,
  })
  await sink.close()
  expect(after.twice).toBe(0)
  expect(after.doubtful).toBeLessThanOrEqual(connections * 4)
  expect(after.states['accepted']).toBe(600 - after.doubtful)
  expect(after.missing).toBeLessThanOrEqual(after.doubtful)
})
