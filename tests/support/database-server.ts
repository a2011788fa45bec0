import type { TestProject } from 'vitest/node'
import { startThrowawayServer } from './throwaway-server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    databaseServer: string
  }
}

/** Gives the integration tests a server: that of `npm test`, or one of their own. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const running = process.env['TEST_DATABASE_SERVER']
  if (running !== undefined) {
    project.provide('databaseServer', running)
    return undefined
  }
  const server = await startThrowawayServer()
  project.provide('databaseServer', server.url)
  return () => server.stop()
}
