import type { BasePayload } from 'payload'
import type { Logger } from 'pino'
import type { JobKind } from './kind.ts'
import { runOneJob } from './one-job.ts'
import { poolOf } from './sql.ts'
import { WakeUp } from './wake-up.ts'

/** How many pieces of work one process does at a time: a slow one does not hold up the others. */
const lanes = 3

/** How long to wait at most before looking again, in milliseconds. */
const longestWait = 1_000
/** How long to wait at least: what is due now is being done by somebody else. */
const shortestWait = 100

export interface RunnerOptions {
  payload: BasePayload
  databaseUrl: string
  kinds: readonly JobKind[]
  log: Pick<Logger, 'error' | 'info'>
}

export interface Runner {
  /** Begins nothing new and resolves when what was begun is done. */
  stop(): Promise<void>
}

/** Begins to do the work that is due, for as long as the process runs; any number of processes may. */
export async function startRunner(options: RunnerOptions): Promise<Runner> {
  const { payload, kinds, log } = options
  const byName = new Map(kinds.map((kind) => [kind.kind, kind]))
  const wakeUp = new WakeUp(options.databaseUrl)
  let isStopping = false
  let hasRepeated = false

  async function look(): Promise<void> {
    if (!hasRepeated) {
      await scheduleRepeated(payload, kinds)
      hasRepeated = true
    }
    for (;;) {
      const outcome = isStopping ? { found: false as const } : await runOneJob(payload, byName)
      if (!outcome.found) return
      if (outcome.error !== undefined) log.error({ err: outcome.error }, `The job ${outcome.kind} failed`)
    }
  }

  async function lane(): Promise<void> {
    while (!isStopping) {
      let wait = longestWait
      try {
        await look()
        if (!isStopping) wait = await untilNext(payload, [...byName.keys()])
      } catch (err) {
        // The database is away: the next look is the answer.
        log.error({ err }, 'Work cannot be looked for')
      }
      if (!isStopping) await wakeUp.wait(wait)
    }
  }

  void wakeUp.start()
  const running = Array.from({ length: lanes }, () => lane())
  return {
    async stop() {
      isStopping = true
      wakeUp.wake()
      await Promise.all(running)
      await wakeUp.close()
    },
  }
}

/** Of what repeats one waits always; it begins soon after the first start. */
async function scheduleRepeated(payload: BasePayload, kinds: readonly JobKind[]): Promise<void> {
  for (const { kind, every } of kinds) {
    if (every === undefined) continue
    await poolOf(payload).query(
      `INSERT INTO jobs (kind, key, run_at) VALUES ($1, 'repeated', now())
       ON CONFLICT (kind, key) WHERE done_at IS NULL AND failed_at IS NULL DO NOTHING`,
      [kind],
    )
  }
}

/** How long until something is due, in milliseconds. */
async function untilNext(payload: BasePayload, kinds: string[]): Promise<number> {
  const { rows } = await poolOf(payload).query<{ wait: number | null }>(
    `SELECT (extract(epoch FROM min(run_at) - clock_timestamp()) * 1000)::float8 AS wait FROM jobs
     WHERE done_at IS NULL AND failed_at IS NULL AND kind = ANY($1)`,
    [kinds],
  )
  return Math.min(Math.max(rows[0]?.wait ?? longestWait, shortestWait), longestWait)
}
