import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { startEmbeddedServer } from '../../src/database/embedded-server.ts'
import { prepareDatabase } from '../../src/database/prepare-database.ts'
import { testEnvironment } from './environment.ts'

/** The template that integration tests clone: all migrations and nothing else. */
export const migratedTemplate = 'template_migrated'

/** A server for tests, gone with all its databases when it stops. */
export interface ThrowawayServer {
  /** The address of its database `postgres`. */
  url: string
  stop(): Promise<void>
}

/** The address of another database of the same server. */
export function siblingUrl(serverUrl: string, database: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${database}`
  return url.href
}

/** A folder that is passable for the server's user, which `mkdtemp` does not make by itself. */
export function makeTemporaryFolder(purpose: string): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), `common-home-${purpose}-`))
  chmodSync(folder, 0o711)
  return folder
}

/** Starts a server and migrates the template. */
export async function startThrowawayServer(): Promise<ThrowawayServer> {
  const dataDir = makeTemporaryFolder('test')
  const server = await startEmbeddedServer({ dataDir, isThrowaway: true })
  const stop = async () => {
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  try {
    await prepareDatabase({
      databaseUrl: server.urlOf(migratedTemplate),
      wantsDemoContent: false,
      env: testEnvironment({ DATA_DIR: dataDir, PAYLOAD_SECRET: randomBytes(24).toString('hex') }),
      onProgress: () => {},
      onlyMigrations: true,
    })
  } catch (error) {
    await stop()
    throw error
  }
  return { url: server.urlOf('postgres'), stop }
}

/** Makes a database like the template and gives its address. */
export async function cloneDatabase(serverUrl: string, template: string, name?: string): Promise<string> {
  const database = name ?? `test_${randomBytes(6).toString('hex')}`
  const client = new Client({ connectionString: serverUrl })
  await client.connect()
  try {
    await client.query(
      `CREATE DATABASE ${client.escapeIdentifier(database)} TEMPLATE ${client.escapeIdentifier(template)} STRATEGY FILE_COPY`,
    )
  } finally {
    await client.end()
  }
  return siblingUrl(serverUrl, database)
}
