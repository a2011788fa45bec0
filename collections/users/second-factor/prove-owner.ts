import type { PayloadRequest } from 'payload'
import { sqlOf } from '../../../src/jobs/sql.ts'
import { inLanguageOf, words } from '../../shared/fields/words.ts'
import { inTransaction } from '../../shared/in-transaction.ts'
import { Refusal } from '../../shared/refusal.ts'
import { isPresentPassword } from '../passwords.ts'
import { holdAccount } from '../sound-sessions.ts'
import { accountOf } from './begin-session.ts'
import { factorRights } from './owed-step.ts'
import { refuseCode, takeCode } from './take-code.ts'
import { tellOfFactor } from './tell.ts'

const wrongPassword = words(
  'This is not your present password.',
  'Ce n’est pas votre mot de passe actuel.',
  'Esta no es su contraseña actual.',
)

/**
 * Makes sure that somebody with a session is the owner of the account: by the present password, and by a code where
 * there is a second factor.
 *
 * @throws Refusal 400 for a wrong password or code, 429 after too many
 */
export async function proveOwner(req: PayloadRequest, id: string): Promise<void> {
  const { currentPassword, code } = (req.data ?? {}) as { currentPassword?: unknown; code?: unknown }
  if (!(await isPresentPassword(id, currentPassword, req))) {
    throw new Refusal(inLanguageOf(req, wrongPassword), 400)
  }
  const taken = await inTransaction(req, async () => {
    const sql = await sqlOf(req)
    await holdAccount(sql, id)
    if (!(await factorRights(sql, id)).hasFactor) return null
    const outcome = await takeCode(sql, id, String(code ?? ''))
    const user = await accountOf(req, id)
    if (user && outcome.kind === 'wrong' && outcome.isLimit) await tellOfFactor(req, user, 'factor-limit')
    if (user && outcome.kind === 'right' && outcome.recoveryLeft !== null) {
      await tellOfFactor(req, user, 'factor-recovery', outcome.recoveryLeft)
    }
    return outcome
  })
  if (taken) refuseCode(req, taken)
}
