import { randomBytes } from 'node:crypto'
import { cpSync } from 'node:fs'
import path from 'node:path'
import type { BasePayload } from 'payload'
import { inject } from 'vitest'
import { testEnvironment } from './environment.ts'
import { cloneDatabase, demoTemplate, makeTemporaryFolder, migratedTemplate } from './throwaway-server.ts'

/** A migrated database of the caller's own; it goes with the server. */
export async function createDatabase(): Promise<string> {
  return cloneDatabase(inject('databaseServer'), migratedTemplate)
}

/**
 * Payload on a migrated database of this test file's own. The configuration reads the environment when it is
 * imported, so it may not be imported before: one call in a test file, in `beforeAll`.
 */
export async function openPayload(settings: Record<string, string> = {}): Promise<BasePayload> {
  return open({ DATABASE_URL: await createDatabase(), DATA_DIR: makeTemporaryFolder('data'), ...settings })
}

/** The same with the demo content, which is loaded once for all test files. */
export async function openDemoPayload(): Promise<BasePayload> {
  const server = inject('databaseServer')
  const { database, uploads } = await demoTemplate(server)
  const dataDir = makeTemporaryFolder('data')
  cpSync(uploads, path.join(dataDir, 'uploads'), { recursive: true })
  return open({ DATABASE_URL: await cloneDatabase(server, database), DATA_DIR: dataDir })
}

async function open(settings: Record<string, string>): Promise<BasePayload> {
  Object.assign(
    process.env,
    testEnvironment({
      PAYLOAD_SECRET: randomBytes(24).toString('hex'),
      DEMO_CONTENT: 'off',
      ...settings,
    }),
  )
  const { getPayload } = await import('payload')
  const { default: config } = await import('../../payload.config.ts')
  return getPayload({ config })
}
