'use client'

import { Button, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useId, useState } from 'react'
import { words } from '../../../collections/shared/fields/words.ts'
import type { FactorState } from '../../lib/second-factor.ts'
import { say } from '../say.ts'
import { askFactor } from './factor-requests.ts'
import './accounts.css'

const said = {
  heading: words('Second factor', 'Second facteur', 'Segundo factor'),
  on: words('On since {time}.', 'Activé depuis le {time}.', 'Activado desde el {time}.'),
  off: words('None is set up.', 'Aucun n’est configuré.', 'No hay ninguno configurado.'),
  due: words(
    'The role of this person must have one.',
    'Le rôle de cette personne en exige un.',
    'La función de esta persona exige uno.',
  ),
  reset: words('Take it off', 'Retirer', 'Retirar'),
  question: words(
    'For somebody who has lost the app and the recovery codes. All their sessions end, and they are told by mail. Make sure that it is really them who ask.',
    'Pour une personne qui a perdu son application et ses codes de secours. Ses sessions prendront fin et un message l’avertira. Vérifiez que la demande vient bien d’elle.',
    'Para quien ha perdido la aplicación y los códigos de recuperación. Se cerrarán todas sus sesiones y recibirá un mensaje. Compruebe que es esa persona quien lo pide.',
  ),
  sure: words('Take it off now', 'Retirer maintenant', 'Retirar ahora'),
  cancel: words('Cancel', 'Annuler', 'Cancelar'),
  done: words('Taken off.', 'Retiré.', 'Retirado.'),
}

/** On somebody else's account, for administrators: whether they have a second factor, and the way to take it off. */
export function OthersFactor() {
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const [state, setState] = useState<FactorState>()
  const [isAsking, setIsAsking] = useState(false)
  const [notice, setNotice] = useState('')
  const heading = useId()
  const panel = i18n.language
  const address = `${config.routes.api}/users/${id}/second-factor`
  const read = useCallback(async () => {
    const answer = await askFactor<FactorState>(address, panel)
    if ('body' in answer) setState(answer.body)
  }, [address, panel])
  useEffect(() => void read(), [read])
  if (!state) return null
  const reset = async () => {
    const answer = await askFactor(`${address}/reset`, panel, {})
    setNotice('problem' in answer ? answer.problem : say(panel, said.done))
    setIsAsking(false)
    await read()
  }
  const time = new Date(state.since ?? 0).toLocaleString(panel, { dateStyle: 'long', timeStyle: 'short' })
  return (
    <section aria-labelledby={heading} className="own-factor field-type">
      <h3 id={heading}>{say(panel, said.heading)}</h3>
      <p>
        {say(panel, state.since === null ? said.off : said.on, { time })}{' '}
        {state.isDue && say(panel, said.due)}
      </p>
      {isAsking && <p>{say(panel, said.question)}</p>}
      {state.since !== null && (
        <div className="factor-buttons">
          <Button
            buttonStyle={isAsking ? 'primary' : 'secondary'}
            margin={false}
            onClick={() => (isAsking ? void reset() : setIsAsking(true))}
          >
            {say(panel, isAsking ? said.sure : said.reset)}
          </Button>
          {isAsking && (
            <Button buttonStyle="secondary" margin={false} onClick={() => setIsAsking(false)}>
              {say(panel, said.cancel)}
            </Button>
          )}
        </div>
      )}
      <p role="status">{notice}</p>
    </section>
  )
}
