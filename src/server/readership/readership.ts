import { Pool } from 'pg'
import { Counts } from './counts.ts'
import { countsWriter } from './write-counts.ts'

/** How often counts are written down, in milliseconds. */
const interval = 60_000

/** The counts of this process, written down each minute and when it stops. */
export interface Readership {
  counts: Counts
  close(): Promise<void>
}

/** @param warn - hears when counts could not be written; they are kept for the next time */
export function openReadership(
  databaseUrl: string,
  warn: (message: string, error: unknown) => void,
): Readership {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: 1,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 5_000,
  })
  // Without a listener a connection that dies would end the process.
  pool.on('error', () => {})
  const counts = new Counts(countsWriter(pool))
  const write = () =>
    counts.flush().catch((error: unknown) => warn('Page counts could not be written', error))
  const timer = setInterval(write, interval)
  timer.unref()
  return {
    counts,
    async close() {
      clearInterval(timer)
      await write()
      await pool.end()
    },
  }
}
