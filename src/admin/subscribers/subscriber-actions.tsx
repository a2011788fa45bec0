'use client'

import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type ReactNode, useId, useState } from 'react'
import { suppressionWords } from '../../../collections/shared/consent-words.ts'
import { words } from '../../../collections/shared/fields/words.ts'
import { givenReasons } from '../../lib/kinds.ts'
import { say } from '../say.ts'

const said = {
  correct: words('Correct the address', 'Corriger l’adresse', 'Corregir la dirección'),
  correctHelp: words(
    'When a reader told you the right one. It is noted in the history of consent, which the reader may ask to see.',
    'Lorsqu’un lecteur vous a donné la bonne. C’est noté dans l’historique du consentement, que le lecteur peut demander à voir.',
    'Cuando un lector le ha dicho la correcta. Queda anotado en el historial del consentimiento, que el lector puede pedir ver.',
  ),
  email: words('Right address', 'Bonne adresse', 'Dirección correcta'),
  suppress: words(
    'Do not write to this address any more',
    'Ne plus écrire à cette adresse',
    'No escribir más a esta dirección',
  ),
  suppressHelp: words(
    'No newsletter of any site is sent to it, and no import brings it back. It ends when the reader signs up anew and confirms it.',
    'Aucune lettre d’aucun site ne lui est envoyée, et aucune importation ne la réinscrit. Cela prend fin si le lecteur se réinscrit et le confirme.',
    'No se le envía ningún boletín de ningún sitio, y ninguna importación la recupera. Termina si el lector se suscribe de nuevo y lo confirma.',
  ),
  reason: words('Reason', 'Raison', 'Motivo'),
  why: words(
    'Why: who asked, when and how',
    'Pourquoi : qui l’a demandé, quand et comment',
    'Por qué: quién lo pidió, cuándo y cómo',
  ),
  done: words('Done and noted.', 'Fait et noté.', 'Hecho y anotado.'),
  failed: words('This could not be done.', 'Cela n’a pas pu être fait.', 'No se ha podido hacer.'),
}

interface Props {
  /** Of the subscription. */
  id: string
  isSuppressed: boolean
}

/** What people who manage a newsletter do with one of its readers. The server decides who may. */
export function SubscriberActions({ id, isSuppressed }: Props) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const router = useRouter()
  const [email, setEmail] = useState('')
  const [reason, setReason] = useState<string>(givenReasons[0])
  const [outcome, setOutcome] = useState('')
  const own = useId()
  const panel = i18n.language

  async function ask(action: 'correct' | 'suppress', data: object): Promise<void> {
    const response = await fetch(`${config.routes.api}/subscriber-lists/${action}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': panel },
      body: JSON.stringify({ subscription: id, ...data }),
    })
    const answer = (await response.json()) as { errors?: { message: string }[] }
    if (!response.ok) return setOutcome(answer.errors?.[0]?.message ?? say(panel, said.failed))
    setOutcome(say(panel, said.done))
    // The form above shows what it was given, so the address is read anew with the whole page.
    if (action === 'correct')
      window.location.assign(`/admin/collections/subscriptions?search=${encodeURIComponent(email.trim())}`)
    else router.refresh()
  }
  const failed = () => setOutcome(say(panel, said.failed))

  return (
    <div className="subscriber-actions">
      <Action
        help={say(panel, said.correctHelp)}
        onDone={(why) => void ask('correct', { email, why }).catch(failed)}
        panel={panel}
        summary={say(panel, said.correct)}
      >
        <label htmlFor={`${own}-email`}>{say(panel, said.email)}</label>
        <input
          autoComplete="off"
          dir="ltr"
          id={`${own}-email`}
          maxLength={254}
          onChange={(event) => setEmail(event.target.value)}
          type="text"
          value={email}
        />
      </Action>
      {!isSuppressed && (
        <Action
          help={say(panel, said.suppressHelp)}
          onDone={(why) => void ask('suppress', { reason, why }).catch(failed)}
          panel={panel}
          summary={say(panel, said.suppress)}
        >
          <label htmlFor={`${own}-reason`}>{say(panel, said.reason)}</label>
          <select id={`${own}-reason`} onChange={(event) => setReason(event.target.value)} value={reason}>
            {givenReasons.map((each) => (
              <option key={each} value={each}>
                {say(panel, suppressionWords[each])}
              </option>
            ))}
          </select>
        </Action>
      )}
      <p role="status">{outcome}</p>
    </div>
  )
}

interface ActionProps {
  panel: string
  summary: string
  help: string
  onDone: (why: string) => void
  children: ReactNode
}

/** Something that is done for a reason, which is asked for. */
function Action({ panel, summary, help, onDone, children }: ActionProps) {
  const [why, setWhy] = useState('')
  const field = useId()
  return (
    <details>
      <summary>{summary}</summary>
      <p>{help}</p>
      {children}
      <label htmlFor={field}>{say(panel, said.why)}</label>
      <textarea
        id={field}
        maxLength={1_000}
        onChange={(event) => setWhy(event.target.value)}
        rows={2}
        value={why}
      />
      <Button disabled={why.trim().length < 3} onClick={() => onDone(why)} size="small">
        {summary}
      </Button>
    </details>
  )
}
