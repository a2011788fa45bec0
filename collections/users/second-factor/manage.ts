import { addDataAndFileToRequest, type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { poolOf, type Sql, sqlOf } from '../../../src/jobs/sql.ts'
import { isId } from '../../../src/lib/is-id.ts'
import type { FactorState } from '../../../src/lib/second-factor.ts'
import { inLanguageOf, words } from '../../shared/fields/words.ts'
import { inTransaction } from '../../shared/in-transaction.ts'
import { memberOf } from '../../shared/member.ts'
import { Refusal } from '../../shared/refusal.ts'
import { holdAccount } from '../sound-sessions.ts'
import { accountOf } from './begin-session.ts'
import { factorRights } from './owed-step.ts'
import { proveOwner } from './prove-owner.ts'
import { renewRecoveryCodes } from './set-up.ts'
import { tellOfFactor } from './tell.ts'

const isNeeded = words(
  'Your role must have a second factor: it can be replaced, but not switched off.',
  'Votre rôle exige un second facteur : vous pouvez le remplacer, pas le désactiver.',
  'Su función exige un segundo factor: puede reemplazarlo, pero no desactivarlo.',
)
const isOwn = words(
  'Your own second factor is switched off in your account, with your password and a code.',
  'Votre propre second facteur se désactive dans votre compte, avec votre mot de passe et un code.',
  'Su propio segundo factor se desactiva en su cuenta, con su contraseña y un código.',
)
const hasNone = words(
  'This account has no second factor.',
  'Ce compte n’a pas de second facteur.',
  'Esta cuenta no tiene segundo factor.',
)

/** @throws Forbidden for somebody who is not signed in */
function ownId({ t, user }: PayloadRequest): string {
  if (!user) throw new Forbidden(t)
  return user.id
}

async function stateOf(sql: Sql, id: string): Promise<FactorState> {
  const { isDue } = await factorRights(sql, id)
  const { rows } = await sql.query<{ since: Date; codesLeft: number }>(
    `SELECT enabled_at AS since, (SELECT count(*)::int FROM recovery_codes r WHERE r.user_id = f.user_id)
       AS "codesLeft" FROM second_factors f WHERE user_id = $1 AND secret IS NOT NULL`,
    [id],
  )
  const [factor] = rows
  return { isDue, since: factor?.since.toISOString() ?? null, codesLeft: factor?.codesLeft ?? 0 }
}

const readOwn: Omit<Endpoint, 'root'> = {
  path: '/second-factor',
  method: 'get',
  handler: async (req) => Response.json(await stateOf(poolOf(req.payload), ownId(req))),
}

/** Administrators see whether somebody has one, and nothing more. */
const readOthers: Omit<Endpoint, 'root'> = {
  path: '/:id/second-factor',
  method: 'get',
  handler: async (req) => Response.json(await stateOf(poolOf(req.payload), administrated(req))),
}

/** @throws Forbidden for everybody but administrators */
function administrated(req: PayloadRequest): string {
  const id = String(req.routeParams?.['id'] ?? '')
  if (memberOf(req)?.isAdministrator !== true || !isId(id)) throw new Forbidden(req.t)
  return id
}

const renewCodes: Omit<Endpoint, 'root'> = {
  path: '/second-factor/recovery-codes',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const id = ownId(req)
    await proveOwner(req, id)
    const recoveryCodes = await inTransaction(req, async () => {
      const sql = await sqlOf(req)
      await holdAccount(sql, id)
      const user = await accountOf(req, id)
      if (!user || !(await factorRights(sql, id)).hasFactor) {
        throw new Refusal(inLanguageOf(req, hasNone), 400)
      }
      await tellOfFactor(req, user, 'factor-codes')
      return renewRecoveryCodes(sql, id)
    })
    return Response.json({ recoveryCodes })
  },
}

const switchOff: Omit<Endpoint, 'root'> = {
  path: '/second-factor/off',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const id = ownId(req)
    await proveOwner(req, id)
    await inTransaction(req, async () => {
      const sql = await sqlOf(req)
      await holdAccount(sql, id)
      if ((await factorRights(sql, id)).isDue) throw new Refusal(inLanguageOf(req, isNeeded), 400)
      await takeAway(req, sql, id, 'factor-off')
    })
    return Response.json({ isDone: true })
  },
}

/**
 * Takes the factor off somebody who has lost both the app and the recovery codes. All their sessions end: whoever
 * has the lost device may be signed in there.
 */
const reset: Omit<Endpoint, 'root'> = {
  path: '/:id/second-factor/reset',
  method: 'post',
  handler: async (req) => {
    const id = administrated(req)
    if (id === req.user?.id) throw new Refusal(inLanguageOf(req, isOwn), 400)
    await inTransaction(req, async () => {
      const sql = await sqlOf(req)
      await holdAccount(sql, id)
      await takeAway(req, sql, id, 'factor-reset')
      await sql.query('DELETE FROM users_sessions WHERE _parent_id = $1', [id])
    })
    return Response.json({ isDone: true })
  },
}

async function takeAway(req: PayloadRequest, sql: Sql, id: string, as: 'factor-off' | 'factor-reset') {
  const { rowCount } = await sql.query(
    'DELETE FROM second_factors WHERE user_id = $1 AND secret IS NOT NULL',
    [id],
  )
  const user = await accountOf(req, id)
  if (rowCount === 0 || !user) throw new Refusal(inLanguageOf(req, hasNone), 400)
  await tellOfFactor(req, user, as)
}

/** By which people look after their second factor, and administrators after that of others. */
export const manageEndpoints: readonly Omit<Endpoint, 'root'>[] = [
  readOwn,
  renewCodes,
  switchOff,
  readOthers,
  reset,
]
