import { createHash } from 'node:crypto'
import { cms } from './cms.ts'
import type { Ask } from './search-words.ts'

/** A search may take this long, in milliseconds; then the reader is asked for fewer words. */
const patience = 800

/** So much longer it may take, in milliseconds, so that not each statement needs another one for its limit. */
const leeway = 50

/** How much of two words has to be alike, from 0 to 1; more when something was found as it is. */
export const likeness = { usual: 0.4, strict: 0.6 }

interface Statement {
  text: string
  values: readonly unknown[]
  /** A statement with a name is planned once for a connection. */
  name?: string
}

const nameOf = (text: string): string => createHash('md5').update(text).digest('hex')

/** What is used of a connection of the pool that Payload reads with. */
interface Connection {
  query(statement: string | Statement): Promise<{ rows: object[] }>
  release(isBroken?: boolean): void
}

/** Lets statements run on one connection with the limits of a search, which end with them. */
export async function inTime<Value>(work: (ask: Ask) => Promise<Value>): Promise<Value> {
  const { db } = await cms()
  const { pool } = db as unknown as { pool: { connect(): Promise<Connection> } }
  const connection = await pool.connect()
  let isBroken = true
  const until = Date.now() + patience
  let limit = patience
  try {
    await connection.query(
      `BEGIN READ ONLY; SET LOCAL statement_timeout = ${limit}; SET LOCAL jit = off;
        SET LOCAL plan_cache_mode = force_generic_plan; SET LOCAL pg_trgm.similarity_threshold = ${likeness.usual}`,
    )
    const value = await work(
      async <Row extends object>(text: string, values: readonly unknown[], isKept = false) => {
        const left = Math.max(until - Date.now(), 1)
        if (left < limit - leeway) {
          limit = left
          await connection.query(`SET LOCAL statement_timeout = ${limit}`)
        }
        return (await connection.query({ text, values, ...(isKept && { name: nameOf(text) }) })).rows as Row[]
      },
    )
    await connection.query('COMMIT')
    isBroken = false
    return value
  } catch (error) {
    if (isTooMuch(error)) {
      await connection.query('ROLLBACK')
      isBroken = false
    }
    throw error
  } finally {
    connection.release(isBroken)
  }
}

/** The database gave up because of our own limit. */
export function isTooMuch(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '57014'
}
