import { addDataAndFileToRequest, type Endpoint, loginOperation, type PayloadRequest } from 'payload'
import { sqlOf } from '../../src/jobs/sql.ts'
import { hashOfToken, secretToken } from '../../src/lib/secret-token.ts'
import type { Invitation } from '../../src/payload-types.ts'
import { mayGive } from '../shared/access.ts'
import { asSystem } from '../shared/as-system.ts'
import { inLanguageOf, type Words, words } from '../shared/fields/words.ts'
import { inTransaction } from '../shared/in-transaction.ts'
import { memberOf, rightsOf } from '../shared/member.ts'
import { Refusal } from '../shared/refusal.ts'
import { refuseWeakness } from '../users/passwords.ts'
import { offerSecondStep } from '../users/second-factor/owed-step.ts'
import { answerSignIn } from '../users/second-factor/sign-in.ts'
import { recordInvitation } from './record.ts'

const over = words(
  'This link does not work any more. Ask whoever invited you to send it again.',
  'Ce lien ne fonctionne plus. Demandez à la personne qui vous a invité de le renvoyer.',
  'Este enlace ya no funciona. Pida a quien le invitó que lo envíe otra vez.',
)
const hasAccount = words(
  'Your address has an account already: sign in with it.',
  'Votre adresse a déjà un compte : connectez-vous.',
  'Su dirección ya tiene una cuenta: inicie sesión con ella.',
)

/**
 * `POST /api/invitations/accept`, for whoever holds the link: makes the account with the password that they
 * chose, and signs them in, unless their roles ask for a second factor first. The link has then been used up, also
 * for somebody who sends it at the same moment.
 */
export const acceptEndpoint: Endpoint = {
  path: '/accept',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const { token, password } = (req.data ?? {}) as { token?: unknown; password?: unknown }
    if (typeof token !== 'string' || !secretToken.test(token)) throw refusal(req, over)
    const { email, language } = await inTransaction(req, () => accept(asSystem(req), token, password))
    const collection = req.payload.collections.users
    offerSecondStep(req)
    const signedIn = await loginOperation({ collection, data: { email, password: String(password) }, req })
    const answer = answerSignIn(req, { token: signedIn.token }, { isDone: true })
    // As Payload keeps the language in which somebody uses the admin panel.
    const chosen = `${req.payload.config.cookiePrefix}-lng=${language}; Path=/; SameSite=Lax`
    answer.headers.append('Set-Cookie', chosen)
    return answer
  },
}

const refusal = (req: PayloadRequest, said: Words) => new Refusal(inLanguageOf(req, said), 400)

async function accept(req: PayloadRequest, token: string, password: unknown): Promise<Invitation> {
  const invitation = await claimed(req, token)
  // Whoever has lost the right to give these roles since, or has gone, gives nothing any more.
  if (!(await isStillGiven(req, invitation))) throw refusal(req, over)
  const { name, email } = invitation
  const { isAdministrator, roles } = rightsOf(invitation)
  refuseWeakness(password, email, req)
  const where = { email: { equals: email } }
  if ((await req.payload.count({ collection: 'users', where, req })).totalDocs > 0)
    throw refusal(req, hasAccount)
  const user = await req.payload.create({
    collection: 'users',
    data: {
      name,
      email,
      password: String(password),
      isAdministrator,
      roles: roles.map(({ languages, ...held }) => ({ ...held, languages: [...languages] })),
    },
    req,
  })
  await (await sqlOf(req)).query('DELETE FROM invitations WHERE id = $1', [invitation.id])
  req.user = { ...user, collection: 'users' }
  await recordInvitation(req, 'accept-invitation', invitation)
  return invitation
}

/** The invitation of a link, held until the transaction ends. */
async function claimed(req: PayloadRequest, token: string): Promise<Invitation> {
  const { rows } = await (await sqlOf(req)).query<{ id: string }>(
    'SELECT id FROM invitations WHERE token_hash = $1 AND expires_at > now() FOR UPDATE',
    [hashOfToken(token)],
  )
  const [row] = rows
  if (!row) throw refusal(req, over)
  return req.payload.findByID({ collection: 'invitations', id: row.id, depth: 0, req })
}

async function isStillGiven(req: PayloadRequest, invitation: Invitation): Promise<boolean> {
  if (typeof invitation.invitedBy !== 'string') return false
  const inviter = await req.payload.findByID({
    collection: 'users',
    id: invitation.invitedBy,
    depth: 0,
    disableErrors: true,
    req,
  })
  return (
    inviter !== null && mayGive(memberOf({ user: { ...inviter, collection: 'users' } }), rightsOf(invitation))
  )
}
