/** The process that does the work for later; started and kept by `keepWorker`. */
import { kinds } from './kinds.ts'
import { runWorker } from './run-worker.ts'

await runWorker(kinds)
