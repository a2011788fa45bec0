import { spawnSync } from 'node:child_process'
import { type Stats, statSync } from 'node:fs'
import { StartError } from './start-error.ts'

/** The user as whom the embedded server runs when the program itself runs as root. */
export interface ServerUser {
  uid: number
  gid: number
  name: string
}

function lookUp(name: string): ServerUser | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => {
    const answer = spawnSync('id', [flag, name], { encoding: 'utf8' })
    return answer.status === 0 ? Number(answer.stdout) : undefined
  })
  return uid === undefined || gid === undefined ? undefined : { uid, gid, name }
}

function nameOf(uid: number): string {
  const answer = spawnSync('id', ['-un', String(uid)], { encoding: 'utf8' })
  return answer.status === 0 ? answer.stdout.trim() : String(uid)
}

function ownerOf(folder: string): Stats | undefined {
  return statSync(folder, { throwIfNoEntry: false })
}

/**
 * PostgreSQL refuses to run as root, so root hands it to another user: the owner of the database when there
 * is one already, otherwise `postgres`, or `nobody` where no such user exists. Undefined for everybody else.
 */
export function findServerUser(cluster: string): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined
  const owner = ownerOf(cluster)
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid, name: nameOf(owner.uid) }
  const user = lookUp('postgres') ?? lookUp('nobody')
  if (user) return user
  throw new StartError(
    'PostgreSQL does not run as root and this machine has neither a user "postgres" nor "nobody": start as an ordinary user, or set DATABASE_URL.',
  )
}

/** Tells whether the user can enter the folder, or run the file, at this path. */
export function canReach(user: ServerUser | undefined, target: string): boolean {
  if (!user) return true
  const { uid, gid } = user
  return spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', target], { uid, gid, cwd: '/' }).status === 0
}
