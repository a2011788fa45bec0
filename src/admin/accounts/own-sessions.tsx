'use client'

import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useId, useState } from 'react'
import { words } from '../../../collections/shared/fields/words.ts'
import type { OwnSession } from '../../lib/own-session.ts'
import { say } from '../say.ts'
import './accounts.css'

const said = {
  heading: words('Where you are signed in', 'Vos connexions', 'Dónde tiene la sesión abierta'),
  lead: words(
    'End what you do not know, and then choose another password.',
    'Mettez fin à ce que vous ne reconnaissez pas, puis choisissez un autre mot de passe.',
    'Cierre lo que no reconozca y elija después otra contraseña.',
  ),
  since: words('since {time}', 'depuis le {time}', 'desde el {time}'),
  current: words('this one', 'celle-ci', 'esta'),
  unknown: words('Another program', 'Autre programme', 'Otro programa'),
  end: words('End', 'Mettre fin', 'Cerrar'),
  endIt: words(
    'End the session in {browser}, since {time}',
    'Mettre fin à la session {browser}, depuis le {time}',
    'Cerrar la sesión de {browser}, desde el {time}',
  ),
  endOthers: words('End all others', 'Mettre fin à toutes les autres', 'Cerrar todas las demás'),
  ended: words('Ended.', 'C’est fait.', 'Cerrada.'),
  failed: words(
    'That did not work. Try again.',
    'Cela n’a pas fonctionné. Réessayez.',
    'No ha funcionado. Inténtelo de nuevo.',
  ),
}

/** On one's own account: the sessions that are open, and the ways to end them. */
export function OwnSessions() {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [sessions, setSessions] = useState<OwnSession[]>()
  const [notice, setNotice] = useState('')
  const heading = useId()
  const address = `${config.routes.api}/users/sessions`
  const panel = i18n.language
  const read = useCallback(async () => {
    const response = await fetch(address, { credentials: 'include' })
    if (response.ok) setSessions(((await response.json()) as { sessions: OwnSession[] }).sessions)
  }, [address])
  useEffect(() => void read().catch(() => setSessions(undefined)), [read])
  if (!sessions) return null
  const end = async (path: string) => {
    const response = await fetch(`${address}/${path}`, { method: 'POST', credentials: 'include' })
    setNotice(say(panel, response.ok ? said.ended : said.failed))
    await read()
  }
  return (
    <section aria-labelledby={heading} className="own-sessions field-type">
      <h3 id={heading}>{say(panel, said.heading)}</h3>
      <p>{say(panel, said.lead)}</p>
      <ul>
        {sessions.map((session) => (
          <SessionLine key={session.id} onEnd={() => void end(`${session.id}/end`)} session={session} />
        ))}
      </ul>
      {sessions.length > 1 && (
        <Button buttonStyle="secondary" margin={false} onClick={() => void end('end-others')}>
          {say(panel, said.endOthers)}
        </Button>
      )}
      <p role="status">{notice}</p>
    </section>
  )
}

function SessionLine({ session, onEnd }: { session: OwnSession; onEnd: () => void }) {
  const { i18n } = useTranslation()
  const panel = i18n.language
  const browser = session.browser ?? say(panel, said.unknown)
  const time = new Date(session.createdAt).toLocaleString(panel, { dateStyle: 'long', timeStyle: 'short' })
  return (
    <li>
      <span>
        <strong>{browser}</strong>, {say(panel, said.since, { time })}
        {session.isCurrent && <em> ({say(panel, said.current)})</em>}
      </span>
      {!session.isCurrent && (
        <Button
          aria-label={say(panel, said.endIt, { browser, time })}
          buttonStyle="secondary"
          margin={false}
          onClick={onEnd}
          size="small"
        >
          {say(panel, said.end)}
        </Button>
      )}
    </li>
  )
}
