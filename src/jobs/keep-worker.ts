import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'

/** How long the worker may take to finish what it has begun, in milliseconds. */
const patience = 8_000
/** Between the end of a worker and its next start: from the first to the longest, in milliseconds. */
const pauses = { first: 1_000, longest: 30_000 }
/** A worker that ran so long was well, in milliseconds. */
const wellAfter = 60_000

export interface KeepWorkerOptions {
  /** The settings, with the database's address. */
  env: NodeJS.ProcessEnv
  /** Hears that a worker ended by itself. */
  onEnd(how: string): void
}

/** Starts the worker in a process of its own, and again whenever it ends by itself. */
export function keepWorker({ env, onEnd }: KeepWorkerOptions): { stop(): Promise<void> } {
  let child: ChildProcess | undefined
  let timer: NodeJS.Timeout | undefined
  let isStopping = false
  let wait = pauses.first

  function start(): void {
    const startedAt = Date.now()
    const worker = fork(path.join(import.meta.dirname, 'worker.ts'), [], {
      env: { ...env, NODE_ENV: 'production' },
      // Most of the time it waits: a small young generation and an early look for what can be freed.
      execArgv: ['--max-old-space-size=512', '--optimize-for-size', '--disable-warning=ExperimentalWarning'],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    child = worker
    const ended = (how: string) => {
      if (child !== worker) return
      child = undefined
      if (isStopping) return
      onEnd(how)
      wait = Date.now() - startedAt > wellAfter ? pauses.first : Math.min(wait * 2, pauses.longest)
      timer = setTimeout(start, wait)
    }
    worker.once('error', (error) => ended(error.message))
    worker.once('exit', (code, signal) => ended(signal ?? `code ${code}`))
  }
  start()

  return {
    async stop() {
      isStopping = true
      clearTimeout(timer)
      const worker = child
      if (!worker || worker.exitCode !== null || worker.signalCode !== null) return
      const gone = new Promise<void>((resolve) => worker.once('exit', () => resolve()))
      const kill = setTimeout(() => worker.kill('SIGKILL'), patience)
      worker.kill('SIGTERM')
      await gone
      clearTimeout(kill)
    },
  }
}
