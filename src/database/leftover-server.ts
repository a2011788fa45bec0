import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { StartError } from './start-error.ts'

function isPostgres(pid: number): boolean {
  const command = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  if (command.status !== null && command.stdout.trim() !== '') return /postgres/.test(command.stdout)
  const file = `/proc/${pid}/cmdline`
  return existsSync(file) && /postgres/.test(readFileSync(file, 'utf8'))
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

async function hasEnded(pid: number, milliseconds: number): Promise<boolean> {
  for (const deadline = Date.now() + milliseconds; Date.now() < deadline; await pause(50)) {
    if (!isAlive(pid)) return true
  }
  return false
}

/**
 * Stops a server that an earlier start left running on this cluster, and forgets a process file whose process
 * is gone. PostgreSQL itself would refuse to start when the number in a stale file meanwhile belongs to
 * another program. The caller holds the data folder, so no living start uses the server.
 */
export async function stopLeftoverServer(cluster: string): Promise<void> {
  const file = path.join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10)
  if (!Number.isInteger(pid) || pid <= 1 || !isAlive(pid) || !isPostgres(pid)) {
    rmSync(file, { force: true })
    return
  }
  try {
    process.kill(pid, 'SIGINT')
    if (await hasEnded(pid, 10_000)) return
    process.kill(pid, 'SIGQUIT')
    if (await hasEnded(pid, 5_000)) return
  } catch {
    // Ended in between, or not ours to end: the sentence below is right only for the latter.
    if (!isAlive(pid)) return
  }
  throw new StartError(
    `A database server of an earlier start (process ${pid}) still runs on ${cluster} and cannot be stopped: end that process, then start again.`,
  )
}

/** Removes what an initialisation that was interrupted has left beside the cluster. */
export function removeUnfinished(cluster: string): void {
  const parent = path.dirname(cluster)
  const prefix = `${path.basename(cluster)}.new-`
  for (const name of readdirSync(parent)) {
    if (name.startsWith(prefix)) rmSync(path.join(parent, name), { recursive: true, force: true })
  }
}
