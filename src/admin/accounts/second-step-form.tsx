'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import { words } from '../../../collections/shared/fields/words.ts'
import { say } from '../say.ts'
import { CodeField } from './code-field.tsx'
import { askFactor } from './factor-requests.ts'
import './accounts.css'

const said = {
  enter: words('Sign in', 'Se connecter', 'Entrar'),
  lost: words(
    'If you have lost both, an administrator can take the second factor off your account.',
    'Si vous avez perdu les deux, l’administration peut retirer le second facteur de votre compte.',
    'Si ha perdido ambos, la administración puede retirar el segundo factor de su cuenta.',
  ),
}

interface Props {
  address: string
  panel: string
  /** Where somebody goes who has signed in. */
  target: string
}

/** The code after the password. */
export function SecondStepForm({ address, panel, target }: Props) {
  const [code, setCode] = useState('')
  const [problem, setProblem] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const send = async () => {
    if (isBusy) return
    setIsBusy(true)
    const answer = await askFactor(address, panel, { code })
    // As a whole page: what the panel knows of the person is made anew.
    if ('body' in answer) return window.location.assign(target)
    setProblem(answer.problem)
    setIsBusy(false)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void send()
  }
  return (
    <form className="factor-form" onSubmit={submit}>
      <CodeField onChange={setCode} onEnter={() => void send()} panel={panel} value={code} />
      <p role="alert">{problem}</p>
      <Button disabled={isBusy} margin={false} type="submit">
        {say(panel, said.enter)}
      </Button>
      <p>{say(panel, said.lost)}</p>
    </form>
  )
}
