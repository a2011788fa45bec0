import { MinimalTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'
import { words } from '../../../collections/shared/fields/words.ts'
import { readChallenge } from '../../../collections/shared/second-step-cookie.ts'
import { poolOf } from '../../jobs/sql.ts'
import { say } from '../say.ts'
import { SecondStepForm } from './second-step-form.tsx'
import { SetUpStep } from './set-up-step.tsx'

const said = {
  code: words('Enter your code', 'Saisissez votre code', 'Introduzca su código'),
  'set-up': words('Set up a second factor', 'Configurez un second facteur', 'Configure un segundo factor'),
  over: words('Sign in again', 'Connectez-vous de nouveau', 'Inicie sesión de nuevo'),
  overLead: words(
    'Too much time has passed since your password was entered, or it has been used.',
    'Trop de temps s’est écoulé depuis la saisie de votre mot de passe, ou celle-ci a déjà servi.',
    'Ha pasado demasiado tiempo desde que introdujo su contraseña, o ya se ha usado.',
  ),
  setUpLead: words(
    'Your role must have a second factor. Nothing else opens before it is set up.',
    'Votre rôle exige un second facteur. Rien d’autre ne s’ouvre avant qu’il soit configuré.',
    'Su función exige un segundo factor. Nada más se abre hasta que esté configurado.',
  ),
  again: words('Back to sign-in', 'Retour à la connexion', 'Volver al inicio de sesión'),
  panel: words('Go to the panel', 'Aller au tableau de bord', 'Ir al panel'),
}

/**
 * What follows the password: the code, or setting up a second factor. It shows nothing of whose account it is; the
 * endpoints look at the cookie again.
 */
export async function SecondStepPage({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  const panel = req.i18n.language
  const { admin, api } = req.payload.config.routes
  const target = getSafeRedirect({ fallbackTo: admin, redirectTo: searchParams?.['redirect'] ?? '' })
  const challenge = req.user ? null : await readChallenge(poolOf(req.payload), req.headers.get('cookie'))
  const step = challenge?.step ?? 'over'
  return (
    <MinimalTemplate>
      <main className="second-step" lang={panel}>
        <h1>{say(panel, said[step])}</h1>
        {step === 'code' && (
          <SecondStepForm address={`${api}/users/second-step`} panel={panel} target={target} />
        )}
        {step === 'set-up' && (
          <>
            <p>{say(panel, said.setUpLead)}</p>
            <SetUpStep address={`${api}/users/second-factor`} panel={panel} target={target} />
          </>
        )}
        {step === 'over' && !req.user && <p>{say(panel, said.overLead)}</p>}
        {req.user ? (
          <a href={target}>{say(panel, said.panel)}</a>
        ) : (
          <a href={`${admin}/login?again=1`}>{say(panel, said.again)}</a>
        )}
      </main>
    </MinimalTemplate>
  )
}
