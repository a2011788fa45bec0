'use client'

import { ConfirmationModal, useTranslation } from '@payloadcms/ui'
import { words } from '../../collections/shared/fields/words.ts'
import { languageNames } from './language-names.ts'
import { say } from './say.ts'

const heading = words('Withdraw from readers?', 'Retirer aux lecteurs ?', '¿Retirar a los lectores?')
const body = words(
  'Readers will no longer find this item in {languages}. The text stays here as a draft.',
  'Les lecteurs ne trouveront plus cet élément en {languages}. Le texte reste ici comme brouillon.',
  'Los lectores ya no encontrarán este elemento en {languages}. El texto queda aquí como borrador.',
)
const confirm = words('Withdraw', 'Retirer', 'Retirar')

interface Props {
  slug: string
  languages: readonly string[]
  onConfirm: () => Promise<void>
}

/** Asks before something public goes away. */
export function WithdrawalQuestion({ slug, languages, onConfirm }: Props) {
  const { i18n } = useTranslation()
  return (
    <ConfirmationModal
      body={say(i18n.language, body, { languages: languageNames(languages, i18n.language) })}
      confirmLabel={say(i18n.language, confirm)}
      heading={say(i18n.language, heading)}
      modalSlug={slug}
      onConfirm={onConfirm}
    />
  )
}
