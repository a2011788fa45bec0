/** The CMS's connections to the database, as far as operators want to know of them. */
export interface PoolFigures {
  readonly totalCount: number
  readonly idleCount: number
  readonly waitingCount: number
}

const name = Symbol.for('common-home.database-pool')
const shared = globalThis as { [name]?: PoolFigures }

/** Makes the pool of the CMS, which lives in Next's bundle, known to the server. */
export function sharePool(pool: PoolFigures): void {
  shared[name] = pool
}

/** The CMS's pool; undefined until its first query. */
export function databasePool(): PoolFigures | undefined {
  return shared[name]
}
