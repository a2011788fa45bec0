'use client'

import { useTranslation } from '@payloadcms/ui'
import { words } from '../../collections/shared/fields/words.ts'
import type { ShareLink } from '../../collections/shared/share-links-of.ts'
import { languageName } from './language-names.ts'
import { say } from './say.ts'

const open = words(
  '{language}, made by {name} on {made}, holds until {until}',
  '{language}, créé par {name} le {made}, valable jusqu’au {until}',
  '{language}, creado por {name} el {made}, válido hasta el {until}',
)
const ended = words(
  '{language}, made by {name} on {made}, has ended',
  '{language}, créé par {name} le {made}, n’est plus valable',
  '{language}, creado por {name} el {made}, ya no es válido',
)
const somebody = words('somebody', 'quelqu’un', 'alguien')
const end = words('End this link', 'Désactiver ce lien', 'Desactivar este enlace')
const changed = words(
  'The draft has been changed since this link was made; the link shows it as it was.',
  'Le brouillon a été modifié depuis la création de ce lien ; le lien le montre tel qu’il était.',
  'El borrador ha cambiado desde que se creó este enlace; el enlace lo muestra como era.',
)
const approval = words('Approved by {name}, {at}', 'Approuvé par {name}, {at}', 'Aprobado por {name}, {at}')
const voided = words(
  'No longer approved: {name} approved an earlier text, {at}',
  'Plus approuvé : {name} a approuvé un texte antérieur, {at}',
  'Ya no está aprobado: {name} aprobó un texto anterior, {at}',
)
const comment = words('Comment by {name}, {at}', 'Commentaire de {name}, {at}', 'Comentario de {name}, {at}')

interface Props {
  link: ShareLink
  mayWithdraw: boolean
  onWithdraw: () => Promise<void>
}

/** One link: until when it holds, and what was answered. An approval of another text says that it is void. */
export function ShareLinkItem({ link, mayWithdraw, onWithdraw }: Props) {
  const { i18n } = useTranslation()
  const panel = i18n.language
  const when = (moment: string) =>
    new Date(moment).toLocaleString(panel, { dateStyle: 'medium', timeStyle: 'short' })
  const isOpen = link.withdrawnAt === null && Date.parse(link.expiresAt) > Date.now()
  return (
    <li>
      <p>
        {say(panel, isOpen ? open : ended, {
          language: languageName(link.locale, panel),
          name: link.createdBy ?? say(panel, somebody),
          made: when(link.createdAt),
          until: when(link.expiresAt),
        })}
      </p>
      {isOpen && link.isChanged && <p>{say(panel, changed)}</p>}
      {link.answers.map(({ id, kind, name, text, at }) => {
        const isVoid = kind === 'approval' && link.isChanged
        const said = kind === 'comment' ? comment : isVoid ? voided : approval
        return (
          <div className="share-panel__answer" key={id}>
            <p className={isVoid ? 'share-panel__warning' : undefined}>
              {say(panel, said, { name, at: when(at) })}
            </p>
            {text && <blockquote dir="auto">{text}</blockquote>}
          </div>
        )
      })}
      {isOpen && mayWithdraw && (
        <button className="share-panel__button" type="button" onClick={() => void onWithdraw()}>
          {say(panel, end)}
        </button>
      )}
    </li>
  )
}
