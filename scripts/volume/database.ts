import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Client } from 'pg'
import { holdDataFolder } from '../../src/database/data-folder.ts'
import { startEmbeddedServer } from '../../src/database/embedded-server.ts'
import { prepareServerHome } from '../../src/database/server-home.ts'
import { serverRole } from '../../src/database/server-process.ts'
import { StartError } from '../../src/database/start-error.ts'
import type { Settings } from '../../src/server/settings.ts'

/** The name that the program gives its database in the embedded server. */
const databaseName = 'common_home'

/** The database of this installation, whether the website runs or not. */
export interface OpenDatabase {
  client: Client
  url: string
  close(): Promise<void>
}

async function connected(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString })
  client.on('error', () => {})
  await client.connect()
  return client
}

/** Where the embedded server listens while the website runs: PostgreSQL writes its port into its process file. */
function addressOfRunning(dataDir: string): string | undefined {
  const { cluster, password } = prepareServerHome(dataDir)
  const processFile = path.join(cluster, 'postmaster.pid')
  if (!existsSync(processFile)) return undefined
  const port = readFileSync(processFile, 'utf8').split('\n')[3]
  return port ? `postgres://${serverRole}:${password}@127.0.0.1:${port}/${databaseName}` : undefined
}

/**
 * Opens the database of this installation: the configured one, the embedded one beside the running website, or
 * the embedded one started for as long as this takes.
 *
 * @throws StartError when the program was never started here
 */
export async function openInstalledDatabase(settings: Settings): Promise<OpenDatabase> {
  const { databaseUrl, dataDir, port } = settings
  if (databaseUrl !== undefined) return opened(await connected(databaseUrl), databaseUrl)
  if (!existsSync(path.join(dataDir, 'database.json'))) {
    throw new StartError(`There is no database in ${dataDir} yet: start once with npm start.`)
  }
  const running = addressOfRunning(dataDir)
  // A process file may be left over from a start that was killed.
  const beside = running === undefined ? undefined : await connected(running).catch(() => undefined)
  if (beside && running !== undefined) return opened(beside, running)
  const folder = holdDataFolder(dataDir, port)
  const server = await startEmbeddedServer({ dataDir })
  const url = server.urlOf(databaseName)
  return opened(await connected(url), url, async () => {
    await server.stop()
    folder.release()
  })
}

const opened = (client: Client, url: string, afterwards = async () => {}): OpenDatabase => ({
  client,
  url,
  async close() {
    await client.end()
    await afterwards()
  },
})
