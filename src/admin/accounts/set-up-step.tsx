'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { words } from '../../../collections/shared/fields/words.ts'
import type { PendingFactor } from '../../lib/second-factor.ts'
import { say } from '../say.ts'
import { askFactor } from './factor-requests.ts'
import { FactorSecret } from './factor-secret.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import './accounts.css'

const begin = words('Begin', 'Commencer', 'Empezar')

interface Props {
  /** Such as `/api/users/second-factor`. */
  address: string
  panel: string
  /** Where somebody goes who has set it up, and is signed in by that. */
  target: string
}

/** Setting up a second factor after the password, for somebody whose role must have one. */
export function SetUpStep({ address, panel, target }: Props) {
  const [pending, setPending] = useState<PendingFactor | null>(null)
  const [codes, setCodes] = useState<string[]>([])
  const [problem, setProblem] = useState('')
  const start = async () => {
    const answer = await askFactor<PendingFactor>(`${address}/begin`, panel, {})
    if ('problem' in answer) setProblem(answer.problem)
    else setPending(answer.body)
  }
  if (codes.length > 0) {
    return <RecoveryCodes codes={codes} onKept={() => window.location.assign(target)} panel={panel} />
  }
  if (pending) {
    return <FactorSecret address={address} onConfirmed={setCodes} panel={panel} pending={pending} />
  }
  return (
    <div className="factor-form">
      <p role="alert">{problem}</p>
      <Button margin={false} onClick={() => void start()}>
        {say(panel, begin)}
      </Button>
    </div>
  )
}
