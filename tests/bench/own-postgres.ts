import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { stopLeftoverServer } from '../../src/database/leftover-server.ts'
import { prepareServerHome } from '../../src/database/server-home.ts'
import {
  initialiseCluster,
  type ServerProcess,
  serverRole,
  spawnServer,
} from '../../src/database/server-process.ts'
import { freePort } from '../support/free-port.ts'
import { makeTemporaryFolder } from '../support/throwaway-server.ts'

/** A real PostgreSQL of the caller's own, which can be killed and started again on the same port. */
export interface OwnPostgres {
  port: number
  /** The address of a database, directly or through another port. */
  urlOf(database: string, port?: number): string
  /** Ends the server's first process without a word, as a crash does; resolves when all of it is gone. */
  kill(): Promise<void>
  /** Starts it again; resolves when it takes connections. */
  start(): Promise<void>
  /** Stops it and deletes its data. */
  stop(): Promise<void>
}

async function isReady(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}

/** Starts a PostgreSQL that keeps its promises (fsync), since what a save costs is measured, too. */
export async function startOwnPostgres(): Promise<OwnPostgres> {
  const dataDir = makeTemporaryFolder('bench-database')
  const home = prepareServerHome(dataDir)
  await initialiseCluster(home)
  const port = await freePort()
  const urlOf = (database: string, through = port) =>
    `postgres://${serverRole}:${home.password}@127.0.0.1:${through}/${database}`
  let server: ServerProcess | undefined

  async function start(): Promise<void> {
    await stopLeftoverServer(home.cluster)
    for (const deadline = Date.now() + 60_000; Date.now() < deadline; await pause(100)) {
      const attempt = spawnServer(home, port, false)
      server = attempt
      let isGone = false
      void attempt.gone.then(() => {
        isGone = true
      })
      // It ends again while parts of a killed one are still there.
      for (; !isGone; await pause(10)) if (await isReady(urlOf('postgres'))) return
    }
    throw new Error(`PostgreSQL did not start: ${server?.log.at(-1) ?? ''}`)
  }

  async function kill(): Promise<void> {
    const first = Number.parseInt(readFileSync(path.join(home.cluster, 'postmaster.pid'), 'utf8'), 10)
    process.kill(first, 'SIGKILL')
    await server?.gone
  }

  await start()
  return {
    port,
    urlOf,
    kill,
    start,
    async stop() {
      await server?.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
