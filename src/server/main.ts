import { existsSync } from 'node:fs'
import path from 'node:path'
import { ensureDataFolder, holdDataFolder } from '../database/data-folder.ts'
import { startEmbeddedServer } from '../database/embedded-server.ts'
import { forgetSignIn, type SignIn, unshownSignIn } from '../database/first-administrator.ts'
import { prepareDatabase } from '../database/prepare-database.ts'
import { StartError } from '../database/start-error.ts'
import { keepWorker } from '../jobs/keep-worker.ts'
import { closeDatabasePool } from '../lib/database-pool.ts'
import { readyLines } from './announce.ts'
import { startFrontDoor } from './front-door.ts'
import { openLog } from './operations/log.ts'
import { checkPort, listenError } from './port.ts'
import { sayProgress } from './progress.ts'
import { keptSecret } from './secret.ts'
import { readSettings, type Settings } from './settings.ts'
import { listenForShutdown, type Shutdown } from './shutdown.ts'

const root = path.join(import.meta.dirname, '..', '..')
const flags = new Set(process.argv.slice(2))
const isDev = flags.has('--dev')
/** Deletes everything and loads the demo content anew, and ends. */
const isReset = flags.has('--demo-reset')
/** Prepares the database and ends. */
const isPreparing = isReset || flags.has('--prepare')
/** Looks at the settings, the port and the data folder, and ends. */
const isChecking = flags.has('--check')

const startedAt = Date.now()

function say(text: string): void {
  console.log(text)
}

/** The server and Next's modules read settings from one place, the environment, which is completed here. */
function publishSettings(settings: Settings, databaseUrl: string, secret: string): void {
  process.env['DATA_DIR'] = settings.dataDir
  process.env['DATABASE_URL'] = databaseUrl
  process.env['PUBLIC_URL'] = settings.publicUrl
  process.env['PAYLOAD_SECRET'] = secret
}

/** Gives the address of the database: the configured one, or that of the embedded server, started here. */
async function provideDatabase(settings: Settings, shutdown: Shutdown): Promise<string> {
  if (settings.databaseUrl !== undefined) return settings.databaseUrl
  const folder = holdDataFolder(settings.dataDir, settings.port)
  shutdown.afterwards(() => folder.release())
  if (!existsSync(path.join(settings.dataDir, 'database.json'))) {
    say(`Making the database in ${settings.dataDir}`)
  }
  const server = await startEmbeddedServer({
    dataDir: settings.dataDir,
    onRestart: (lastWords) => console.error(`The embedded database ended and is started again. ${lastWords}`),
  })
  shutdown.afterwards(() => server.stop())
  if (server.note !== undefined) say(server.note)
  return server.urlOf('common_home')
}

function refuseResetOfForeignDatabase(settings: Settings): void {
  if (settings.databaseUrl === undefined || flags.has('--yes')) return
  throw new StartError(
    'This would delete everything in the database of DATABASE_URL: add --yes if that is what you want (npm run demo:reset -- --yes).',
  )
}

/** The sign-in that has to be shown once: just created, or left over from a start that was stopped before. */
function signInToShow(settings: Settings, hasCreatedAdministrator: boolean): SignIn | undefined {
  const unshown = unshownSignIn(settings.dataDir)
  return unshown ?? (hasCreatedAdministrator ? { email: settings.administrator.email } : undefined)
}

/** What can be found out at once is found out before anything is started. */
async function checkBeforehand(settings: Settings): Promise<void> {
  ensureDataFolder(settings.dataDir)
  if (isReset) refuseResetOfForeignDatabase(settings)
  if (isPreparing) return
  await checkPort(settings.port, settings.host)
  if (!isDev && !isChecking && !existsSync(path.join(root, '.next', 'BUILD_ID'))) {
    throw new StartError('The pages have not been built: start with npm start, which builds them.')
  }
}

async function start(settings: Settings, shutdown: Shutdown): Promise<void> {
  await checkBeforehand(settings)
  if (isChecking) return
  const databaseUrl = await provideDatabase(settings, shutdown)
  const secret = settings.payloadSecret ?? keptSecret(settings.dataDir)
  publishSettings(settings, databaseUrl, secret)
  if (isReset) say('Deleting all content and accounts of the database')
  const { hasCreatedAdministrator } = await prepareDatabase({
    databaseUrl,
    wantsDemoContent: settings.hasDemoContent,
    env: process.env,
    onProgress: sayProgress,
    isReset,
    signal: shutdown.signal,
  })
  const signIn = signInToShow(settings, hasCreatedAdministrator)
  if (!isPreparing) {
    const log = openLog('server', settings.logLevel)
    // After the door and before the database.
    shutdown.afterwards(closeDatabasePool)
    const door = await startFrontDoor({ settings, database: { url: databaseUrl }, secret, dev: isDev, log })
    shutdown.afterwards(() => door.close())
    // After the door, which does not wait for it.
    const worker = keepWorker({
      env: process.env,
      onEnd: (how) => log.error({ how }, 'The worker ended and is started again'),
    })
    shutdown.afterwards(() => worker.stop())
    say(`\nCommon Home is ready after ${((Date.now() - startedAt) / 1000).toFixed(1)} s. Ctrl-C stops it.\n`)
  }
  for (const line of await readyLines(settings.publicUrl, databaseUrl, signIn)) say(line)
  forgetSignIn(settings.dataDir)
}

process.chdir(root)
Object.assign(process.env, { NODE_ENV: isDev ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' })
if (existsSync('.env')) process.loadEnvFile('.env')
const shutdown = listenForShutdown(() => say('Stopping: finishing what is in flight'))

try {
  const settings = readSettings()
  await start(settings, shutdown).catch((error: unknown) => {
    throw listenError(error, settings.port, settings.host)
  })
  if (isPreparing || isChecking) {
    await shutdown.run()
    process.exit(0)
  }
} catch (error) {
  if (!shutdown.signal.aborted) {
    console.error(error instanceof StartError ? `\n${error.message}` : error)
    await shutdown.run()
    process.exit(1)
  }
}
