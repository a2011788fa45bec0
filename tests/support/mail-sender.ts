/** A process that sends mail as the worker does, and nothing else: to be killed. Its settings are the environment's. */
import os from 'node:os'
import { sendMail } from '../../src/mail/sender/send-mail.ts'
import { deliveriesSource } from '../../src/newsletter/deliveries-source.ts'
import { readSettings } from '../../src/server/settings.ts'

const { databaseUrl = '', publicUrl, smtp } = readSettings()
// As the worker: pages go before.
os.setPriority(5)
process.once('disconnect', () => process.exit(1))
sendMail({
  databaseUrl,
  publicUrl,
  smtp,
  log: { warn: () => {}, error: () => {} },
  moreSources: [deliveriesSource({ publicUrl, from: smtp?.from ?? '' })],
})
process.send?.('ready')
