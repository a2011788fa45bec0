'use client'

import { Button, useConfig, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { words } from '../../../collections/shared/fields/words.ts'
import { say } from '../say.ts'
import './accounts.css'

const said = {
  heading: words('This invitation', 'Cette invitation', 'Esta invitación'),
  open: words(
    'It waits for an answer. The link works until {time}.',
    'Elle attend une réponse. Le lien fonctionne jusqu’au {time}.',
    'Espera una respuesta. El enlace funciona hasta el {time}.',
  ),
  over: words(
    'It was not answered in time: the link stopped working on {time}.',
    'Sans réponse à temps : le lien a cessé de fonctionner le {time}.',
    'No se respondió a tiempo: el enlace dejó de funcionar el {time}.',
  ),
  again: words('Send again', 'Renvoyer', 'Enviar otra vez'),
  withdraw: words('Withdraw', 'Retirer', 'Retirar'),
  sent: words(
    'Sent again, with a new link. The old one works no more.',
    'Renvoyée, avec un nouveau lien. L’ancien ne fonctionne plus.',
    'Enviada otra vez, con un enlace nuevo. El anterior ya no funciona.',
  ),
  failed: words(
    'That did not work. Try again.',
    'Cela n’a pas fonctionné. Réessayez.',
    'No ha funcionado. Inténtelo de nuevo.',
  ),
}

/** On a pending invitation: until when its link works, and the ways to send it again and to withdraw it. */
export function InvitationPanel() {
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const router = useRouter()
  const stored = useFormFields(([fields]) => String(fields['expiresAt']?.value ?? ''))
  const [renewed, setRenewed] = useState('')
  const [notice, setNotice] = useState('')
  const heading = useId()
  const panel = i18n.language
  const address = `${config.routes.api}/invitations/${id}`
  const expiresAt = new Date(renewed || stored)
  if (!id || Number.isNaN(expiresAt.getTime())) return null
  const send = async (method: string, path: string) => {
    const response = await fetch(`${address}${path}`, {
      method,
      credentials: 'include',
      headers: { 'Accept-Language': panel },
    })
    const answer = (await response.json().catch(() => ({}))) as {
      expiresAt?: string
      errors?: { message: string }[]
    }
    if (!response.ok) setNotice(answer.errors?.[0]?.message ?? say(panel, said.failed))
    return response.ok ? answer : null
  }
  const sendAgain = async () => {
    const answer = await send('POST', '/send-again')
    if (!answer?.expiresAt) return
    setRenewed(answer.expiresAt)
    setNotice(say(panel, said.sent))
  }
  const withdraw = async () => {
    if (await send('DELETE', '')) router.push(`${config.routes.admin}/collections/invitations`)
  }
  const time = expiresAt.toLocaleString(panel, { dateStyle: 'long', timeStyle: 'short' })
  return (
    <section aria-labelledby={heading} className="invitation-panel field-type">
      <h3 id={heading}>{say(panel, said.heading)}</h3>
      <p>{say(panel, expiresAt.getTime() > Date.now() ? said.open : said.over, { time })}</p>
      <div className="invitation-panel__buttons">
        <Button margin={false} onClick={() => void sendAgain()}>
          {say(panel, said.again)}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={() => void withdraw()}>
          {say(panel, said.withdraw)}
        </Button>
      </div>
      <p role="status">{notice}</p>
    </section>
  )
}
