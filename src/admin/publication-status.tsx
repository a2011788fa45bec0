'use client'

import { useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'
import { words } from '../../collections/shared/fields/words.ts'
import { languageNames } from './language-names.ts'
import { ReviewState } from './review/review-state.tsx'
import { say } from './say.ts'
import { usePublication } from './use-publication.ts'
import './publication-status.css'

const trashed = words('In the trash', 'Dans la corbeille', 'En la papelera')
const hidden = words('Not public', 'Non publié', 'No publicado')
const shown = words('Public in {languages}', 'Public en {languages}', 'Público en {languages}')
const changed = words(
  '{language} has changes that are not public yet',
  'Des modifications en {language} ne sont pas encore publiques',
  'Hay cambios en {language} que aún no son públicos',
)

/** Takes the place of Payload's status: in which languages readers see the item. */
export function PublicationStatus() {
  const { isTrashed } = useDocumentInfo()
  const { code } = useLocale()
  const { i18n } = useTranslation()
  const publication = usePublication()
  const panel = i18n.language
  if (isTrashed) return <p className="doc-controls__value">{say(panel, trashed)}</p>
  if (!publication) return null
  const { publicIn, hasChanges } = publication
  const state =
    publicIn.length === 0
      ? say(panel, hidden)
      : say(panel, shown, { languages: languageNames(publicIn, panel) })
  return (
    <div className="publication-status">
      <p className="doc-controls__value">{state}</p>
      {hasChanges && <p>{say(panel, changed, { language: languageNames([code], panel) })}</p>}
      <ReviewState />
    </div>
  )
}
