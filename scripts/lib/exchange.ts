import { existsSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { BasePayload } from 'payload'
import { StartError } from '../../src/database/start-error.ts'
import { showRuns } from '../../src/exchange/runs.ts'
import type { JobKind } from '../../src/jobs/kind.ts'
import { runOneJob } from '../../src/jobs/one-job.ts'
import { poolOf } from '../../src/jobs/sql.ts'
import { type ExchangeRun, isUnderWay } from '../../src/lib/exchange.ts'
import { sayProgress } from '../../src/server/progress.ts'
import { readSettings } from '../../src/server/settings.ts'
import { openInstalledDatabase } from '../volume/database.ts'

/**
 * Runs a program that works on the content of this installation, whether the website runs or not, and ends the
 * process with its exit code.
 */
export async function runOnInstallation(work: (payload: BasePayload) => Promise<number>): Promise<never> {
  process.chdir(path.join(import.meta.dirname, '../..'))
  if (existsSync('.env')) process.loadEnvFile('.env')
  let code = 1
  try {
    const { url, close } = await openInstalledDatabase(readSettings())
    try {
      Object.assign(process.env, { DATABASE_URL: url, NODE_ENV: 'production' })
      // The configuration reads the environment when it is imported.
      const { getPayload } = await import('payload')
      const { default: config } = await import('../../payload.config.ts')
      code = await work(await getPayload({ config }))
    } finally {
      await close()
    }
  } catch (error) {
    console.error(error instanceof StartError ? error.message : error)
  }
  // Payload keeps a connection for ever, so the process would not end by itself.
  process.exit(code)
}

/**
 * Does the work of an import or export in this process, beside the website's worker if there is one, and waits until
 * it does not go on by itself.
 */
export async function followRun(
  payload: BasePayload,
  id: string,
  kinds: readonly JobKind[],
): Promise<ExchangeRun> {
  const byName = new Map(kinds.map((kind) => [kind.kind, kind]))
  for (;;) {
    const outcome = await runOneJob(payload, byName)
    if (outcome.found && outcome.error !== undefined) throw outcome.error
    const [run] = await showRuns(poolOf(payload), id)
    if (!run) throw new StartError('The import or export is gone.')
    if (!isUnderWay(run.state)) return run
    sayProgress(`${run.fileName}: ${run.state} (${run.done}${run.total === null ? '' : ` of ${run.total}`})`)
    if (!outcome.found) await pause(200)
  }
}

/** @throws StartError when there is no site with that key */
export async function siteOf(payload: BasePayload, key: string) {
  const { docs } = await payload.find({
    collection: 'sites',
    where: { key: { equals: key } },
    depth: 0,
    limit: 1,
  })
  const [site] = docs
  if (!site) throw new StartError(`There is no site ${key}.`)
  return { id: site.id, key }
}
