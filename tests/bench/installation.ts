import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { Client } from 'pg'
import { insertVolume } from '../../scripts/volume/insert.ts'
import { multiply } from '../../scripts/volume/multiply.ts'
import { readPools } from '../../scripts/volume/pools.ts'
import { removeVolume } from '../../scripts/volume/remove.ts'
import { type VolumeNoun, volumeNouns } from '../../scripts/volume/words.ts'
import { prepareDatabase } from '../../src/database/prepare-database.ts'
import { StartError } from '../../src/database/start-error.ts'
import { root, testEnvironment } from '../support/environment.ts'
import { makeTemporaryFolder } from '../support/throwaway-server.ts'
import { type OwnPostgres, startOwnPostgres } from './own-postgres.ts'
import { type RunningServer, startServer } from './running-server.ts'

/** The first port that is tried; below it other programs of a developer tend to be. */
const firstPort = 4100

const databaseName = 'common_home'

/** A website with the demo content: a PostgreSQL of its own and any number of processes beside each other. */
export interface Installation {
  postgres: OwnPostgres
  /** The address of the database without any detour. */
  databaseUrl: string
  /** What the CMS takes for the origin of its editors. */
  publicUrl: string
  administrator: { email: string; password: string }
  /** Runs SQL past the website, on a connection of its own. */
  query<Row extends object>(statement: string, values?: unknown[]): Promise<Row[]>
  /** Starts a process more. */
  addServer(settings?: Record<string, string>): Promise<RunningServer>
  /** Adds synthetic items; of some nouns in every language and with many versions each, as years of work leave them. */
  addVolume(total: number, versions?: Partial<Record<VolumeNoun, number>>): Promise<void>
  /** Deletes all of them. */
  removeVolume(): Promise<void>
  /** The last that the processes said, for who looks into a failure. */
  lastWords(): string
  stop(): Promise<void>
}

async function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, () => probe.close(() => resolve(true)))
  })
}

let nextPort = firstPort

/** A port for a server of this run, each time another one. */
export async function portOfOurOwn(): Promise<number> {
  while (!(await isFree(nextPort))) nextPort += 1
  return nextPort++
}

/** @throws StartError when the pages have not been built, because building would disturb what is measured */
function checkBuild(): void {
  if (existsSync(path.join(root, '.next', 'BUILD_ID'))) return
  throw new StartError('The pages have not been built: run npm start once, which builds them.')
}

/** What all processes of a website have in common. */
async function commonSettings(dataDir: string, databaseUrl: string) {
  return {
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    PAYLOAD_SECRET: randomBytes(24).toString('hex'),
    PUBLIC_URL: `http://localhost:${await portOfOurOwn()}`,
    ADMIN_EMAIL: 'administrator@example.org',
    ADMIN_PASSWORD: randomBytes(12).toString('hex'),
    LOG_LEVEL: 'warn',
  }
}

async function loadDemoContent(databaseUrl: string, settings: Record<string, string>): Promise<void> {
  console.log('Loading the demo content')
  const env = { ...testEnvironment(settings), DATABASE_URL: databaseUrl, NODE_ENV: 'production' as const }
  await prepareDatabase({ databaseUrl, wantsDemoContent: true, env, onProgress: () => {} })
}

async function withClient<T>(databaseUrl: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: databaseUrl })
  client.on('error', () => {})
  await client.connect()
  return work(client).finally(() => client.end())
}

/**
 * Makes a database with the demo content; servers are added to it.
 *
 * @param through - the port through which the servers reach the database, when it is not its own
 */
export async function makeInstallation(
  through?: (postgres: OwnPostgres) => Promise<number>,
): Promise<Installation> {
  checkBuild()
  const dataDir = makeTemporaryFolder('bench')
  const postgres = await startOwnPostgres()
  const databaseUrl = postgres.urlOf(databaseName)
  const settings = await commonSettings(dataDir, postgres.urlOf(databaseName, await through?.(postgres)))
  await loadDemoContent(databaseUrl, settings)
  const servers: RunningServer[] = []
  const logs: string[] = []

  return {
    postgres,
    databaseUrl,
    publicUrl: settings.PUBLIC_URL,
    administrator: { email: settings.ADMIN_EMAIL, password: settings.ADMIN_PASSWORD },
    query: (statement, values = []) =>
      withClient(databaseUrl, async (client) => (await client.query(statement, values)).rows),
    async addServer(own = {}) {
      const port = servers.length === 0 ? Number(new URL(settings.PUBLIC_URL).port) : await portOfOurOwn()
      const logFile = path.join(dataDir, `server-${port}.log`)
      logs.push(logFile)
      const server = await startServer({ port, logFile, settings: { ...settings, ...own } })
      servers.push(server)
      return server
    },
    addVolume: (total, versions = {}) =>
      withClient(databaseUrl, async (client) => {
        await insertVolume(client, await readPools(client), total, () => {})
        for (const noun of volumeNouns) {
          const wanted = versions[noun]
          if (wanted !== undefined) await multiply(client, noun, wanted)
        }
      }),
    removeVolume: () => withClient(databaseUrl, (client) => removeVolume(client, () => {})),
    lastWords: () =>
      logs.map((file) => readFileSync(file, 'utf8').trimEnd().split('\n').slice(-3).join('\n')).join('\n'),
    async stop() {
      await Promise.all(
        servers.filter((server) => !server.hasEnded()).map((server) => server.kill('SIGTERM')),
      )
      await postgres.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
