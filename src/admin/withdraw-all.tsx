'use client'

import { PopupList, useDocumentInfo, useModal, useTranslation } from '@payloadcms/ui'
import type { Ability } from '../../collections/shared/access.ts'
import { words } from '../../collections/shared/fields/words.ts'
import { say } from './say.ts'
import { useMayPublish } from './use-may-publish.ts'
import { usePublication } from './use-publication.ts'
import { usePublishing } from './use-publishing.ts'
import { WithdrawalQuestion } from './withdrawal-question.tsx'

const label = words('Withdraw all languages', 'Retirer toutes les langues', 'Retirar todos los idiomas')

/** Takes the place of Payload's "unpublish" in the menu of an item. */
export function WithdrawAll({ needed }: { needed: Ability }) {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { toggleModal } = useModal()
  const publication = usePublication()
  const { withdrawAll } = usePublishing()
  const mayPublish = useMayPublish(needed)
  if (!mayPublish || !publication || publication.publicIn.length === 0) return null
  const question = `withdraw-all-${id}`
  return (
    <>
      <PopupList.Button id="withdraw-all" onClick={() => toggleModal(question)}>
        {say(i18n.language, label)}
      </PopupList.Button>
      <WithdrawalQuestion languages={publication.publicIn} slug={question} onConfirm={withdrawAll} />
    </>
  )
}
