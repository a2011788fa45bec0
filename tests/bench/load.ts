import { percentile } from './figures.ts'
import { type Answer, get } from './http.ts'

/** What became of the requests of a load. */
export interface LoadResult {
  requests: number
  /** How many answers had each status. */
  statuses: ReadonlyMap<number, number>
  /** Connections that failed before an answer. */
  errors: number
  p50: number
  p99: number
}

export interface LoadOptions {
  /** Requests begun in a second, whatever becomes of those before. */
  rate: number
  /** The addresses, asked in turn. */
  urls: readonly string[]
  onAnswer?: (answer: Answer, url: string) => void
}

export interface RunningLoad {
  /** Begins no more requests and resolves when all have been answered. */
  stop(): Promise<LoadResult>
}

/** Asks for addresses at a steady rate, as readers do who know nothing of each other. */
export function startLoad({ rate, urls, onAnswer }: LoadOptions): RunningLoad {
  const statuses = new Map<number, number>()
  const times: number[] = []
  const running = new Set<Promise<void>>()
  let errors = 0
  let requests = 0

  async function ask(url: string): Promise<void> {
    try {
      const answer = await get(url, { 'accept-encoding': 'identity' })
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
      times.push(answer.milliseconds)
      onAnswer?.(answer, url)
    } catch {
      errors += 1
    }
  }

  const since = performance.now()
  const timer = setInterval(() => {
    const due = ((performance.now() - since) / 1000) * rate
    for (; requests < due; requests++) {
      const asked: Promise<void> = ask(urls[requests % urls.length] ?? '').finally(() =>
        running.delete(asked),
      )
      running.add(asked)
    }
  }, 5)
  return {
    async stop() {
      clearInterval(timer)
      await Promise.all(running)
      return { requests, statuses, errors, p50: percentile(times, 0.5), p99: percentile(times, 0.99) }
    },
  }
}

/** How many requests of a load were not answered with one of the statuses. */
export function failuresOf({ statuses, errors }: LoadResult, good: readonly number[] = [200]): number {
  const bad = [...statuses].filter(([status]) => !good.includes(status))
  return errors + bad.reduce((sum, [, count]) => sum + count, 0)
}
