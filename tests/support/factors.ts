import { Secret, TOTP } from 'otpauth'
import type { BasePayload } from 'payload'
import { call, nobody, type Person, type Reply } from './people.ts'

/**
 * The code that an authenticator app shows.
 *
 * @param step - of time, counted from the present one; each is taken once
 */
export function codeOf(secret: string, step = 0): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + step * 30_000 })
}

/** Somebody with the cookies of an answer, as a browser would send them. */
export function withCookies(reply: Reply): Person {
  const cookies = reply.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '')
  return { ...nobody, cookie: cookies.filter((cookie) => !cookie.endsWith('=')).join('; ') }
}

/** Enters a password: by the answer somebody has a session, or may take the next step. */
export const enterPassword = (payload: BasePayload, email: string, password: string): Promise<Reply> =>
  call(payload, nobody, 'POST', '/users/login', { email, password })

/** Whether the CMS knows somebody. */
export async function hasSession(payload: BasePayload, person: Person): Promise<boolean> {
  const { body } = await call(payload, person, 'GET', '/users/me')
  return (body['user'] ?? null) !== null
}

/** Somebody with a session sets up a second factor. */
export async function setUpFactor(
  payload: BasePayload,
  person: Person,
  currentPassword: string,
): Promise<{ secret: string; recoveryCodes: string[] }> {
  const begun = await call(payload, person, 'POST', '/users/second-factor/begin', { currentPassword })
  const secret = String(begun.body['secret'])
  const code = codeOf(secret, -1)
  const confirmed = await call(payload, person, 'POST', '/users/second-factor/confirm', { code })
  if (confirmed.status !== 200) throw new Error(`No factor: ${JSON.stringify(confirmed.body)}`)
  return { secret, recoveryCodes: confirmed.body['recoveryCodes'] as string[] }
}
