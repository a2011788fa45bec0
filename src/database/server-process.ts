import { type ChildProcessByStdio, execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { promisify } from 'node:util'
import { removeUnfinished } from './leftover-server.ts'
import type { ServerHome } from './server-home.ts'
import { StartError } from './start-error.ts'

/** The name of the only role of the embedded server. */
export const serverRole = 'common_home'

/** The servers' programs see nothing of our environment, which holds secrets and settings of other servers. */
function serverOptions(home: ServerHome) {
  return {
    cwd: '/',
    env: { NODE_ENV: process.env.NODE_ENV, PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' },
    ...(home.user && { uid: home.user.uid, gid: home.user.gid }),
  }
}

/** Makes the cluster where there is none: built beside its place and moved there when it is whole. */
export async function initialiseCluster(home: ServerHome): Promise<void> {
  removeUnfinished(home.cluster)
  if (existsSync(home.cluster)) return
  const draft = `${home.cluster}.new-${randomBytes(4).toString('hex')}`
  const passwordFile = `${draft}.password`
  mkdirSync(draft, { mode: 0o700 })
  writeFileSync(passwordFile, home.password, { mode: 0o600 })
  if (home.user) {
    for (const file of [draft, passwordFile]) chownSync(file, home.user.uid, home.user.gid)
  }
  // A locale of PostgreSQL's own sorts alike on every machine; languages are sorted by ICU where it matters.
  const choices = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const access = [`--username=${serverRole}`, '--auth=scram-sha-256', `--pwfile=${passwordFile}`]
  try {
    await promisify(execFile)(
      home.programs.initdb,
      [`--pgdata=${draft}`, ...access, ...choices],
      serverOptions(home),
    )
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    throw new StartError(
      `The embedded database could not be initialised in ${home.cluster}: ${lastWords(error)}`,
    )
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(draft, home.cluster)
}

function lastWords(error: unknown): string {
  const text = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error)
  return text.trim().split('\n').at(-1) ?? ''
}

/** A cluster of another major version cannot be read; says so before PostgreSQL does in its own words. */
export function checkClusterVersion(home: ServerHome, expected: string): void {
  const file = path.join(home.cluster, 'PG_VERSION')
  const found = existsSync(file) ? readFileSync(file, 'utf8').trim() : 'unknown'
  if (found === expected) return
  throw new StartError(
    `The database in ${home.cluster} belongs to PostgreSQL ${found} and this program brings PostgreSQL ${expected}: move it over with that version's tools, or set DATA_DIR to another folder.`,
  )
}

/**
 * Runs the server and waits until either it ends or our end of the pipe is closed, which the system does when
 * this process dies in whatever way: the server never outlives the program that started it.
 */
const guard = '"$@" & server=$!; exec 2>/dev/null; read -r _; kill -INT "$server"; wait "$server"'

const baseOptions = { listen_addresses: '127.0.0.1', unix_socket_directories: '', logging_collector: 'off' }
const throwawayOptions = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

/** A running server as a process; `gone` resolves when its last part has ended. */
export interface ServerProcess {
  gone: Promise<void>
  /** The last lines of its log. */
  log: string[]
  stop(): Promise<void>
}

/** Starts the server's process on a port; it is not ready for connections yet. */
export function spawnServer(home: ServerHome, port: number, isThrowaway: boolean): ServerProcess {
  const options = { ...baseOptions, port: String(port), ...(isThrowaway && throwawayOptions) }
  const flags = Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  // A session of its own, so that Ctrl-C in the terminal reaches us first and the server last.
  const child: ChildProcessByStdio<Writable, null, Readable> = spawn(
    '/bin/sh',
    ['-c', guard, 'sh', home.programs.postgres, '-D', home.cluster, ...flags],
    { ...serverOptions(home), detached: true, stdio: ['pipe', 'ignore', 'pipe'] },
  )
  const log: string[] = []
  child.stderr.setEncoding('utf8')
  child.stderr.on('data', (text: string) => {
    log.push(...text.split('\n').filter(Boolean))
    log.splice(0, log.length - 50)
  })
  child.stdin.on('error', () => {})
  const gone = new Promise<void>((resolve) => {
    child.once('error', () => resolve())
    child.stderr.once('close', () => resolve())
  })
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  void gone.then(() => child.stdin.end())
  return {
    gone,
    log,
    async stop() {
      child.stdin.end()
      await Promise.all([gone, exited])
    },
  }
}
