import { randomBytes } from 'node:crypto'
import type { BasePayload } from 'payload'
import { inject } from 'vitest'
import { testEnvironment } from './environment.ts'
import { cloneDatabase, makeTemporaryFolder, migratedTemplate } from './throwaway-server.ts'

/** A migrated database of the caller's own; it goes with the server. */
export async function createDatabase(): Promise<string> {
  return cloneDatabase(inject('databaseServer'), migratedTemplate)
}

/**
 * Payload on a migrated database of this test file's own. The configuration reads the environment when it is
 * imported, so it may not be imported before: one call in a test file, in `beforeAll`.
 */
export async function openPayload(settings: Record<string, string> = {}): Promise<BasePayload> {
  const databaseUrl = await createDatabase()
  Object.assign(
    process.env,
    testEnvironment({
      DATABASE_URL: databaseUrl,
      DATA_DIR: makeTemporaryFolder('data'),
      PAYLOAD_SECRET: randomBytes(24).toString('hex'),
      DEMO_CONTENT: 'off',
      ...settings,
    }),
  )
  const { getPayload } = await import('payload')
  const { default: config } = await import('../../payload.config.ts')
  return getPayload({ config })
}
