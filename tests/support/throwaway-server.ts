import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
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

/** The template with the demo content, and the folder of its uploads. */
export interface DemoTemplate {
  database: string
  uploads: string
}

const demo = 'template_demo'

/** The template with the demo content: the first who asks makes it, whoever asks meanwhile waits. */
export async function demoTemplate(serverUrl: string): Promise<DemoTemplate> {
  const client = new Client({ connectionString: serverUrl })
  await client.connect()
  try {
    await client.query(`SELECT pg_advisory_lock(hashtext('${demo}'))`)
    // Beside the server's own files, with which it goes.
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory')
    const dataDir = path.join(path.dirname(rows[0]?.data_directory ?? ''), 'demo')
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [demo])
    if (rowCount === 0) await makeDemoTemplate(client, serverUrl, dataDir)
    return { database: demo, uploads: path.join(dataDir, 'uploads') }
  } finally {
    await client.end()
  }
}

async function makeDemoTemplate(client: Client, serverUrl: string, dataDir: string): Promise<void> {
  const unfinished = `${demo}_unfinished`
  mkdirSync(dataDir, { recursive: true })
  await client.query(`DROP DATABASE IF EXISTS ${unfinished}`)
  const databaseUrl = await cloneDatabase(serverUrl, migratedTemplate, unfinished)
  await prepareDatabase({
    databaseUrl,
    wantsDemoContent: true,
    env: testEnvironment({
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl,
      PAYLOAD_SECRET: randomBytes(24).toString('hex'),
    }),
    onProgress: () => {},
  })
  await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${demo}`)
}
