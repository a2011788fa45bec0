import { cms } from './cms.ts'

/** What is used of a pool of connections. */
export interface Pool {
  query(query: { name?: string; text: string; values: readonly unknown[] }): Promise<{ rows: object[] }>
}

/** What is used of the pool with which Payload reads: another can be made like it. */
interface PayloadPool extends Pool {
  constructor: new (
    options: object,
  ) => Pool & { on(event: 'error', listener: (error: Error) => void): unknown }
  options: object
}

/** Each connection keeps all plans; twice as many as pages that are rendered at once. */
const most = 8

let made: Promise<Pool> | undefined

/** The connections with which Payload reads. */
export async function payloadPool(): Promise<PayloadPool> {
  const { db } = await cms()
  return (db as unknown as { pool: PayloadPool }).pool
}

/**
 * Connections that plan a statement with a name once, for whatever values it comes with. Of its own accord
 * PostgreSQL plans some of ours anew each time, which takes several times as long as to carry them out.
 */
export function planningPool(): Promise<Pool> {
  made ??= makePool().catch((error: unknown) => {
    made = undefined
    throw error
  })
  return made
}

async function makePool(): Promise<Pool> {
  const { constructor: PoolLike, options } = await payloadPool()
  const settings = '-c plan_cache_mode=force_generic_plan -c jit=off'
  const pool = new PoolLike({ ...options, max: most, options: settings, allowExitOnIdle: true })
  // A connection that is lost is made anew for the next statement; without a listener the process would end.
  pool.on('error', () => {})
  return pool
}
