'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { type FormEvent, useId, useState } from 'react'
import { words } from '../../../collections/shared/fields/words.ts'
import { say } from '../say.ts'
import './accounts.css'

const said = {
  password: words('New password', 'Nouveau mot de passe', 'Contraseña nueva'),
  rule: words(
    'At least 12 characters; a few words are easy to remember.',
    'Au moins 12 caractères ; quelques mots se retiennent bien.',
    'Al menos 12 caracteres; unas palabras se recuerdan bien.',
  ),
  again: words(
    'The same password again',
    'Le même mot de passe, encore une fois',
    'La misma contraseña otra vez',
  ),
  differ: words(
    'The two passwords are not the same.',
    'Les deux mots de passe ne sont pas identiques.',
    'Las dos contraseñas no son iguales.',
  ),
  enter: words('Choose and sign in', 'Choisir et se connecter', 'Elegir y entrar'),
  failed: words(
    'That did not work. Try again.',
    'Cela n’a pas fonctionné. Réessayez.',
    'No ha funcionado. Inténtelo de nuevo.',
  ),
}

interface Answer {
  errors?: { message: string; data?: { errors?: { message: string }[] } }[]
}

interface Props {
  email: string
  panel: string
  token: string
}

/** @returns what the server says against it, or null when the account is made and its owner signed in */
async function accept(address: string, panel: string, data: object): Promise<string | null> {
  const response = await fetch(address, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': panel },
    body: JSON.stringify(data),
  }).catch(() => null)
  if (response?.ok) return null
  const answer = (await response?.json().catch(() => null)) as Answer | null | undefined
  const [error] = answer?.errors ?? []
  return error?.data?.errors?.[0]?.message ?? error?.message ?? say(panel, said.failed)
}

/** The password of a new account, typed twice; then its owner is signed in. */
export function AcceptInvitationForm({ email, panel, token }: Props) {
  const { config } = useConfig()
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const [problem, setProblem] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const id = useId()

  async function send(event: FormEvent) {
    event.preventDefault()
    if (password !== again) return setProblem(say(panel, said.differ))
    setProblem('')
    setIsBusy(true)
    const refusal = await accept(`${config.routes.api}/invitations/accept`, panel, { token, password })
    // As a whole page: what the panel knows of the person is made anew.
    if (refusal === null) return window.location.assign(config.routes.admin)
    setProblem(refusal)
    setIsBusy(false)
  }

  return (
    <form className="accept-invitation" onSubmit={(event) => void send(event)}>
      {/* For the browser's own memory of passwords, which wants to know whose it is. */}
      <input autoComplete="username" hidden readOnly type="email" value={email} />
      <label>
        {say(panel, said.password)}
        <input
          aria-describedby={`${id}-rule`}
          autoComplete="new-password"
          maxLength={1000}
          onChange={({ target }) => setPassword(target.value)}
          required
          type="password"
          value={password}
        />
      </label>
      <small id={`${id}-rule`}>{say(panel, said.rule)}</small>
      <label>
        {say(panel, said.again)}
        <input
          autoComplete="new-password"
          maxLength={1000}
          onChange={({ target }) => setAgain(target.value)}
          required
          type="password"
          value={again}
        />
      </label>
      <p role="alert">{problem}</p>
      <Button disabled={isBusy} margin={false} type="submit">
        {say(panel, said.enter)}
      </Button>
    </form>
  )
}
