'use client'

import { useState } from 'react'
import { words } from '../../../collections/shared/fields/words.ts'
import { say } from '../say.ts'
import { FactorField } from './factor-field.tsx'

const said = {
  code: words('Code', 'Code', 'Código'),
  recovery: words('Recovery code', 'Code de secours', 'Código de recuperación'),
  codeHelp: words(
    'Six digits from your authenticator app.',
    'Six chiffres de votre application d’authentification.',
    'Seis cifras de su aplicación de autenticación.',
  ),
  recoveryHelp: words(
    'One of the ten that you kept. It works once.',
    'L’un des dix que vous avez gardés. Il fonctionne une fois.',
    'Uno de los diez que guardó. Funciona una vez.',
  ),
  toRecovery: words(
    'Use a recovery code instead',
    'Utiliser un code de secours',
    'Usar un código de recuperación',
  ),
  toCode: words(
    'Use the code of the app instead',
    'Utiliser le code de l’application',
    'Usar el código de la aplicación',
  ),
}

interface Props {
  panel: string
  value: string
  onChange: (value: string) => void
  onEnter: () => void
}

/** The code of an app, or a recovery code: telephones show other keys for digits than for letters. */
export function CodeField({ panel, value, onChange, onEnter }: Props) {
  const [isRecovery, setIsRecovery] = useState(false)
  const change = () => {
    onChange('')
    setIsRecovery(!isRecovery)
  }
  return (
    <div>
      <FactorField
        help={say(panel, isRecovery ? said.recoveryHelp : said.codeHelp)}
        kind={isRecovery ? 'recovery' : 'code'}
        label={say(panel, isRecovery ? said.recovery : said.code)}
        onChange={onChange}
        onEnter={onEnter}
        value={value}
      />
      <button className="factor-other-way" onClick={change} type="button">
        {say(panel, isRecovery ? said.toCode : said.toRecovery)}
      </button>
    </div>
  )
}
