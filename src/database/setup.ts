/**
 * Prepares a database: migrations, the first administrator, demo content. A process of its own, started by
 * `prepareDatabase`, so that the memory and the modules that this takes are gone when the program serves.
 */
import { getPayload } from 'payload'
import type { Client } from 'pg'
import config from '../../payload.config.ts'
import { loadDemoContent } from '../demo/load.ts'
import { readSettings, type Settings } from '../server/settings.ts'
import { installAnnouncements } from './announcements/install.ts'
import { openDatabase } from './connection.ts'
import { createFirstAdministrator } from './first-administrator.ts'
import { runMigrations } from './run-migrations.ts'
import { provideExtensions } from './search/extensions.ts'
import { installSearch } from './search/install.ts'
import type { SetupMessage } from './setup-messages.ts'
import { lastMigration, markDemoContent, outstandingSetup, withSetupLock } from './setup-state.ts'
import { StartError } from './start-error.ts'

const onlyMigrations = process.argv.includes('--only-migrations')

function tell(message: SetupMessage): void {
  process.send?.(message)
}

function say(text: string): void {
  tell({ kind: 'progress', text })
}

async function prepare(client: Client, settings: Settings): Promise<void> {
  const work = await outstandingSetup(client, settings.hasDemoContent)
  const payload = await getPayload({ config, disableOnInit: true })
  const count = work.migrations.length
  await provideExtensions(client)
  await runMigrations(payload, client, work.migrations, (name, number) =>
    say(`Preparing the tables: ${name} (${number} of ${count})`),
  )
  if (work.needsSearch) {
    say('Preparing the search')
    await installSearch(client, lastMigration())
  }
  if (work.needsAnnouncements) await installAnnouncements(client, lastMigration())
  if (onlyMigrations) return
  if (work.needsAdministrator) {
    await createFirstAdministrator(payload, settings.dataDir, settings.administrator)
    tell({ kind: 'administrator-created' })
  }
  if (work.needsDemoContent) {
    await markDemoContent(client, 'loading')
    await loadDemoContent(payload, (done, total) => say(`Loading the demo content (${done} of ${total})`))
    await markDemoContent(client, 'loaded')
  }
}

async function main(): Promise<void> {
  const settings = readSettings()
  const client = await openDatabase(settings.databaseUrl ?? '')
  await withSetupLock(
    client,
    () => say('Another start prepares this database: waiting for it'),
    () => prepare(client, settings),
  )
}

// The parent is gone: nobody is left to tell, and the embedded server is stopping.
process.once('disconnect', () => process.exit(1))

try {
  await main()
  // Payload keeps a connection for ever, so the process would not end by itself.
  process.exit(0)
} catch (error) {
  const isMendable = error instanceof StartError
  const text = isMendable ? error.message : String(error instanceof Error ? error.stack : error)
  const message: SetupMessage = { kind: 'failed', text, isMendable }
  if (process.send) process.send(message, () => process.exit(1))
  else throw error
}
