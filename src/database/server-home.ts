import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type Programs, preparePrograms } from './programs.ts'
import { canReach, findServerUser, type ServerUser } from './server-user.ts'
import { StartError } from './start-error.ts'

/** Everything that has to be known before the embedded server can be started. */
export interface ServerHome {
  /** PostgreSQL's own folder. */
  cluster: string
  programs: Programs
  /** Set only when the program runs as root. */
  user?: ServerUser
  password: string
  /** What a person should know about the place, as a sentence. */
  note?: string
}

/** What `database.json` in the data folder remembers. */
interface ServerRecord {
  password: string
  /** Where the database is when it could not live in the data folder. */
  elsewhere?: string
}

function readRecord(file: string): ServerRecord | undefined {
  if (!existsSync(file)) return undefined
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** Written whole or not at all, so that a stop at any moment leaves something readable. */
function writeRecord(file: string, record: ServerRecord): void {
  const draft = `${file}.new`
  writeFileSync(draft, JSON.stringify(record), { mode: 0o600 })
  renameSync(draft, file)
}

function makeFolder(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o711 })
    return true
  } catch {
    return false
  }
}

/** A folder that every user can pass through, named after the data folder that it stands in for. */
function placeElsewhere(dataDir: string, user: ServerUser): string {
  const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 16)
  const places = [path.join('/var/lib/common-home', name), path.join(os.tmpdir(), 'common-home', name)]
  for (const place of places) {
    if (!makeFolder(place)) continue
    for (const folder of [path.dirname(place), place]) chmodSync(folder, 0o711)
    if (canReach(user, place)) return place
  }
  throw new StartError(
    `PostgreSQL's user (${user.name}) cannot enter ${dataDir}: set DATA_DIR to a folder that this user can enter, or set DATABASE_URL.`,
  )
}

function chooseHome(dataDir: string, record: ServerRecord | undefined): string {
  if (record?.elsewhere !== undefined) {
    if (existsSync(record.elsewhere)) return record.elsewhere
    throw new StartError(
      `The database of ${dataDir} was in ${record.elsewhere}, which is gone: put it back, or delete ${dataDir} to begin anew.`,
    )
  }
  const user = findServerUser(path.join(dataDir, 'postgres'))
  return !user || record || canReach(user, dataDir) ? dataDir : placeElsewhere(dataDir, user)
}

/** Decides where the embedded server's data and programs live, and remembers it in the data folder. */
export function prepareServerHome(dataDir: string): ServerHome {
  const recordFile = path.join(dataDir, 'database.json')
  const known = readRecord(recordFile)
  const home = chooseHome(dataDir, known)
  const record: ServerRecord = known ?? {
    password: randomBytes(24).toString('base64url'),
    ...(home !== dataDir && { elsewhere: home }),
  }
  if (!known) writeRecord(recordFile, record)
  const cluster = path.join(home, 'postgres')
  const user = findServerUser(cluster)
  if (user && !canReach(user, home)) {
    throw new StartError(
      `PostgreSQL's user (${user.name}) can no longer enter ${home}: allow everybody to enter that folder (chmod a+x, for its parents too).`,
    )
  }
  const programs = preparePrograms(user, home)
  const note = describePlace(dataDir, home, programs, user)
  return { cluster, programs, password: record.password, ...(user && { user }), ...(note && { note }) }
}

function describePlace(
  dataDir: string,
  home: string,
  programs: Programs,
  user?: ServerUser,
): string | undefined {
  if (!user) return undefined
  if (home !== dataDir) {
    return `The database lives in ${home}, because PostgreSQL does not run as root and its user (${user.name}) cannot enter ${dataDir}.`
  }
  if (programs.folder.startsWith(home + path.sep)) {
    return `PostgreSQL's programs were copied to ${programs.folder}, because its user (${user.name}) cannot enter the folder of this program.`
  }
  return undefined
}
