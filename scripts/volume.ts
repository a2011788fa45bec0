/**
 * Fills the database with plainly synthetic items, in the languages of the sites, to measure the website at volume.
 *
 *   npm run demo:volume -- 100000     makes so many
 *   npm run demo:volume -- --remove   removes them all
 *
 * It works on the database of DATABASE_URL, or on the embedded one, whether the website runs or not.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Client } from 'pg'
import { StartError } from '../src/database/start-error.ts'
import { sayProgress } from '../src/server/progress.ts'
import { readSettings } from '../src/server/settings.ts'
import { openInstalledDatabase } from './volume/database.ts'
import { insertVolume } from './volume/insert.ts'
import { readPools } from './volume/pools.ts'
import { countVolume, removeVolume } from './volume/remove.ts'

const usage = 'Say how many: npm run demo:volume -- 100000, or --remove.'

async function make(client: Client, total: number): Promise<void> {
  const pools = await readPools(client)
  const there = await countVolume(client)
  if (there > 0) {
    throw new StartError(
      `There are ${there} synthetic items already: remove them first (npm run demo:volume -- --remove).`,
    )
  }
  await insertVolume(client, pools, total, (done) =>
    sayProgress(`Making synthetic items (${done} of ${total})`),
  )
}

async function remove(client: Client): Promise<void> {
  const total = await countVolume(client)
  await removeVolume(client, (done) => sayProgress(`Removing synthetic items (${done} of ${total})`))
}

async function main(wanted: string | undefined): Promise<void> {
  const isRemoval = wanted === '--remove'
  const total = Number(wanted)
  if (!isRemoval && !(Number.isInteger(total) && total > 0 && total <= 999_999)) throw new StartError(usage)
  const since = Date.now()
  const { client, close } = await openInstalledDatabase(readSettings())
  try {
    await (isRemoval ? remove(client) : make(client, total))
  } finally {
    await close()
  }
  console.log(`Done in ${Math.round((Date.now() - since) / 1000)} s.`)
}

process.chdir(path.join(import.meta.dirname, '..'))
if (existsSync('.env')) process.loadEnvFile('.env')
try {
  await main(process.argv[2])
} catch (error) {
  console.error(error instanceof StartError ? error.message : error)
  process.exitCode = 1
}
