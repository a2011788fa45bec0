import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { serverEnvironment, serverFlags } from '../../scripts/lib/server-process.mjs'
import { node, root, testEnvironment } from '../support/environment.ts'

/** One process of the website. What it says goes into a file, since under load it may be much. */
export interface RunningServer {
  url: string
  pid: number
  hasEnded(): boolean
  /** Ends it with a signal and resolves when it is gone. */
  kill(signal: NodeJS.Signals): Promise<void>
}

export interface ServerOptions {
  port: number
  logFile: string
  settings: Record<string, string>
}

/**
 * Starts the website from its build and waits until it answers.
 *
 * @throws Error with the last it said when it ends before
 */
export async function startServer({ port, logFile, settings }: ServerOptions): Promise<RunningServer> {
  const log = openSync(logFile, 'a')
  const main = path.join(root, 'src/server/main.ts')
  const child = spawn(node, [...serverFlags, main], {
    cwd: root,
    env: testEnvironment({ ...serverEnvironment, ...settings, PORT: String(port) }),
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  let isGone = false
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      isGone = true
      resolve()
    })
  })
  const server: RunningServer = {
    url: `http://localhost:${port}`,
    pid: child.pid ?? 0,
    hasEnded: () => isGone,
    async kill(signal) {
      child.kill(signal)
      await ended
    },
  }
  for (const deadline = Date.now() + 120_000; Date.now() < deadline && !isGone; await pause(100)) {
    const status = await fetch(`${server.url}/robots.txt`).then(
      (response) => response.status,
      () => 0,
    )
    if (status === 200) return server
  }
  await server.kill('SIGKILL')
  throw new Error(
    `The website did not start:\n${readFileSync(logFile, 'utf8').split('\n').slice(-20).join('\n')}`,
  )
}
