'use client'

import { Button } from '@payloadcms/ui'
import { words } from '../../../collections/shared/fields/words.ts'
import { say } from '../say.ts'

const said = {
  lead: words(
    'These are your recovery codes, shown this once. Each opens your account one time when the app is out of reach. Keep them on paper, or where you keep passwords.',
    'Voici vos codes de secours, affichés cette seule fois. Chacun ouvre votre compte une fois lorsque l’application est hors de portée. Gardez-les sur papier ou avec vos mots de passe.',
    'Estos son sus códigos de recuperación; solo se muestran ahora. Cada uno abre su cuenta una vez cuando la aplicación no está a mano. Guárdelos en papel o donde guarda sus contraseñas.',
  ),
  kept: words('I have kept them', 'Je les ai notés', 'Los he guardado'),
}

/** Recovery codes, the one time that they are shown. */
export function RecoveryCodes({
  panel,
  codes,
  onKept,
}: {
  panel: string
  codes: string[]
  onKept: () => void
}) {
  return (
    <>
      <p role="status">{say(panel, said.lead)}</p>
      <ul className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Button margin={false} onClick={onKept}>
        {say(panel, said.kept)}
      </Button>
    </>
  )
}
