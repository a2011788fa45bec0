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

/** What whoever may write the item says of a finding. */
export function FindingActions({ id, check, state, person, people, title, archivedCopy }: Props) {
  const { i18n } = useTranslation()
  const router = useRouter()
  const [refusal, setRefusal] = useState<string | null>(null)
  const text = (words: Words) => say(i18n.language, words, { title })
  const send = async (path: string, data: object) => {
    const told = await post(`/api/content-report/${path}`, data)
    setRefusal(told)
    if (told === null) router.refresh()
  }
  const answer = (data: object) => void send('answer', { findings: [id], ...data })
  const onSubmit = (work: (form: FormData) => void) => (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    work(new FormData(event.currentTarget))
  }
  return (
    <details className="content-report__actions">
      <summary>
        {text(texts.open)} <span className="content-report__hidden">{text(texts.about)}</span>
      </summary>
      <form onSubmit={onSubmit((form) => answer({ action: 'assign', person: form.get('person') || null }))}>
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
      {state === 'open' ? (
        <form onSubmit={onSubmit((form) => answer({ action: 'ignore', reason: form.get('reason') }))}>
          <label>
            {text(texts.why)}
            <input maxLength={1000} name="reason" required type="text" />
          </label>
          <button type="submit">{text(texts.ignore)}</button>
        </form>
      ) : (
        <button className="content-report__button" onClick={() => answer({ action: 'reopen' })} type="button">
          {text(texts.reopen)}
        </button>
      )}
      {check === 'dead-link-outside' && (
        <form
          onSubmit={onSubmit(
            (form) => void send('archived-copy', { finding: id, address: form.get('address') }),
          )}
        >
          <label>
            {text(texts.copy)}
            <input defaultValue={archivedCopy ?? ''} name="address" placeholder="https://" type="url" />
          </label>
          <button type="submit">{text(texts.record)}</button>
        </form>
      )}
      {refusal !== null && <p role="alert">{refusal}</p>}
    </details>
  )
}
