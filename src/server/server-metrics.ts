import { databasePool } from '../lib/database-pool.ts'
import { jobFigures, mailFigures } from './operations/health.ts'
import { Metrics } from './operations/metrics.ts'
import type { ReaderParts } from './reader-parts.ts'

/** What the server counts and measures, read from its parts when an operator looks. */
export function serverMetrics({ pages, files, renders, changes }: ReaderParts, databaseUrl: string): Metrics {
  return new Metrics({
    rendersRunning: () => renders.running,
    rendersWaiting: () => renders.waiting,
    evictions: () => pages.memory.figures.evictions,
    pageMemory: () => {
      const { pages: entries, bytes, bound } = pages.memory.figures
      return { entries, bytes, bound }
    },
    permissionsRemembered: () => files.remembered,
    pool: () => {
      const pool = databasePool()
      return {
        total: pool?.totalCount ?? 0,
        idle: pool?.idleCount ?? 0,
        waiting: pool?.waitingCount ?? 0,
      }
    },
    isListening: () => changes.isListening,
    secondsSinceHeartbeat: () => (Date.now() - changes.lastHeard) / 1000,
    jobs: () => jobFigures(databaseUrl).catch(() => null),
    mail: () => mailFigures(databaseUrl).catch(() => null),
  })
}
