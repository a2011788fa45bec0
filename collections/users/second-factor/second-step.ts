import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { poolOf, sqlOf } from '../../../src/jobs/sql.ts'
import { inLanguageOf, words } from '../../shared/fields/words.ts'
import { inTransaction } from '../../shared/in-transaction.ts'
import { Refusal } from '../../shared/refusal.ts'
import { readChallenge } from '../../shared/second-step-cookie.ts'
import { holdAccount } from '../sound-sessions.ts'
import { accountOf, beginSession } from './begin-session.ts'
import { answerSignIn } from './sign-in.ts'
import { refuseCode, type Taken, takeCode } from './take-code.ts'
import { tellOfFactor } from './tell.ts'

const over = words(
  'Too much time has passed. Sign in again.',
  'Le délai est dépassé. Connectez-vous de nouveau.',
  'Ha pasado demasiado tiempo. Inicie sesión de nuevo.',
)

/** @returns what is thrown at somebody whose time for the next step is over */
export const lapsed = (req: PayloadRequest): Refusal => new Refusal(inLanguageOf(req, over), 403)

/**
 * `POST /api/users/second-step` with a code, for somebody who has just entered the right password: opens the
 * session. A wrong code is counted although it is refused, so the transaction ends before the refusal.
 */
export const secondStepEndpoint: Omit<Endpoint, 'root'> = {
  path: '/second-step',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const challenge = await readChallenge(poolOf(req.payload), req.headers.get('cookie'))
    if (challenge?.step !== 'code') throw lapsed(req)
    const { taken, token } = await inTransaction(req, () => take(req, challenge.id))
    refuseCode(req, taken)
    return answerSignIn(req, { token }, { isDone: true })
  },
}

async function take(req: PayloadRequest, id: string): Promise<{ taken: Taken; token?: string }> {
  const sql = await sqlOf(req)
  await holdAccount(sql, id)
  // The password may have become another one while the account was waited for.
  if (!(await readChallenge(sql, req.headers.get('cookie')))) throw lapsed(req)
  const taken = await takeCode(sql, id, String(req.data?.['code'] ?? ''))
  const user = await accountOf(req, id)
  if (!user || taken.kind === 'none') throw lapsed(req)
  if (taken.kind === 'wrong' && taken.isLimit) await tellOfFactor(req, user, 'factor-limit')
  if (taken.kind !== 'right') return { taken }
  req.user = { ...user, collection: 'users' }
  if (taken.recoveryLeft !== null) await tellOfFactor(req, user, 'factor-recovery', taken.recoveryLeft)
  return { taken, token: await beginSession(req, user) }
}
