'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { words } from '../../../collections/shared/fields/words.ts'
import { say } from '../say.ts'
import { CodeField } from './code-field.tsx'
import { FactorField } from './factor-field.tsx'

const password = words('Present password', 'Mot de passe actuel', 'Contraseña actual')

/** What its owner knows and has: sent with what is asked for. */
export interface Proof {
  currentPassword: string
  code?: string
}

interface Props {
  panel: string
  needsCode: boolean
  action: string
  onProve: (proof: Proof) => Promise<void>
  cancel: string
  onCancel: () => void
}

/** Asks for the password anew, and for a code where there is a second factor. */
export function FactorProof({ panel, needsCode, action, onProve, cancel, onCancel }: Props) {
  const [currentPassword, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const prove = () => {
    if (isBusy) return
    setIsBusy(true)
    void onProve({ currentPassword, ...(needsCode && { code }) }).finally(() => setIsBusy(false))
  }
  return (
    <>
      <FactorField
        kind="password"
        label={say(panel, password)}
        onChange={setPassword}
        onEnter={prove}
        value={currentPassword}
      />
      {needsCode && <CodeField onChange={setCode} onEnter={prove} panel={panel} value={code} />}
      <div className="factor-buttons">
        <Button disabled={isBusy} margin={false} onClick={prove}>
          {action}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onCancel}>
          {cancel}
        </Button>
      </div>
    </>
  )
}
