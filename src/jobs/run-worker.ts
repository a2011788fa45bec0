import os from 'node:os'
import { getPayload } from 'payload'
import type { Logger } from 'pino'
import config from '../../payload.config.ts'
import { openLog } from '../server/operations/log.ts'
import { readSettings, type Settings } from '../server/settings.ts'
import type { JobKind } from './kind.ts'
import { startRunner } from './runner.ts'

/** Something that goes on beside the jobs, in the same process. */
export type Companion = (options: {
  databaseUrl: string
  publicUrl: string
  smtp: Settings['smtp']
  log: Logger
}) => { stop(): Promise<void> }

/**
 * Does the work of these kinds until the process is asked to end. Readers come first: where processors are few
 * the worker waits.
 *
 * @param companions - what else this process does
 */
export async function runWorker(
  kinds: readonly JobKind[],
  companions: readonly Companion[] = [],
): Promise<void> {
  const settings = readSettings()
  const databaseUrl = settings.databaseUrl ?? ''
  const log = openLog('server', settings.logLevel)
  os.setPriority(5)
  // The parent is gone, even if it was killed: what is begun is rolled back, and free for the next.
  process.once('disconnect', () => process.exit(1))
  // The terminal tells the whole group; the parent says when it is our turn to end.
  process.on('SIGINT', () => {})
  process.on('SIGHUP', () => {})
  const stopped = new Promise<void>((resolve) => process.once('SIGTERM', () => resolve()))
  const { publicUrl, smtp } = settings
  const others = companions.map((start) => start({ databaseUrl, publicUrl, smtp, log }))
  const payload = await getPayload({ config })
  const runner = await startRunner({ payload, databaseUrl, kinds, log })
  // Who is not there any more need not hear it; we end for that reason anyway.
  process.send?.('ready', undefined, undefined, () => {})
  await stopped
  await Promise.all([runner, ...others].map((each) => each.stop()))
  // Payload keeps a connection for ever, so the process would not end by itself.
  process.exit(0)
}
