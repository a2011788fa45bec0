'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { say } from '../say.ts'
import { actionTexts } from './issue-texts.ts'

interface Props {
  id: string
  state: 'none' | 'scheduled' | 'sending' | 'sent' | 'stopped' | 'refused'
  recipients: number
  hasDoubts: boolean
  /** Others who see this try the issue on themselves alone. */
  maySend: boolean
  /** Mistakes keep an issue from being sent. */
  isReady: boolean
}

/** What can be done with an issue, by where its sending stands. The server decides who may. */
export function IssueActions({ id, state, recipients, hasDoubts, maySend, isReady }: Props) {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const router = useRouter()
  const [said, setSaid] = useState('')
  const [moment, setMoment] = useState('')
  const panel = i18n.language
  const count = String(recipients)

  async function ask(action: string, data: object = {}, done = actionTexts.done): Promise<void> {
    const response = await fetch(`${config.routes.api}/newsletter-issues/${id}/${action}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(data),
    })
    const answer: { errors?: { message: string }[] } = await response.json()
    setSaid(response.ok ? say(panel, done) : (answer.errors?.[0]?.message ?? String(response.status)))
    router.refresh()
  }

  function send(data: object): void {
    if (window.confirm(say(panel, actionTexts.sure, { count }))) void ask('send', data)
  }

  const button = (text: keyof typeof actionTexts, onClick: () => void, isOff = false) => (
    <button
      type="button"
      className="btn btn--style-secondary btn--size-small"
      disabled={isOff}
      onClick={onClick}
    >
      {say(panel, actionTexts[text], { count })}
    </button>
  )
  const canSend = maySend && (state === 'none' || state === 'refused')
  return (
    <div className="issue-actions">
      {button('test', () => void ask('send-test', {}, actionTexts.testDone))}
      {canSend && button('send', () => send({}), !isReady || recipients === 0)}
      {canSend && (
        <>
          <label>
            {say(panel, actionTexts.moment)}{' '}
            <input type="datetime-local" value={moment} onChange={(event) => setMoment(event.target.value)} />
          </label>
          {button('schedule', () => send({ at: new Date(moment).toISOString() }), !isReady || moment === '')}
        </>
      )}
      {maySend && state === 'scheduled' && button('unschedule', () => void ask('unschedule'))}
      {maySend && state === 'sending' && button('stop', () => void ask('stop'))}
      {maySend && state === 'stopped' && button('resume', () => void ask('resume'))}
      {maySend && hasDoubts && button('again', () => void ask('settle', { as: 'queued' }))}
      {maySend && hasDoubts && button('countAsSent', () => void ask('settle', { as: 'accepted' }))}
      {!maySend && <p>{say(panel, actionTexts.onlyManagers)}</p>}
      <p role="status">{said}</p>
    </div>
  )
}
