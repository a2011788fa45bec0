'use client'

import { useTranslation } from '@payloadcms/ui'
import { words } from '../../../collections/shared/fields/words.ts'
import { say } from '../say.ts'
import './accounts.css'

const said = words(
  'Only the owner of this account chooses its password. Whoever has forgotten it asks for a link on the sign-in page.',
  'Seul le titulaire de ce compte choisit son mot de passe. En cas d’oubli, la page de connexion envoie un lien.',
  'Solo el titular de esta cuenta elige su contraseña. Quien la olvida pide un enlace en la página de acceso.',
)

/** On somebody else's account, in the place of Payload's button that would set their password. */
export function OthersPassword() {
  const { i18n } = useTranslation()
  return <p className="others-password">{say(i18n.language, said)}</p>
}
