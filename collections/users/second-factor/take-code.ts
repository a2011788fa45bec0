import type { PayloadRequest } from 'payload'
import type { Sql } from '../../../src/jobs/sql.ts'
import { readTypedCode, stepOfCode, type TypedCode } from '../../../src/lib/one-time-code.ts'
import { unseal } from '../../../src/lib/sealed.ts'
import { signature } from '../../../src/lib/signature.ts'
import { inLanguageOf, words } from '../../shared/fields/words.ts'
import { Refusal } from '../../shared/refusal.ts'

/** What secrets are sealed for. */
export const sealedFor = 'second factor'

/** After so many wrong codes in a row somebody has to wait. */
const triesInRow = 5

/** The first wait, and the longest, in milliseconds; each is twice the one before. */
const [firstWait, longestWait] = [15 * 60_000, 24 * 60 * 60_000]

/** How a code ended. */
export type Taken =
  /** `recoveryLeft` is how many recovery codes are left, when it was one of them. */
  | { kind: 'right'; recoveryLeft: number | null }
  /** `isLimit`: from now on nobody may try for a while. */
  | { kind: 'wrong'; isLimit: boolean }
  | { kind: 'wait'; seconds: number }
  | { kind: 'none' }

interface Factor {
  secret: string
  lastStep: string
  failures: number
  blockedUntil: Date | null
}

/** What is kept of a recovery code: a hash that is keyed with the installation's secret and salted with its owner. */
export const hashOfRecoveryCode = (id: string, code: string): string =>
  signature('recovery code', `${id}\n${code.replaceAll('-', '')}`)

/**
 * Takes a code of somebody who has a second factor, once. Tries are counted here, for all instances together: the
 * caller commits, also when the code was wrong, and holds the account.
 *
 * @param typed - as it was typed
 * @param now - in milliseconds, for tests
 */
export async function takeCode(sql: Sql, id: string, typed: string, now = Date.now()): Promise<Taken> {
  const { rows } = await sql.query<Factor>(
    `SELECT secret, last_step AS "lastStep", failures, blocked_until AS "blockedUntil"
     FROM second_factors WHERE user_id = $1 AND secret IS NOT NULL FOR UPDATE`,
    [id],
  )
  const [factor] = rows
  if (!factor) return { kind: 'none' }
  const wait = (factor.blockedUntil?.getTime() ?? 0) - now
  if (wait > 0) return { kind: 'wait', seconds: Math.ceil(wait / 1000) }
  const code = readTypedCode(typed)
  if (code?.kind === 'app' && (await takeStep(sql, id, factor, code.code, now))) {
    return { kind: 'right', recoveryLeft: null }
  }
  if (code?.kind === 'recovery') {
    const recoveryLeft = await takeRecoveryCode(sql, id, code)
    if (recoveryLeft !== null) return { kind: 'right', recoveryLeft }
  }
  return { kind: 'wrong', isLimit: await countFailure(sql, id, factor.failures + 1, now) }
}

/** A step of time is taken once, and none that is older than one that was taken (RFC 6238, section 5.2). */
async function takeStep(sql: Sql, id: string, factor: Factor, code: string, now: number): Promise<boolean> {
  const step = stepOfCode(unseal(sealedFor, id, factor.secret), code, now)
  if (step === null || step <= Number(factor.lastStep)) return false
  await sql.query(
    'UPDATE second_factors SET last_step = $2, failures = 0, blocked_until = NULL WHERE user_id = $1',
    [id, step],
  )
  return true
}

async function takeRecoveryCode(sql: Sql, id: string, typed: NonNullable<TypedCode>): Promise<number | null> {
  const deletion = 'DELETE FROM recovery_codes WHERE user_id = $1 AND hash = $2'
  const { rowCount } = await sql.query(deletion, [id, hashOfRecoveryCode(id, typed.code)])
  if (rowCount === 0) return null
  await sql.query('UPDATE second_factors SET failures = 0, blocked_until = NULL WHERE user_id = $1', [id])
  const { rows } = await sql.query<{ left: number }>(
    'SELECT count(*)::int AS left FROM recovery_codes WHERE user_id = $1',
    [id],
  )
  return rows[0]?.left ?? 0
}

async function countFailure(sql: Sql, id: string, failures: number, now: number): Promise<boolean> {
  const isLimit = failures % triesInRow === 0
  const wait = Math.min(longestWait, firstWait * 2 ** (failures / triesInRow - 1))
  await sql.query(
    'UPDATE second_factors SET failures = $2, blocked_until = coalesce($3, blocked_until) WHERE user_id = $1',
    [id, failures, isLimit ? new Date(now + wait) : null],
  )
  return isLimit
}

const wrong = words(
  'This code is not right, or has been used. Wait for the next one, or enter a recovery code.',
  'Ce code n’est pas bon, ou a déjà servi. Attendez le suivant ou saisissez un code de secours.',
  'Este código no es correcto o ya se ha usado. Espere al siguiente o introduzca un código de recuperación.',
)
const tooMany = (minutes: number) =>
  words(
    `Too many wrong codes. Come back in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}, or ask an administrator.`,
    `Trop de codes erronés. Revenez dans ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}, ou adressez-vous à l’administration.`,
    `Demasiados códigos incorrectos. Vuelva dentro de ${minutes} ${minutes === 1 ? 'minuto' : 'minutos'} o pida ayuda a la administración.`,
  )

/**
 * @throws Refusal 400 for a wrong code, 429 with `Retry-After` after too many; nothing for a right one
 */
export function refuseCode(req: PayloadRequest, taken: Taken): void {
  if (taken.kind === 'right') return
  if (taken.kind !== 'wait') throw new Refusal(inLanguageOf(req, wrong), 400)
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('Retry-After', String(taken.seconds))
  throw new Refusal(inLanguageOf(req, tooMany(Math.ceil(taken.seconds / 60))), 429)
}
