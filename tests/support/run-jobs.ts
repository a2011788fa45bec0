import type { BasePayload } from 'payload'
import type { JobKind } from '../../src/jobs/kind.ts'
import { runOneJob } from '../../src/jobs/one-job.ts'
import { scheduleJob } from '../../src/jobs/schedule.ts'
import { poolOf } from '../../src/jobs/sql.ts'

/**
 * Does the first of these kinds of work now, and whatever of all of them that leads to.
 *
 * @throws what the work threw
 */
export async function runJobs(payload: BasePayload, first: JobKind, ...more: JobKind[]): Promise<void> {
  await scheduleJob(poolOf(payload), { kind: first.kind, key: 'repeated', runAt: new Date() })
  const kinds = new Map([first, ...more].map((kind) => [kind.kind, kind]))
  for (;;) {
    const outcome = await runOneJob(payload, kinds)
    if (!outcome.found) return
    if (outcome.error !== undefined) throw outcome.error
  }
}
