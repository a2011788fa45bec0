import { addDataAndFileToRequest, type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { poolOf, type Sql, sqlOf } from '../../../src/jobs/sql.ts'
import { roles } from '../../shared/access.ts'
import { inLanguageOf, words } from '../../shared/fields/words.ts'
import { recordEvent } from '../../shared/history.ts'
import { inTransaction } from '../../shared/in-transaction.ts'
import { memberOf } from '../../shared/member.ts'
import { Refusal } from '../../shared/refusal.ts'
import { factorRights } from './owed-step.ts'

/** Who can be told to have a second factor. */
const dutiful = ['administrator', ...roles] as const

const ownFirst = words(
  'Set up your own second factor first: this rule would end your session.',
  'Configurez d’abord votre propre second facteur : cette règle mettrait fin à votre session.',
  'Configure antes su propio segundo factor: esta regla cerraría su sesión.',
)
const unreadable = words('Unknown role.', 'Rôle inconnu.', 'Función desconocida.')

const isDutiful = (value: unknown): value is (typeof dutiful)[number] =>
  dutiful.some((role) => role === value)

/** @throws Forbidden for everybody but administrators */
function mustAdministrate(req: PayloadRequest): string {
  const member = memberOf(req)
  if (!member?.isAdministrator) throw new Forbidden(req.t)
  return member.id
}

async function storedDuties(sql: Sql): Promise<string[]> {
  const { rows } = await sql.query<{ role: string }>('SELECT role FROM factor_duties ORDER BY role')
  return rows.map(({ role }) => role)
}

const read: Omit<Endpoint, 'root'> = {
  path: '/second-factor/duties',
  method: 'get',
  handler: async (req) => {
    mustAdministrate(req)
    return Response.json({ roles: await storedDuties(poolOf(req.payload)) })
  },
}

const write: Omit<Endpoint, 'root'> = {
  path: '/second-factor/duties',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const id = mustAdministrate(req)
    const wanted: unknown = req.data?.['roles']
    if (!Array.isArray(wanted) || !wanted.every(isDutiful))
      throw new Refusal(inLanguageOf(req, unreadable), 400)
    const after = [...new Set(wanted)].toSorted()
    await inTransaction(req, () => replaceDuties(req, id, after))
    return Response.json({ roles: after })
  },
}

/**
 * Replaces the rule and ends the sessions of everybody who has to set up a factor now. A session that is about to
 * begin holds the table of sessions before it looks at the rule: either this waits for it, or it sees the new rule.
 */
async function replaceDuties(req: PayloadRequest, id: string, after: readonly string[]): Promise<void> {
  const sql = await sqlOf(req)
  await sql.query('LOCK TABLE users_sessions IN SHARE ROW EXCLUSIVE MODE')
  const before = await storedDuties(sql)
  await sql.query('DELETE FROM factor_duties')
  await sql.query('INSERT INTO factor_duties (role) SELECT unnest($1::text[])', [after])
  const { hasFactor, isDue } = await factorRights(sql, id)
  if (isDue && !hasFactor) throw new Refusal(inLanguageOf(req, ownFirst), 400)
  await sql.query(
    `DELETE FROM users_sessions s USING users u WHERE s._parent_id = u.id
       AND NOT EXISTS (SELECT FROM second_factors f WHERE f.user_id = u.id AND f.secret IS NOT NULL)
       AND ((u.is_administrator AND 'administrator' = ANY ($1::text[]))
         OR EXISTS (SELECT FROM users_roles r WHERE r._parent_id = u.id AND r.role::text = ANY ($1::text[])))`,
    [after],
  )
  await recordEvent(req, { action: 'factor-duties', noun: 'users', itemId: null, details: { before, after } })
}

/** By which administrators say which roles must have a second factor. */
export const dutyEndpoints: readonly Omit<Endpoint, 'root'>[] = [read, write]
