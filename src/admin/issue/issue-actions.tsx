'use client'

import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { say } from '../say.ts'
import { actionTexts } from './issue-texts.ts'
import type { SendingState } from './sending-state.ts'
import { useFollowing, useKeptFocus } from './use-following.ts'
import { useSending } from './use-sending.ts'

interface Props {
  id: string
  state: SendingState
  /** For when it is scheduled. */
  sendAt: string | null
  recipients: number
  hasDoubts: boolean
  /** Others who see this try the issue on themselves alone. */
  maySend: boolean
  /** Mistakes keep an issue from being sent. */
  isReady: boolean
}

/** What can be done with an issue, by where its sending stands. The server decides who may. */
export function IssueActions({ id, state, sendAt, recipients, hasDoubts, maySend, isReady }: Props) {
  const { i18n } = useTranslation()
  const [moment, setMoment] = useState('')
  const panel = i18n.language
  const count = String(recipients)
  const { said, ask, send, schedule } = useSending(id, count)
  const keptFocus = useKeptFocus(state)
  useFollowing(state, sendAt)

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
    <fieldset className="issue-actions" {...keptFocus} aria-label={say(panel, actionTexts.actions)}>
      {button('test', () => void ask('send-test', {}, actionTexts.testDone))}
      {canSend && button('send', send, !isReady || recipients === 0)}
      {canSend && (
        <>
          <label>
            {say(panel, actionTexts.moment)}{' '}
            <input type="datetime-local" value={moment} onChange={(event) => setMoment(event.target.value)} />
          </label>
          {button('schedule', () => schedule(moment), !isReady || moment === '')}
        </>
      )}
      {maySend && state === 'scheduled' && button('unschedule', () => void ask('unschedule'))}
      {maySend && state === 'sending' && button('stop', () => void ask('stop'))}
      {maySend && state === 'stopped' && button('resume', () => void ask('resume'))}
      {maySend && hasDoubts && button('again', () => void ask('settle', { as: 'queued' }))}
      {maySend && hasDoubts && button('countAsSent', () => void ask('settle', { as: 'accepted' }))}
      {!maySend && <p>{say(panel, actionTexts.onlyManagers)}</p>}
      <p role="status">{said}</p>
    </fieldset>
  )
}
