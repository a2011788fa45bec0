import type { PayloadRequest } from 'payload'
import type { Sql } from '../../../src/jobs/sql.ts'
import { inLanguageOf, words } from '../../shared/fields/words.ts'
import { Refusal } from '../../shared/refusal.ts'

/** What is still to be done after the right password: enter a code, or set up a second factor first. */
export type Step = 'code' | 'set-up'

/** Somebody who knew the password and gets no session yet. */
export interface OwedStep {
  step: Step
  id: string
  /** The hash of the password as it was then; with another password the step is worth nothing. */
  hash: string
}

interface Rights {
  hasFactor: boolean
  isDue: boolean
}

/** Whether somebody has a second factor, and whether one of their roles must have one. */
export async function factorRights(sql: Sql, id: unknown): Promise<Rights> {
  const { rows } = await sql.query<Rights>(
    `SELECT EXISTS (SELECT FROM second_factors WHERE user_id = u.id AND secret IS NOT NULL) AS "hasFactor",
       EXISTS (
         SELECT FROM factor_duties d WHERE (d.role = 'administrator' AND u.is_administrator)
           OR d.role IN (SELECT r.role::text FROM users_roles r WHERE r._parent_id = u.id)
       ) AS "isDue"
     FROM users u WHERE u.id = $1`,
    [id],
  )
  return rows[0] ?? { hasFactor: false, isDue: false }
}

const [state, owed] = ['secondStep', 'owedSecondStep']

const notHere = words(
  'This account signs in with a second factor.',
  'Ce compte se connecte avec un second facteur.',
  'Esta cuenta entra con un segundo factor.',
)

/** Says that a request can ask for the second step: where nobody has said so, who owes one is refused. */
export function offerSecondStep(req: PayloadRequest): void {
  req.context[state] = 'offered'
}

/** Says that somebody has done the second step in this request. */
export function noteSecondStep(req: PayloadRequest, id: string): void {
  req.context[state] = `done ${id}`
}

/** What somebody who has just signed in by this request still owes; undefined when they have a session. */
export function owedStep(req: PayloadRequest): OwedStep | undefined {
  return req.context[owed] as OwedStep | undefined
}

/**
 * The one place through which every session comes, whichever way its owner took: whether it may begin. Who owes a
 * second step gets none.
 *
 * @param hash - of the present password
 * @returns false when no session may be written; the request then knows what is owed
 * @throws Refusal 403 where the way has no second step
 */
export async function maySessionBegin(
  sql: Sql,
  req: Partial<PayloadRequest>,
  { id, hash }: Omit<OwedStep, 'step'>,
): Promise<boolean> {
  const { hasFactor, isDue } = await factorRights(sql, id)
  if ((!hasFactor && !isDue) || req.context?.[state] === `done ${id}`) return true
  if (req.context?.[state] !== 'offered') {
    throw new Refusal(req.i18n ? inLanguageOf({ i18n: req.i18n }, notHere) : notHere.en, 403)
  }
  req.context[owed] = { step: hasFactor ? 'code' : 'set-up', id, hash } satisfies OwedStep
  return false
}

/**
 * Ends the sessions of somebody whose role has come to need a second factor that they do not have: whoever has a
 * session has done all that their roles ask for.
 */
export async function endSessionsThatOwe(sql: Sql, id: string): Promise<void> {
  const { hasFactor, isDue } = await factorRights(sql, id)
  if (isDue && !hasFactor) await sql.query('DELETE FROM users_sessions WHERE _parent_id = $1', [id])
}
