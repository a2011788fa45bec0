import { existsSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fail, hashOf, hasStamp, ownNode, root, runStep } from './tools.mjs'

const stamp = path.join(root, 'node_modules', '.installed')
const oldestNode = 20

/** Says at once when this Node cannot do it. */
export function checkNode() {
  if (Number.parseInt(process.versions.node, 10) >= oldestNode) return
  fail(`Node ${process.versions.node} is too old: install Node ${oldestNode} or newer.`)
}

function wanted() {
  return `${process.platform}-${process.arch} ${hashOf(['package.json', 'package-lock.json'])}`
}

/** Tells whether the dependencies are there, for this machine and this lock file. */
export function isInstalled() {
  return existsSync(ownNode) && hasStamp(stamp, wanted())
}

/** The npm that runs us, or the one that lies beside Node. */
function npm() {
  const script = process.env.npm_execpath
  if (script && path.basename(script) === 'npm-cli.js') return { command: process.execPath, first: [script] }
  return { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', first: [] }
}

/**
 * Installs what the lock file names. Not `npm ci`, which fails where the lock file lacks an optional package
 * for another platform; `--no-save` keeps the lock file as it is.
 */
export async function install(title) {
  const { command, first } = npm()
  rmSync(stamp, { force: true })
  await runStep(title, command, [
    ...first,
    'install',
    '--no-save',
    '--include=dev',
    '--no-audit',
    '--no-fund',
  ])
  if (!existsSync(ownNode))
    fail('The installation has not brought Node 24: delete node_modules and start again.')
  writeFileSync(stamp, wanted())
}
