import { MinimalTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps, BasePayload } from 'payload'
import { words } from '../../../collections/shared/fields/words.ts'
import { poolOf } from '../../jobs/sql.ts'
import { hashOfToken, secretToken } from '../../lib/secret-token.ts'
import { say } from '../say.ts'
import { AcceptInvitationForm } from './accept-invitation-form.tsx'

const said = {
  heading: words(
    'Welcome to Common Home',
    'Bienvenue sur Common Home',
    'Le damos la bienvenida a Common Home',
  ),
  lead: words(
    '{name}, choose the password with which you will sign in as {email}. Nobody else will know it.',
    '{name}, choisissez le mot de passe avec lequel vous vous connecterez en tant que {email}. Personne d’autre ne le connaîtra.',
    '{name}, elija la contraseña con la que entrará como {email}. Nadie más la conocerá.',
  ),
  over: words(
    'This link does not work any more: it has been used, withdrawn or replaced, or more than 72 hours have passed. Ask whoever invited you to send it again.',
    'Ce lien ne fonctionne plus : il a été utilisé, retiré ou remplacé, ou plus de 72 heures ont passé. Demandez à la personne qui vous a invité de le renvoyer.',
    'Este enlace ya no funciona: se ha usado, retirado o reemplazado, o han pasado más de 72 horas. Pida a quien le invitó que lo envíe otra vez.',
  ),
  signIn: words('Sign in', 'Se connecter', 'Iniciar sesión'),
}

interface Invited {
  name: string
  email: string
  language: string
}

async function invitedBy(payload: BasePayload, token: string): Promise<Invited | undefined> {
  if (!secretToken.test(token)) return undefined
  const { rows } = await poolOf(payload).query<Invited>(
    'SELECT name, email, language FROM invitations WHERE token_hash = $1 AND expires_at > now()',
    [hashOfToken(token)],
  )
  return rows[0]
}

/**
 * Where the link of an invitation leads. Looking at it uses nothing up: programs that look at mails follow links
 * before people do.
 */
export async function AcceptInvitationPage({ initPageResult, params }: AdminViewServerProps) {
  const { req } = initPageResult
  const token = String(params?.['segments']?.[1] ?? '')
  const invited = await invitedBy(req.payload, token)
  const panel = invited?.language ?? req.i18n.language
  return (
    <MinimalTemplate>
      <main lang={panel}>
        <h1>{say(panel, said.heading)}</h1>
        {invited ? (
          <>
            <p>{say(panel, said.lead, { name: invited.name, email: invited.email })}</p>
            <AcceptInvitationForm email={invited.email} panel={panel} token={token} />
          </>
        ) : (
          <>
            <p>{say(panel, said.over)}</p>
            <a href="/admin/login">{say(panel, said.signIn)}</a>
          </>
        )}
      </main>
    </MinimalTemplate>
  )
}
