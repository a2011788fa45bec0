import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type BasePayload, ValidationError } from 'payload'
import { StartError } from './start-error.ts'

/** How the first administrator signs in. */
export interface SignIn {
  email: string
  /** Absent when it was given in the settings: whoever set it knows it. */
  password?: string
}

function signInFile(dataDir: string): string {
  return path.join(dataDir, 'first-sign-in.json')
}

/** A generated sign-in that was never shown, because an earlier start was stopped before. */
export function unshownSignIn(dataDir: string): SignIn | undefined {
  const file = signInFile(dataDir)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

/** Forgets the generated password once it was shown. */
export function forgetSignIn(dataDir: string): void {
  rmSync(signInFile(dataDir), { force: true })
}

/** Kept on disk before the account exists, so that a stop in between loses nothing. */
function generatedSignIn(dataDir: string, email: string): Required<SignIn> {
  const signIn = { email, password: randomBytes(15).toString('base64url') }
  const file = signInFile(dataDir)
  writeFileSync(`${file}.new`, JSON.stringify(signIn), { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return signIn
}

/** Creates the first administrator in a database without users; the caller holds the setup lock. */
export async function createFirstAdministrator(
  payload: BasePayload,
  dataDir: string,
  wanted: SignIn,
): Promise<SignIn> {
  const { email, password } =
    wanted.password === undefined
      ? generatedSignIn(dataDir, wanted.email)
      : { email: wanted.email, password: wanted.password }
  try {
    await payload.create({
      collection: 'users',
      data: { name: 'Administrator', email, password, isAdministrator: true },
    })
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    const [problem] = error.data.errors
    throw new StartError(
      `The first administrator could not be created, because ${problem?.path === 'email' ? 'ADMIN_EMAIL' : 'ADMIN_PASSWORD'} was refused (${problem?.message ?? error.message}): choose another one.`,
    )
  }
  return wanted
}
