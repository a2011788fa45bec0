'use client'

import { FormSubmit, PopupList, useDocumentInfo, useLocale, useModal, useTranslation } from '@payloadcms/ui'
import type { Ability } from '../../collections/shared/access.ts'
import { words } from '../../collections/shared/fields/words.ts'
import { languageName, languageNames } from './language-names.ts'
import { say } from './say.ts'
import { useMayPublish } from './use-may-publish.ts'
import { usePublication } from './use-publication.ts'
import { publishable, usePublishing } from './use-publishing.ts'
import { WithdrawalQuestion } from './withdrawal-question.tsx'

const publishIn = words('Publish in {languages}', 'Publier en {languages}', 'Publicar en {languages}')
const withdrawIn = words('Withdraw {language}', 'Retirer : {language}', 'Retirar: {language}')

/**
 * Takes the place of Payload's button, whose "publish all" would publish one language alone. This one names
 * the languages that it publishes.
 */
export function PublishButton({ needed }: { needed: Ability }) {
  const { id } = useDocumentInfo()
  const { code } = useLocale()
  const { i18n } = useTranslation()
  const { toggleModal } = useModal()
  const publication = usePublication()
  const { publish, withdraw } = usePublishing()
  const mayPublish = useMayPublish(needed)
  if (!mayPublish) return null

  const panel = i18n.language
  const all = publishable(publication?.titledIn ?? [], code)
  const isPublic = publication?.publicIn.some((language) => language === code) ?? false
  const question = `withdraw-${id}-${code}`
  const menu = ({ close }: { close: () => void }) => (
    <PopupList.ButtonGroup>
      {all.length > 1 && (
        <PopupList.Button id="publish-all" onClick={() => [void publish(all), close()]}>
          {say(panel, publishIn, { languages: languageNames(all, panel) })}
        </PopupList.Button>
      )}
      {isPublic && (
        <PopupList.Button id="withdraw" onClick={() => [toggleModal(question), close()]}>
          {say(panel, withdrawIn, { language: languageName(code, panel) })}
        </PopupList.Button>
      )}
    </PopupList.ButtonGroup>
  )
  const hasMenu = all.length > 1 || isPublic
  return (
    <>
      <FormSubmit
        buttonId="action-save"
        onClick={() => void publish([code])}
        size="medium"
        type="button"
        {...(hasMenu && { SubMenuPopupContent: menu })}
      >
        {say(panel, publishIn, { languages: languageName(code, panel) })}
      </FormSubmit>
      <WithdrawalQuestion languages={[code]} slug={question} onConfirm={withdraw} />
    </>
  )
}
