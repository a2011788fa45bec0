/** Stops what was started, in the opposite order. */
export interface Shutdown {
  /** Fires when the program has been asked to stop. */
  signal: AbortSignal
  /** Remembers how to stop something that was just started. */
  afterwards(step: () => Promise<void> | void): void
  /** Stops everything; a step that does not come to its end in time is left behind. */
  run(): Promise<void>
}

/** For each step: finishing the requests in flight, stopping the database. */
const deadlineInMilliseconds = 10_000

/** Ends the process by itself when the system, the terminal or the starting script asks for it. */
export function listenForShutdown(onStop: () => void): Shutdown {
  const steps: (() => Promise<void> | void)[] = []
  const asked = new AbortController()
  let running: Promise<void> | undefined

  async function stopAll(): Promise<void> {
    for (const step of steps.toReversed()) {
      const { promise: timeOut, resolve } = Promise.withResolvers<void>()
      const timer = setTimeout(resolve, deadlineInMilliseconds)
      await Promise.race([Promise.resolve(step()).catch(() => {}), timeOut])
      clearTimeout(timer)
    }
  }

  const shutdown: Shutdown = {
    signal: asked.signal,
    afterwards: (step) => steps.push(step),
    run() {
      asked.abort()
      running ??= stopAll()
      return running
    },
  }

  function stop(): void {
    if (asked.signal.aborted) return
    onStop()
    void shutdown.run().then(() => process.exit(0))
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  // The script that started us is gone, even if it was killed.
  process.once('disconnect', stop)
  return shutdown
}
