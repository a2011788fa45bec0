import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'
import { root } from './environment.ts'

/** Starts a worker on the database of this process. */
export function startWorker(): ChildProcess {
  return fork(path.join(root, 'src/jobs/worker.ts'), [], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
}

/** Kills it; resolves when it is gone. */
export async function killWorker(worker: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => worker.once('exit', resolve))
  if (worker.kill('SIGKILL')) await ended
}
