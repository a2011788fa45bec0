// What the scripts share that run before anything is installed: plain JavaScript for Node 20.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the repository. */
export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..')

/** The Node that the dependencies bring. */
export const ownNode = path.join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
)

/** Ends the script with one sentence. */
export function fail(sentence) {
  console.error(`\n${sentence}`)
  process.exit(1)
}

/** Hashes files and folders by name and content. */
export function hashOf(names, isSkipped = () => false) {
  const hash = createHash('sha256')
  const visit = (name) => {
    const file = path.join(root, name)
    if (isSkipped(name)) return
    let entries
    try {
      entries = readdirSync(file)
    } catch (error) {
      if (error.code === 'ENOENT') return
      if (error.code !== 'ENOTDIR') throw error
      hash.update(`${name}\0`).update(readFileSync(file)).update('\0')
      return
    }
    for (const entry of entries.sort()) visit(`${name}/${entry}`)
  }
  for (const name of names) visit(name)
  return hash.digest('hex')
}

/** Tells whether a stamp says that a step was done for this very state. */
export function hasStamp(file, value) {
  return existsSync(file) && readFileSync(file, 'utf8') === value
}

let current
let isStopping = false

function stop(signal) {
  isStopping = true
  if (current) current.kill(signal)
  else process.exit(0)
}

/** Passes signals on to whatever runs at the moment; npm's own end, even by force, counts as one. */
export function forwardSignals() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal))
  if (process.env.npm_lifecycle_event === undefined) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    stop('SIGTERM')
  }, 500)
  watch.unref()
}

function describeTime(since) {
  const seconds = Math.round((Date.now() - since) / 1000)
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}

/** Runs a program to its end and gives its exit code and, when quiet, its output. */
export function run(command, args, { isQuiet = false, env = process.env, hasChannel = false } = {}) {
  return new Promise((resolve) => {
    const output = isQuiet ? 'pipe' : 'inherit'
    const stdio = [isQuiet ? 'ignore' : 'inherit', output, output]
    if (hasChannel) stdio.push('ipc')
    const child = spawn(command, args, { cwd: root, env, stdio })
    current = child
    let text = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (part) => {
        text += part
      })
    }
    child.once('error', (error) => resolve({ code: 1, text: error.message }))
    child.once('close', (code, signal) => {
      current = undefined
      if (isStopping && !hasChannel) process.exit(0)
      resolve({ code: code ?? 1, signal, text })
    })
  })
}

/** Runs a long step, saying what it does and for how long; shows its output only when it fails. */
export async function runStep(title, command, args, options) {
  const since = Date.now()
  console.log(`${title} …`)
  const ticker = setInterval(() => console.log(`  still at it after ${describeTime(since)}`), 20_000)
  const { code, text } = await run(command, args, { ...options, isQuiet: true })
  clearInterval(ticker)
  if (code !== 0) {
    console.error(text)
    fail(`This step failed: ${title}. Its own words are above.`)
  }
  console.log(`  done in ${describeTime(since)}`)
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Two starts in one folder install and build one after the other, not into each other. */
export async function withTurn(work) {
  const file = path.join(root, '.cache', 'turn')
  mkdirSync(path.dirname(file), { recursive: true })
  for (let hasWaited = false; ; hasWaited = true) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      const holder = Number(existsSync(file) ? readFileSync(file, 'utf8') : 0)
      if (holder > 0 && !isAlive(holder)) rmSync(file, { force: true })
      else if (!hasWaited) console.log('Another start installs or builds in this folder: waiting for it …')
      await new Promise((resolve) => setTimeout(resolve, 300))
    }
  }
  const leave = () => rmSync(file, { force: true })
  process.once('exit', leave)
  try {
    return await work()
  } finally {
    process.off('exit', leave)
    leave()
  }
}
