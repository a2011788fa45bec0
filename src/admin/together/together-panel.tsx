'use client'

import {
  useDocumentInfo,
  useFormModified,
  useFormProcessing,
  useLocale,
  useTranslation,
} from '@payloadcms/ui'
import { words } from '../../../collections/shared/fields/words.ts'
import { languageName } from '../language-names.ts'
import { useReview } from '../review/use-review.ts'
import { say } from '../say.ts'
import { NewerNotice } from './newer-notice.tsx'
import { useAutosave } from './use-autosave.ts'
import { useRefusals } from './use-refusals.ts'
import { useSaving } from './use-saving.ts'
import { useTogether } from './use-together.ts'
import './together.css'

const here = words(
  '{name} has this open in {language} too.',
  '{name} a aussi ouvert ceci en {language}.',
  '{name} también tiene esto abierto en {language}.',
)
const elsewhere = words(
  '{name} has this open in {language}.',
  '{name} a ouvert ceci en {language}.',
  '{name} tiene esto abierto en {language}.',
)
const meaning = words(
  'Nobody’s text is lost: who saves second is told.',
  'Aucun texte n’est perdu : la personne qui enregistre en second est prévenue.',
  'No se pierde ningún texto: se avisa a quien guarda en segundo lugar.',
)
const saved = words(
  'Saved by itself at {time}',
  'Enregistré automatiquement à {time}',
  'Guardado automáticamente a las {time}',
)
const saving = words('Saving…', 'Enregistrement…', 'Guardando…')
const notApproved = words(
  'This text is approved. It is not saved by itself, because a change voids the approval.',
  'Ce texte est approuvé. Il n’est pas enregistré automatiquement, car une modification annule l’approbation.',
  'Este texto está aprobado. No se guarda automáticamente, porque un cambio anula la aprobación.',
)

/** Above the fields: who else is here, what they saved, and when the draft saved itself. Nothing of it is stored. */
export function TogetherPanel() {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const { review } = useReview()
  const { others, newer, ask } = useTogether()
  useRefusals(ask)
  const { savedAt, isSaving, saveQuietly, saveOver } = useSaving()
  const isApproved = review?.state === 'approved'
  useAutosave(saveQuietly, newer !== null || isApproved, ask)
  if (!id) return null
  const panel = i18n.language
  const time = new Intl.DateTimeFormat(panel, { timeStyle: 'short' })
  return (
    <div className="together">
      <div role="status">
        {others.map(({ name, language }) => (
          <p className="together__person" key={`${name} ${language}`}>
            {say(panel, language === code ? here : elsewhere, {
              name,
              language: languageName(language, panel),
            })}{' '}
            {language === code && say(panel, meaning)}
          </p>
        ))}
      </div>
      {newer && !isProcessing && !isSaving && (
        <NewerNotice
          isModified={isModified}
          newer={newer}
          onKeep={() => saveOver(newer.updatedAt).then(ask)}
        />
      )}
      {isApproved && isModified && <p className="together__hint">{say(panel, notApproved)}</p>}
      {isSaving && <p className="together__hint">{say(panel, saving)}</p>}
      {!isSaving && savedAt && (
        <p className="together__hint">{say(panel, saved, { time: time.format(savedAt) })}</p>
      )}
    </div>
  )
}
