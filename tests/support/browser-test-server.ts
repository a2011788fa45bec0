import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { prepareDatabase } from '../../src/database/prepare-database.ts'
import { testEnvironment } from './environment.ts'
import { freePort } from './free-port.ts'
import { startProgram, waitForWords } from './started-program.ts'
import { cloneDatabase, makeTemporaryFolder, migratedTemplate } from './throwaway-server.ts'

/** The program with the demo content, for browser tests. */
export interface BrowserTestServer {
  /** What the tests have to know, as environment: where it is and how the administrator signs in. */
  env: { BASE_URL: string; ADMIN_EMAIL: string; ADMIN_PASSWORD: string }
  stop(): Promise<void>
}

/** Loads the demo content into a database of the server and starts the program with the production build. */
export async function startBrowserTestServer(serverUrl: string): Promise<BrowserTestServer> {
  const dataDir = makeTemporaryFolder('browser')
  const port = await freePort()
  const administrator = {
    ADMIN_EMAIL: 'administrator@example.org',
    ADMIN_PASSWORD: randomBytes(12).toString('hex'),
  }
  const databaseUrl = await cloneDatabase(serverUrl, migratedTemplate, 'browser_tests')
  const settings = {
    PORT: String(port),
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    PAYLOAD_SECRET: randomBytes(24).toString('hex'),
    ...administrator,
  }
  console.log('  loading the demo content')
  await prepareDatabase({
    databaseUrl,
    wantsDemoContent: true,
    env: { ...testEnvironment(settings), NODE_ENV: 'production' },
    onProgress: () => {},
  })
  console.log('  starting the program')
  const program = startProgram({ settings })
  await waitForWords(program, /Common Home is ready/)
  return {
    env: { BASE_URL: `http://localhost:${port}`, ...administrator },
    async stop() {
      program.kill('SIGTERM')
      await program.ended
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
