import { fork } from 'node:child_process'
import path from 'node:path'
import { openDatabase } from './connection.ts'
import type { SetupMessage } from './setup-messages.ts'
import { emptyDatabase, outstandingSetup, withSetupLock } from './setup-state.ts'
import { StartError } from './start-error.ts'

export interface PrepareOptions {
  databaseUrl: string
  wantsDemoContent: boolean
  /** The environment of the preparing process: the settings, with the database's address. */
  env: NodeJS.ProcessEnv
  onProgress: (text: string) => void
  /** Empties the database first. */
  isReset?: boolean
  /** Tests make their own users and content. */
  onlyMigrations?: boolean
  signal?: AbortSignal
}

/** What the preparation has done, as far as somebody has to be told. */
export interface Prepared {
  hasCreatedAdministrator: boolean
}

/** Checks the database and, only when something is left to do, prepares it in a process of its own. */
export async function prepareDatabase(options: PrepareOptions): Promise<Prepared> {
  const client = await openDatabase(options.databaseUrl)
  try {
    if (options.isReset) {
      await withSetupLock(
        client,
        () => options.onProgress('Another start prepares this database: waiting for it'),
        () => emptyDatabase(client),
      )
    }
    const work = await outstandingSetup(client, options.wantsDemoContent)
    const hasTables = work.migrations.length === 0 && !work.needsAnnouncements && !work.needsSearch
    const hasContent = options.onlyMigrations || !(work.needsAdministrator || work.needsDemoContent)
    if (hasTables && hasContent) return { hasCreatedAdministrator: false }
  } finally {
    await client.end()
  }
  return runSetup(options)
}

function runSetup(options: PrepareOptions): Promise<Prepared> {
  const child = fork(
    path.join(import.meta.dirname, 'setup.ts'),
    options.onlyMigrations ? ['--only-migrations'] : [],
    {
      env: { ...options.env, DATABASE_URL: options.databaseUrl, NODE_ENV: 'production' },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      ...(options.signal && { signal: options.signal }),
    },
  )
  return new Promise((resolve, reject) => {
    let hasCreatedAdministrator = false
    let failure: Error | undefined
    child.on('message', (message: SetupMessage) => {
      if (message.kind === 'progress') options.onProgress(message.text)
      if (message.kind === 'administrator-created') hasCreatedAdministrator = true
      if (message.kind === 'failed') {
        failure = message.isMendable ? new StartError(message.text) : new Error(message.text)
      }
    })
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      if (code === 0) resolve({ hasCreatedAdministrator })
      else
        reject(
          failure ??
            new StartError(
              `Preparing the database was stopped (${signal ?? `code ${code}`}): start again, it carries on.`,
            ),
        )
    })
  })
}
