import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { hasCode, StartError } from './start-error.ts'

/** The folder of one installation, held by this process until it is released or the process ends. */
export interface DataFolder {
  path: string
  release(): void
}

/** A server's user other than root must be able to pass through what root makes, but not to list it. */
const folderMode = process.getuid?.() === 0 ? 0o711 : 0o700

const SQLITE_BUSY = 5

/** Kept here, because a lock that nobody refers to any more is closed by the garbage collector. */
const heldLocks = new Set<DatabaseSync>()

/** Makes the folder where it is missing and makes sure that this process may write in it. */
export function ensureDataFolder(folder: string): void {
  const probe = path.join(folder, `.probe-${process.pid}`)
  try {
    mkdirSync(folder, { recursive: true, mode: folderMode })
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    if (hasCode(error, 'EEXIST', 'ENOTDIR')) {
      throw new StartError(`The data folder ${folder} is not a folder: set DATA_DIR to another one.`)
    }
    if (hasCode(error, 'EACCES', 'EPERM', 'EROFS', 'ENOENT')) {
      throw new StartError(
        `The data folder ${folder} cannot be written: give this user the right to write there, or set DATA_DIR to another folder.`,
      )
    }
    if (hasCode(error, 'ENOSPC')) {
      throw new StartError(
        `The disk of the data folder ${folder} is full: make room, or set DATA_DIR to another disk.`,
      )
    }
    throw error
  }
}

/**
 * Holds the folder against a second start. The lock is SQLite's, because the system takes such a lock back
 * when the process ends, however it ends: nothing can be left behind that would have to be judged stale.
 */
export function holdDataFolder(folder: string, port: number): DataFolder {
  ensureDataFolder(folder)
  const holderFile = path.join(folder, 'running.json')
  let lock: DatabaseSync
  try {
    lock = new DatabaseSync(path.join(folder, 'lock.sqlite'), { timeout: 0 })
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY) {
      throw new StartError(
        `The data folder ${folder} is in use by another start${readHolder(holderFile)}: stop that one, or set DATA_DIR to another folder.`,
      )
    }
    throw new StartError(
      `The data folder ${folder} holds files of another user: start as that user, or set DATA_DIR to another folder.`,
    )
  }
  heldLocks.add(lock)
  writeFileSync(holderFile, JSON.stringify({ pid: process.pid, port }))
  return {
    path: folder,
    release() {
      rmSync(holderFile, { force: true })
      heldLocks.delete(lock)
      lock.close()
    },
  }
}

/** Says who holds the folder, as far as that start has written it down. */
function readHolder(file: string): string {
  try {
    const holder: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (typeof holder !== 'object' || holder === null || !('pid' in holder) || !('port' in holder)) return ''
    return ` (process ${String(holder.pid)}, port ${String(holder.port)})`
  } catch {
    return ''
  }
}
