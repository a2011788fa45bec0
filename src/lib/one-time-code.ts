import { randomBytes } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'

/** How long a code is shown, in seconds (RFC 6238, section 5.2). */
const period = 30

/** Codes of so many steps before and after the present one are taken: clocks differ, and people type. */
const tolerance = 1

/** Without the letters and digits that look alike. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** How many recovery codes somebody gets. */
export const recoveryCodeCount = 10

const recoveryLength = 16

const generator = (secret: string, label = ''): TOTP =>
  new TOTP({
    issuer: 'Common Home',
    label,
    algorithm: 'SHA1',
    digits: 6,
    period,
    secret: Secret.fromBase32(secret),
  })

/** A secret for an authenticator app: 160 bits (RFC 4226, section 4), in the letters that such an app takes. */
export const newFactorSecret = (): string => new Secret({ size: 20 }).base32

/**
 * What an authenticator app reads from the picture.
 *
 * @param account - the e-mail address of the person, which the app shows beside the code
 */
export const factorAddress = (secret: string, account: string): string =>
  generator(secret, account).toString()

/**
 * The step of time that a code stands for: a whole number of half minutes since 1970 (RFC 6238, section 4.2).
 *
 * @param code - six digits
 * @param now - in milliseconds
 * @returns null when it is the code of no step around now
 */
export function stepOfCode(secret: string, code: string, now: number): number | null {
  const delta = generator(secret).validate({ token: code, timestamp: now, window: tolerance })
  return delta === null ? null : Math.floor(now / 1000 / period) + delta
}

/** A code that opens an account once when the app is out of reach: 80 bits, in four groups. */
export function newRecoveryCode(): string {
  const drawn = [...randomBytes(recoveryLength)].map((byte) => letters.charAt(byte % letters.length))
  return drawn.join('').replaceAll(/(.{4})(?=.)/g, '$1-')
}

/** What somebody typed: the code of an app, a recovery code, or neither. */
export type TypedCode = { kind: 'app' | 'recovery'; code: string } | null

/** Reads a code as people type it: with spaces, hyphens, and small letters. */
export function readTypedCode(typed: string): TypedCode {
  const code = typed.replaceAll(/[\s-]/g, '').toUpperCase()
  if (/^\d{6}$/.test(code)) return { kind: 'app', code }
  const isRecovery = code.length === recoveryLength && [...code].every((letter) => letters.includes(letter))
  return isRecovery ? { kind: 'recovery', code } : null
}
