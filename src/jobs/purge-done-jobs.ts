import type { JobKind } from './kind.ts'

const hour = 3_600_000

/** Forgets work that was done more than 30 days ago; what failed for good stays until somebody looked at it. */
export const purgeDoneJobs: JobKind = {
  kind: 'purge-done-jobs',
  every: 6 * hour,
  async run({ sql }) {
    await sql.query(`DELETE FROM jobs WHERE done_at < now() - interval '30 days'`)
  },
}
