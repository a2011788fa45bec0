'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { words } from '../../../collections/shared/fields/words.ts'
import type { PendingFactor } from '../../lib/second-factor.ts'
import { say } from '../say.ts'
import { FactorField } from './factor-field.tsx'
import { askFactor } from './factor-requests.ts'

const said = {
  scan: words(
    'Scan this picture with an authenticator app, or type the secret into it. Then enter the code that the app shows.',
    'Scannez cette image avec une application d’authentification, ou saisissez-y le secret. Entrez ensuite le code affiché.',
    'Escanee esta imagen con una aplicación de autenticación o escriba en ella el secreto. Después introduzca el código que muestra.',
  ),
  picture: words(
    'QR code that holds the secret below',
    'Code QR contenant le secret ci-dessous',
    'Código QR con el secreto de abajo',
  ),
  secret: words('Secret', 'Secret', 'Secreto'),
  code: words('Code of the app', 'Code de l’application', 'Código de la aplicación'),
  confirm: words('Confirm', 'Confirmer', 'Confirmar'),
}

interface Props {
  panel: string
  /** Such as `/api/users/second-factor`. */
  address: string
  pending: PendingFactor
  onConfirmed: (recoveryCodes: string[]) => void
}

/** A new secret, as a picture and as text, and the line for the first code of it. */
export function FactorSecret({ panel, address, pending, onConfirmed }: Props) {
  const [code, setCode] = useState('')
  const [problem, setProblem] = useState('')
  const confirm = async () => {
    const answer = await askFactor<{ recoveryCodes: string[] }>(`${address}/confirm`, panel, { code })
    if ('problem' in answer) setProblem(answer.problem)
    else onConfirmed(answer.body.recoveryCodes)
  }
  return (
    <>
      <p>{say(panel, said.scan)}</p>
      {/* biome-ignore lint/performance/noImgElement: the picture is part of the answer, and nobody optimises it. */}
      <img alt={say(panel, said.picture)} className="factor-picture" src={pending.picture} />
      <p>
        {say(panel, said.secret)}: <code className="factor-secret">{pending.secret}</code>
      </p>
      <FactorField
        kind="code"
        label={say(panel, said.code)}
        onChange={setCode}
        onEnter={() => void confirm()}
        value={code}
      />
      <p role="alert">{problem}</p>
      <Button margin={false} onClick={() => void confirm()}>
        {say(panel, said.confirm)}
      </Button>
    </>
  )
}
