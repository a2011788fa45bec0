'use client'

import { useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { type FormEvent, useState } from 'react'
import { type Words, words } from '../../../collections/shared/fields/words.ts'
import type { FindingState, ReportCheck } from '../../lib/report.ts'
import { say } from '../say.ts'
import { post } from './report-requests.ts'

const texts = {
  open: words('Ask somebody, or ignore', 'Confier ou ignorer', 'Encargar o ignorar'),
  about: words('about “{title}”', 'à propos de « {title} »', 'sobre «{title}»'),
  who: words('Who mends it', 'Qui s’en charge', 'Quién lo corrige'),
  nobody: words('Nobody yet', 'Personne encore', 'Nadie aún'),
  ask: words('Ask', 'Confier', 'Encargar'),
  why: words('Why it may stay', 'Pourquoi cela peut rester', 'Por qué puede quedar'),
  ignore: words('Ignore', 'Ignorer', 'Ignorar'),
  reopen: words('Open again', 'Rouvrir', 'Reabrir'),
  copy: words(
    'Address of a copy in a web archive',
    'Adresse d’une copie dans une archive du web',
    'Dirección de una copia en un archivo web',
  ),
  record: words('Note the copy', 'Noter la copie', 'Anotar la copia'),
} satisfies Record<string, Words>

interface Props {
  id: string
  check: ReportCheck
  state: FindingState
  person: string | null
  people: readonly { id: string; name: string }[]
  title: string
  archivedCopy: string | null
}

/** Sends what a form says; the page is then read anew. */
type Send = (path: 'answer' | 'archived-copy', data: object) => void

interface PartProps {
  finding: Props
  send: Send
  text: (said: Words) => string
}

const onSubmit = (work: (form: FormData) => void) => (event: FormEvent<HTMLFormElement>) => {
  event.preventDefault()
  work(new FormData(event.currentTarget))
}

/** What whoever may write the item says of a finding. */
export function FindingActions(finding: Props) {
  const { i18n } = useTranslation()
  const router = useRouter()
  const [refusal, setRefusal] = useState<string | null>(null)
  const text = (said: Words) => say(i18n.language, said, { title: finding.title })
  const send: Send = async (path, data) => {
    const told = await post(`/api/content-report/${path}`, data)
    setRefusal(told)
    if (told === null) router.refresh()
  }
  const part = { finding, send, text }
  return (
    <details className="content-report__actions">
      <summary>
        {text(texts.open)} <span className="content-report__hidden">{text(texts.about)}</span>
      </summary>
      <Assign {...part} />
      <Ignore {...part} />
      {finding.check === 'dead-link-outside' && <NoteCopy {...part} />}
      {refusal !== null && <p role="alert">{refusal}</p>}
    </details>
  )
}

function Assign({ finding: { id, person, people }, send, text }: PartProps) {
  const assign = (form: FormData) =>
    send('answer', { findings: [id], action: 'assign', person: form.get('person') || null })
  return (
    <form onSubmit={onSubmit(assign)}>
      <label>
        {text(texts.who)}
        <select defaultValue={person ?? ''} name="person">
          <option value="">{text(texts.nobody)}</option>
          {people.map(({ id: key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{text(texts.ask)}</button>
    </form>
  )
}

function Ignore({ finding: { id, state }, send, text }: PartProps) {
  const answer = (data: object) => send('answer', { findings: [id], ...data })
  if (state !== 'open') {
    return (
      <button className="content-report__button" onClick={() => answer({ action: 'reopen' })} type="button">
        {text(texts.reopen)}
      </button>
    )
  }
  return (
    <form onSubmit={onSubmit((form) => answer({ action: 'ignore', reason: form.get('reason') }))}>
      <label>
        {text(texts.why)}
        <input maxLength={1000} name="reason" required type="text" />
      </label>
      <button type="submit">{text(texts.ignore)}</button>
    </form>
  )
}

function NoteCopy({ finding: { id, archivedCopy }, send, text }: PartProps) {
  const note = (form: FormData) => send('archived-copy', { finding: id, address: form.get('address') })
  return (
    <form onSubmit={onSubmit(note)}>
      <label>
        {text(texts.copy)}
        <input defaultValue={archivedCopy ?? ''} name="address" placeholder="https://" type="url" />
      </label>
      <button type="submit">{text(texts.record)}</button>
    </form>
  )
}
