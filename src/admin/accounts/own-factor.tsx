'use client'

import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useId, useState } from 'react'
import { words } from '../../../collections/shared/fields/words.ts'
import type { FactorState, PendingFactor } from '../../lib/second-factor.ts'
import { say } from '../say.ts'
import { FactorProof, type Proof } from './factor-proof.tsx'
import { askFactor } from './factor-requests.ts'
import { FactorSecret } from './factor-secret.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import './accounts.css'

const said = {
  heading: words('Second factor', 'Second facteur', 'Segundo factor'),
  none: words(
    'Your password alone opens your account. With an authenticator app nobody signs in who only knows the password.',
    'Votre mot de passe suffit pour ouvrir votre compte. Avec une application d’authentification, le connaître ne suffit plus.',
    'Basta su contraseña para abrir su cuenta. Con una aplicación de autenticación, ya no basta con conocerla.',
  ),
  since: words(
    'On since {time}. Recovery codes left: {count}.',
    'Activé depuis le {time}. Codes de secours restants : {count}.',
    'Activado desde el {time}. Códigos de recuperación restantes: {count}.',
  ),
  due: words(
    'Your role must have one.',
    'Votre rôle exige un second facteur.',
    'Su función exige un segundo factor.',
  ),
  begin: words('Set up', 'Configurer', 'Configurar'),
  replace: words('Move to another app', 'Changer d’application', 'Cambiar de aplicación'),
  codes: words('New recovery codes', 'Nouveaux codes de secours', 'Nuevos códigos de recuperación'),
  off: words('Switch off', 'Désactiver', 'Desactivar'),
  cancel: words('Cancel', 'Annuler', 'Cancelar'),
  isOff: words('Switched off.', 'Désactivé.', 'Desactivado.'),
}

/** What its owner wants to do, before the password is asked for. */
type Wish = 'begin' | 'recovery-codes' | 'off'

const wishWords = (wish: Wish, hasFactor: boolean) => {
  if (wish === 'begin') return hasFactor ? said.replace : said.begin
  return wish === 'off' ? said.off : said.codes
}

/** On one's own account: the second factor, set up, moved, renewed and switched off. */
export function OwnFactor() {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [state, setState] = useState<FactorState>()
  const [wish, setWish] = useState<Wish | null>(null)
  const [pending, setPending] = useState<PendingFactor | null>(null)
  const [codes, setCodes] = useState<string[]>([])
  const [notice, setNotice] = useState('')
  const heading = useId()
  const panel = i18n.language
  const address = `${config.routes.api}/users/second-factor`
  const read = useCallback(async () => {
    const answer = await askFactor<FactorState>(address, panel)
    if ('body' in answer) setState(answer.body)
  }, [address, panel])
  useEffect(() => void read(), [read])
  if (!state) return null
  const prove = async (proof: Proof) => {
    const answer = await askFactor<PendingFactor & { recoveryCodes?: string[] }>(
      `${address}/${wish}`,
      panel,
      proof,
    )
    if ('problem' in answer) return setNotice(answer.problem)
    setNotice(wish === 'off' ? say(panel, said.isOff) : '')
    if (wish === 'begin') setPending(answer.body)
    if (answer.body.recoveryCodes) setCodes(answer.body.recoveryCodes)
    setWish(null)
    await read()
  }
  const confirmed = (recoveryCodes: string[]) => {
    setPending(null)
    setCodes(recoveryCodes)
    void read()
  }
  const choose = (next: Wish | null) => {
    setNotice('')
    setWish(next)
  }
  const isResting = !wish && !pending && codes.length === 0
  return (
    <section aria-labelledby={heading} className="own-factor field-type">
      <h3 id={heading}>{say(panel, said.heading)}</h3>
      <p>
        {sayState(panel, state)} {state.isDue && say(panel, said.due)}
      </p>
      {wish && (
        <FactorProof
          action={say(panel, wishWords(wish, state.since !== null))}
          cancel={say(panel, said.cancel)}
          key={wish}
          needsCode={state.since !== null}
          onCancel={() => choose(null)}
          onProve={prove}
          panel={panel}
        />
      )}
      {pending && <FactorSecret address={address} onConfirmed={confirmed} panel={panel} pending={pending} />}
      {codes.length > 0 && <RecoveryCodes codes={codes} onKept={() => setCodes([])} panel={panel} />}
      {isResting && <Wishes onChoose={choose} panel={panel} state={state} />}
      <p role="status">{notice}</p>
    </section>
  )
}

function sayState(panel: string, { since, codesLeft }: FactorState): string {
  if (since === null) return say(panel, said.none)
  const time = new Date(since).toLocaleString(panel, { dateStyle: 'long', timeStyle: 'short' })
  return say(panel, said.since, { time, count: String(codesLeft) })
}

interface WishesProps {
  panel: string
  state: FactorState
  onChoose: (wish: Wish) => void
}

function Wishes({ panel, state, onChoose }: WishesProps) {
  const hasFactor = state.since !== null
  const wishes: Wish[] = hasFactor ? ['recovery-codes', 'begin'] : ['begin']
  if (hasFactor && !state.isDue) wishes.push('off')
  return (
    <div className="factor-buttons">
      {wishes.map((wish) => (
        <Button
          buttonStyle={hasFactor ? 'secondary' : 'primary'}
          key={wish}
          margin={false}
          onClick={() => onChoose(wish)}
        >
          {say(panel, wishWords(wish, hasFactor))}
        </Button>
      ))}
    </div>
  )
}
