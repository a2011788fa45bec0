import type { PayloadRequest } from 'payload'
import type { Sql } from '../../src/jobs/sql.ts'
import { isId } from '../../src/lib/is-id.ts'
import { isSignature, signature } from '../../src/lib/signature.ts'
import type { OwedStep, Step } from '../users/second-factor/owed-step.ts'

/** How long after the password the next step may be taken, in seconds. Setting up an app takes longer than a code. */
const lifetimes: Record<Step, number> = { code: 5 * 60, 'set-up': 30 * 60 }

const cookieName = 'payload-second-step'
const purpose = 'second step'

/** Who may take which step. */
export interface Challenge {
  step: Step
  id: string
}

/** What is signed: the hash of the password is part of it, so that a new password ends it. */
const signed = ({ step, id, hash }: OwedStep, until: string) => [step, id, until, hash].join('\n')

const attributes = (req: PayloadRequest, lifetime: number): string => {
  const { cookies } = req.payload.collections.users.config.auth
  // Only this server's own pages send it: it stands for a password.
  return `Path=/; Max-Age=${lifetime}; HttpOnly; SameSite=Strict${cookies.secure ? '; Secure' : ''}`
}

/** The cookie that says, for a while, that somebody knew the password. It is no session and opens nothing else. */
export function challengeCookie(req: PayloadRequest, owed: OwedStep): string {
  const lifetime = lifetimes[owed.step]
  const until = String(Date.now() + lifetime * 1000)
  const value = [owed.step, owed.id, until, signature(purpose, signed(owed, until))].join('.')
  return `${cookieName}=${value}; ${attributes(req, lifetime)}`
}

/** Takes the cookie away: its step is done. */
export const endedChallengeCookie = (req: PayloadRequest): string => `${cookieName}=; ${attributes(req, 0)}`

/** The value of the cookie, as it came; undefined where there is none. */
function valueIn(cookies: string | null | undefined): string | undefined {
  return new RegExp(`(?:^|;\\s*)${cookieName}=([^;]+)`).exec(cookies ?? '')?.[1]
}

/** Whether somebody seems to have begun to sign in; what the cookie is worth is looked at where it is used. */
export const seemsChallenged = (cookies: string | null | undefined): boolean => valueIn(cookies) !== undefined

/**
 * Reads a request's cookie.
 *
 * @param cookies - the request's `Cookie` header
 * @returns null when there is none, when its time is over, when it is not ours, or when the password is another now
 */
export async function readChallenge(
  sql: Sql,
  cookies: string | null | undefined,
  now = Date.now(),
): Promise<Challenge | null> {
  const [step = '', id = '', until = '', claimed = ''] = valueIn(cookies)?.split('.') ?? []
  if ((step !== 'code' && step !== 'set-up') || !isId(id) || !(Number(until) > now)) return null
  const { rows } = await sql.query<{ hash: string | null }>('SELECT hash FROM users WHERE id = $1', [id])
  const hash = rows[0]?.hash
  if (!hash || !isSignature(purpose, signed({ step, id, hash }, until), claimed)) return null
  return { step, id }
}
