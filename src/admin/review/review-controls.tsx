'use client'

import {
  Popup,
  PopupList,
  toast,
  useDocumentInfo,
  useFormModified,
  useModal,
  useTranslation,
} from '@payloadcms/ui'
import { useState } from 'react'
import { words } from '../../../collections/shared/fields/words.ts'
import { stepWords } from '../../../collections/shared/review/words.ts'
import type { Step } from '../../../collections/shared/review/workflow.ts'
import { say } from '../say.ts'
import { useSaving } from '../together/use-saving.ts'
import { StepQuestion } from './step-question.tsx'
import { type SentStep, useReview } from './use-review.ts'
import './review.css'

const menuLabel = words('Review', 'Relecture', 'Revisión')
const done = words('{step}: done', '{step} : fait', '{step}: hecho')
const saveFirst = words(
  'Save the draft first: what you wrote is not in it yet.',
  'Enregistrez d’abord le brouillon : vos dernières modifications n’y sont pas encore.',
  'Guarde primero el borrador: lo último que escribió aún no está en él.',
)

const handsOver = (step: Step): boolean => step === 'submit' || step === 'assign'

/** The steps that are open to the person at the screen, in one small menu beside the other buttons. */
export function ReviewControls() {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { toggleModal } = useModal()
  const isModified = useFormModified()
  const { review, take } = useReview()
  const { saveQuietly } = useSaving()
  const [step, setStep] = useState<Step>('submit')
  if (!id || !review || review.steps.length === 0) return null
  const panel = i18n.language
  const question = `review-${id}`

  async function ask(chosen: Step) {
    // What somebody asks others to read is what stands on the screen; what they judge is what they were shown.
    const isSaved = !isModified || (handsOver(chosen) && (await saveQuietly()))
    if (!isSaved) {
      toast.info(say(panel, saveFirst))
      return
    }
    setStep(chosen)
    toggleModal(question)
  }

  async function confirm(sent: SentStep) {
    const problem = await take(sent)
    if (problem) toast.error(problem)
    else toast.success(say(panel, done, { step: say(panel, stepWords[sent.step]) }))
  }

  return (
    <>
      <Popup
        button={
          <span className="review-controls__button">
            {say(panel, menuLabel)} <span aria-hidden="true">▾</span>
          </span>
        }
        className="review-controls"
        horizontalAlign="right"
        render={({ close }) => (
          <PopupList.ButtonGroup>
            {review.steps.map((each) => (
              <PopupList.Button id={`review-${each}`} key={each} onClick={() => [close(), void ask(each)]}>
                {say(panel, stepWords[each])}
              </PopupList.Button>
            ))}
          </PopupList.ButtonGroup>
        )}
        size="medium"
        verticalAlign="bottom"
      />
      <StepQuestion onConfirm={confirm} reviewers={review.reviewers} slug={question} step={step} />
    </>
  )
}
