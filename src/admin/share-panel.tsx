'use client'

import { useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useId, useState } from 'react'
import { words } from '../../collections/shared/fields/words.ts'
import { type ShareLinks, shareDays } from '../../collections/shared/share-links-of.ts'
import { languageName } from './language-names.ts'
import { say } from './say.ts'
import { ShareLinkItem } from './share-link-item.tsx'
import { readShareLinks, writeShareLinks } from './share-requests.ts'
import './share-panel.css'

const heading = words('Share this draft', 'Partager ce brouillon', 'Compartir este borrador')
const lead = words(
  'A link shows the saved draft, as it is now, to people without an account. They can approve it or comment on it.',
  'Un lien montre le brouillon enregistré, tel qu’il est maintenant, à des personnes sans compte. Elles peuvent l’approuver ou le commenter.',
  'Un enlace muestra el borrador guardado, tal como está ahora, a personas sin cuenta. Pueden aprobarlo o comentarlo.',
)
const holds = words('The link holds', 'Le lien est valable', 'El enlace es válido')
const days = words('{days} days', '{days} jours', '{days} días')
const oneDay = words('1 day', '1 jour', '1 día')
const make = words('Make a link for {language}', 'Créer un lien : {language}', 'Crear un enlace: {language}')
const made = words(
  'Copy the link now: it is shown only once.',
  'Copiez le lien maintenant : il n’est affiché qu’une fois.',
  'Copie el enlace ahora: solo se muestra una vez.',
)
const copy = words('Copy the link', 'Copier le lien', 'Copiar el enlace')
const copied = words('Copied', 'Copié', 'Copiado')
const none = words('No link has been made yet.', 'Aucun lien pour l’instant.', 'Aún no hay enlaces.')
const failed = words(
  'That did not work. Save a draft with a title in this language, and try again.',
  'Cela n’a pas fonctionné. Enregistrez un brouillon avec un titre dans cette langue, puis réessayez.',
  'No ha funcionado. Guarde un borrador con título en este idioma e inténtelo de nuevo.',
)

/** On the document: the links that show its frozen draft, what was answered, and the way to make one. */
export function SharePanel() {
  const { id, collectionSlug, isTrashed, lastUpdateTime } = useDocumentInfo()
  const { i18n } = useTranslation()
  const [shares, setShares] = useState<ShareLinks>()
  const headingId = useId()
  const address = id && collectionSlug && !isTrashed ? `/api/${collectionSlug}/${id}/share-links` : null
  const read = useCallback(() => {
    if (address) readShareLinks(address).then(setShares, () => setShares(undefined))
  }, [address])
  useEffect(() => {
    // Anew after each save; undefined before the first, which is no reason to wait for one.
    void lastUpdateTime
    read()
  }, [read, lastUpdateTime])
  if (!address || !shares) return null
  return (
    <section className="share-panel field-type" aria-labelledby={headingId}>
      <h3 id={headingId}>{say(i18n.language, heading)}</h3>
      <p>{say(i18n.language, lead)}</p>
      {shares.mayShare && <NewLink address={address} onMade={read} />}
      {shares.links.length === 0 ? (
        <p>{say(i18n.language, none)}</p>
      ) : (
        <ul>
          {shares.links.map((link) => (
            <ShareLinkItem
              key={link.id}
              link={link}
              mayWithdraw={shares.mayShare}
              onWithdraw={() => writeShareLinks(`${address}/${link.id}/withdraw`, {}).then(read)}
            />
          ))}
        </ul>
      )}
    </section>
  )
}

function NewLink({ address, onMade }: { address: string; onMade: () => void }) {
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const [length, setLength] = useState<number>(7)
  const [link, setLink] = useState<string>()
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle')
  const id = useId()
  const panel = i18n.language
  const create = async () => {
    const answer = await writeShareLinks<{ address: string }>(address, { locale: code, days: length })
    setState(answer ? 'idle' : 'failed')
    setLink(answer?.address)
    onMade()
  }
  return (
    <>
      <p>
        <label htmlFor={`${id}-days`}>{say(panel, holds)}</label>{' '}
        <select id={`${id}-days`} value={length} onChange={({ target }) => setLength(Number(target.value))}>
          {shareDays.map((each) => (
            <option key={each} value={each}>
              {each === 1 ? say(panel, oneDay) : say(panel, days, { days: String(each) })}
            </option>
          ))}
        </select>
      </p>
      <button className="share-panel__button" type="button" onClick={() => void create()}>
        {say(panel, make, { language: languageName(code, panel) })}
      </button>
      <div role="status">
        {state === 'failed' && <p className="share-panel__warning">{say(panel, failed)}</p>}
        {link && (
          <p>
            <label htmlFor={`${id}-link`}>{say(panel, made)}</label>
            <input id={`${id}-link`} readOnly value={link} onFocus={({ target }) => target.select()} />
            <button
              className="share-panel__button"
              type="button"
              onClick={() => void navigator.clipboard.writeText(link).then(() => setState('copied'))}
            >
              {say(panel, state === 'copied' ? copied : copy)}
            </button>
          </p>
        )}
      </div>
    </>
  )
}
