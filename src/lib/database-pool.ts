import { setTimeout as pause } from 'node:timers/promises'

/** The CMS's connections to the database, as far as operators want to know of them. */
export interface PoolFigures {
  readonly totalCount: number
  readonly idleCount: number
  readonly waitingCount: number
}

/** What is used of the pool that Payload makes. */
interface Pool extends PoolFigures {
  end(): Promise<void>
  on(event: 'error', listener: (error: Error) => void): unknown
}

/** How long the connections have to finish what they are asked, in milliseconds. */
const patience = 2_000

/** Payload takes this many when it connects, to hear of a database that goes away, and never gives them back. */
const kept = 1

const name = Symbol.for('common-home.database-pool')
const shared = globalThis as { [name]?: { pool: Pool; isClosing: boolean } }

/**
 * Makes the pool of the CMS, which lives in Next's bundle, known to the server.
 *
 * @param onLoss - hears of a connection that was lost; not of those that end because the program does
 */
export function sharePool(pool: Pool, onLoss: (error: Error) => void): void {
  const entry = { pool, isClosing: false }
  shared[name] = entry
  // Without a listener a database that goes away would end the process.
  pool.on('error', (error) => {
    if (!entry.isClosing) onLoss(error)
  })
}

/** The figures of the CMS's pool; undefined until its first query. */
export function databasePool(): PoolFigures | undefined {
  return shared[name]?.pool
}

/** Closes the connections that have been answered; the program ends after this. Resolves after two seconds at most. */
export async function closeDatabasePool(): Promise<void> {
  const entry = shared[name]
  if (entry === undefined) return
  entry.isClosing = true
  void entry.pool.end()
  for (const deadline = Date.now() + patience; Date.now() < deadline; await pause(20)) {
    if (entry.pool.totalCount <= kept) return
  }
}
