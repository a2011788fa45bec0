import { addDataAndFileToRequest, type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { renderSVG } from 'uqr'
import { poolOf, type Sql, sqlOf } from '../../../src/jobs/sql.ts'
import {
  factorAddress,
  newFactorSecret,
  newRecoveryCode,
  readTypedCode,
  recoveryCodeCount,
  stepOfCode,
} from '../../../src/lib/one-time-code.ts'
import { seal, unseal } from '../../../src/lib/sealed.ts'
import { inTransaction } from '../../shared/in-transaction.ts'
import { readChallenge } from '../../shared/second-step-cookie.ts'
import { holdAccount } from '../sound-sessions.ts'
import { accountOf, beginSession } from './begin-session.ts'
import { factorRights } from './owed-step.ts'
import { proveOwner } from './prove-owner.ts'
import { lapsed } from './second-step.ts'
import { answerSignIn } from './sign-in.ts'
import { hashOfRecoveryCode, refuseCode, sealedFor } from './take-code.ts'
import { tellOfFactor } from './tell.ts'

/** How long a secret waits for the code that confirms it. */
const pendingFor = '30 minutes'

/** Who sets up a second factor: somebody with a session, or somebody whose role does not let them in without. */
interface Owner {
  id: string
  hasSession: boolean
}

/** @throws Refusal 403 for somebody who has neither a session nor just entered the right password */
async function ownerOf(req: PayloadRequest, sql: Sql): Promise<Owner> {
  if (req.user) return { id: req.user.id, hasSession: true }
  const challenge = await readChallenge(sql, req.headers.get('cookie'))
  if (challenge?.step !== 'set-up') throw lapsed(req)
  return { id: challenge.id, hasSession: false }
}

/**
 * `POST /api/users/second-factor/begin` with the present password, and with a code where there is a second factor
 * already: a new secret, which stands for nothing until a code has confirmed it.
 */
export const beginEndpoint: Omit<Endpoint, 'root'> = {
  path: '/second-factor/begin',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const { id, hasSession } = await ownerOf(req, poolOf(req.payload))
    if (hasSession) await proveOwner(req, id)
    const secret = newFactorSecret()
    const { rows } = await poolOf(req.payload).query<{ email: string }>(
      `WITH written AS (
         INSERT INTO second_factors (user_id, pending_secret, pending_since) VALUES ($1, $2, now())
         ON CONFLICT (user_id) DO UPDATE SET pending_secret = excluded.pending_secret, pending_since = now()
         -- Without a session nobody replaces what is in use.
         WHERE $3 OR second_factors.secret IS NULL RETURNING user_id
       ) SELECT u.email FROM users u JOIN written w ON w.user_id = u.id`,
      [id, seal(sealedFor, id, secret), hasSession],
    )
    const [account] = rows
    if (!account) throw lapsed(req)
    const address = factorAddress(secret, account.email)
    const drawing = Buffer.from(renderSVG(address, { ecc: 'M', border: 4 })).toString('base64')
    return Response.json({ secret, address, picture: `data:image/svg+xml;base64,${drawing}` })
  },
}

/** Writes ten new recovery codes in the place of those that there were. */
export async function renewRecoveryCodes(sql: Sql, id: string): Promise<string[]> {
  const codes = Array.from({ length: recoveryCodeCount }, newRecoveryCode)
  await sql.query('DELETE FROM recovery_codes WHERE user_id = $1', [id])
  await sql.query('INSERT INTO recovery_codes (user_id, hash) SELECT $1, unnest($2::text[])', [
    id,
    codes.map((code) => hashOfRecoveryCode(id, code)),
  ])
  return codes
}

/**
 * `POST /api/users/second-factor/confirm` with a code of the new secret: from now on it is asked for. All other
 * sessions end, since they began without it. The answer shows the recovery codes, this once.
 */
export const confirmEndpoint: Omit<Endpoint, 'root'> = {
  path: '/second-factor/confirm',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const { recoveryCodes, token } = await inTransaction(req, () => confirm(req))
    return token === undefined
      ? Response.json({ recoveryCodes })
      : answerSignIn(req, { token }, { recoveryCodes })
  },
}

async function confirm(req: PayloadRequest): Promise<{ recoveryCodes: string[]; token?: string }> {
  const sql = await sqlOf(req)
  const asking = await ownerOf(req, sql)
  const { id } = asking
  await holdAccount(sql, id)
  const user = await accountOf(req, id)
  if (!(await stillOwns(req, sql, asking))) throw lapsed(req)
  if (!user) throw new Forbidden(req.t)
  const step = await stepOfPending(sql, id, String(req.data?.['code'] ?? ''))
  if (step === null) refuseCode(req, { kind: 'wrong', isLimit: false })
  await sql.query(
    `UPDATE second_factors SET secret = pending_secret, enabled_at = now(), last_step = $2, failures = 0,
       blocked_until = NULL, pending_secret = NULL, pending_since = NULL WHERE user_id = $1`,
    [id, step],
  )
  const recoveryCodes = await renewRecoveryCodes(sql, id)
  await sql.query('DELETE FROM users_sessions WHERE _parent_id = $1 AND id IS DISTINCT FROM $2', [
    id,
    sessionOf(req),
  ])
  if (asking.hasSession) {
    await tellOfFactor(req, user, 'factor-on')
    return { recoveryCodes }
  }
  req.user = { ...user, collection: 'users' }
  await tellOfFactor(req, user, 'factor-on')
  return { recoveryCodes, token: await beginSession(req, { ...user, sessions: [] }) }
}

/**
 * Looked at again, once nobody else writes of the account: the password may have become another one meanwhile, and
 * two who hold the same password must not both set up without a code.
 */
async function stillOwns(req: PayloadRequest, sql: Sql, { id, hasSession }: Owner): Promise<boolean> {
  if (hasSession) {
    const { rowCount } = await sql.query('SELECT FROM users_sessions WHERE _parent_id = $1 AND id = $2', [
      id,
      sessionOf(req),
    ])
    return rowCount === 1
  }
  const challenge = await readChallenge(sql, req.headers.get('cookie'))
  return challenge?.step === 'set-up' && challenge.id === id && !(await factorRights(sql, id)).hasFactor
}

/** The session that a request was made with. */
const sessionOf = (req: PayloadRequest): string | null => (req.user as { _sid?: string } | null)?._sid ?? null

async function stepOfPending(sql: Sql, id: string, typed: string): Promise<number | null> {
  const { rows } = await sql.query<{ secret: string }>(
    `SELECT pending_secret AS secret FROM second_factors
     WHERE user_id = $1 AND pending_since > now() - $2::interval FOR UPDATE`,
    [id, pendingFor],
  )
  const [pending] = rows
  const code = readTypedCode(typed)
  if (!pending || code?.kind !== 'app') return null
  return stepOfCode(unseal(sealedFor, id, pending.secret), code.code, Date.now())
}
