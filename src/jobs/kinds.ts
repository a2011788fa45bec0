import type { JobKind } from './kind.ts'
import { purgeDoneJobs } from './purge-done-jobs.ts'
import { purgeShareLinks } from './purge-share-links.ts'

/** Every kind of work that there is. */
export const kinds: readonly JobKind[] = [purgeDoneJobs, purgeShareLinks]
