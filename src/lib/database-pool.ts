/** The CMS's connections to the database, as far as operators want to know of them. */
export interface PoolFigures {
  readonly totalCount: number
  readonly idleCount: number
  readonly waitingCount: number
}

/** The same, as who stops the program needs it. */
export interface SharedPool extends PoolFigures {
  /** Closes the connections when what they are asked has been answered. */
  end(): Promise<void>
}

const name = Symbol.for('common-home.database-pool')
const shared = globalThis as { [name]?: SharedPool }

/** Makes the pool of the CMS, which lives in Next's bundle, known to the server. */
export function sharePool(pool: SharedPool): void {
  shared[name] = pool
}

/** The CMS's pool; undefined until its first query. */
export function databasePool(): SharedPool | undefined {
  return shared[name]
}
