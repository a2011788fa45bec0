'use client'

import { ConfirmationModal, useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { type Words, words } from '../../../collections/shared/fields/words.ts'
import type { Reviewer } from '../../../collections/shared/review/reviewers.ts'
import { stepWords } from '../../../collections/shared/review/words.ts'
import type { Step } from '../../../collections/shared/review/workflow.ts'
import { say } from '../say.ts'
import type { SentStep } from './use-review.ts'

const meaning: Record<Step, Words> = {
  submit: words(
    'They get a mail, and find the text on their dashboard. You may go on writing.',
    'La personne reçoit un message et trouve le texte sur son tableau de bord. Vous pouvez continuer à écrire.',
    'La persona recibe un correo y encuentra el texto en su panel. Usted puede seguir escribiendo.',
  ),
  assign: words(
    'The text waits for this person instead.',
    'Le texte attendra cette personne.',
    'El texto esperará a esta persona.',
  ),
  recall: words(
    'The text is a draft again and waits for nobody.',
    'Le texte redevient un brouillon et n’attend plus personne.',
    'El texto vuelve a ser un borrador y no espera a nadie.',
  ),
  'request-changes': words(
    'The text goes back with your note.',
    'Le texte est renvoyé avec votre note.',
    'El texto se devuelve con su nota.',
  ),
  approve: words(
    'You approve the text as it is now. A later change voids the approval.',
    'Vous approuvez le texte tel qu’il est maintenant. Toute modification annule l’approbation.',
    'Usted aprueba el texto tal como está. Un cambio posterior anula la aprobación.',
  ),
  archive: words(
    'Readers no longer find the text in this language. It stays here.',
    'Les lecteurs ne trouveront plus le texte dans cette langue. Il reste ici.',
    'Los lectores ya no encontrarán el texto en este idioma. Queda aquí.',
  ),
  reopen: words(
    'The text is a draft again.',
    'Le texte redevient un brouillon.',
    'El texto vuelve a ser un borrador.',
  ),
}
const who = words('Who should look at it?', 'Qui doit le relire ?', '¿Quién debe revisarlo?')
const noteLabel = words('Note (they read it)', 'Note (la personne la lira)', 'Nota (la persona la leerá)')

const asksWho = (step: Step) => step === 'submit' || step === 'assign'
const takesNote = (step: Step) => asksWho(step) || step === 'request-changes' || step === 'approve'

interface Props {
  slug: string
  step: Step
  reviewers: readonly Reviewer[]
  onConfirm(sent: SentStep): Promise<void>
}

/** What a step means, whom it concerns, and a note to them; then it is taken. */
export function StepQuestion({ slug, step, reviewers, onConfirm }: Props) {
  const { i18n } = useTranslation()
  const id = useId()
  const [chosen, setChosen] = useState('')
  const [note, setNote] = useState('')
  const panel = i18n.language
  const reviewer = chosen || reviewers[0]?.id || ''
  const body = (
    <div className="step-question">
      <p>{say(panel, meaning[step])}</p>
      {asksWho(step) && (
        <label htmlFor={`${id}-who`}>
          {say(panel, who)}
          <select id={`${id}-who`} onChange={(event) => setChosen(event.target.value)} value={reviewer}>
            {reviewers.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
        </label>
      )}
      {takesNote(step) && (
        <label htmlFor={`${id}-note`}>
          {say(panel, noteLabel)}
          <textarea
            id={`${id}-note`}
            maxLength={4000}
            onChange={(event) => setNote(event.target.value)}
            rows={4}
            value={note}
          />
        </label>
      )}
    </div>
  )
  async function confirm() {
    await onConfirm({
      step,
      ...(asksWho(step) && reviewer && { reviewer }),
      ...(takesNote(step) && note.trim() && { note: note.trim() }),
    })
    setNote('')
  }
  return (
    <ConfirmationModal
      body={body}
      confirmLabel={say(panel, stepWords[step])}
      heading={say(panel, stepWords[step])}
      modalSlug={slug}
      onConfirm={confirm}
    />
  )
}
