'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useId, useState } from 'react'
import { words } from '../../collections/shared/fields/words.ts'
import type { Schedule } from '../lib/schedules.ts'
import { say } from './say.ts'
import { ScheduleForm } from './schedule-form.tsx'
import { actionWords, momentWords, stateWords } from './schedule-words.ts'
import './share-panel.css'

const heading = words('Schedule', 'Planification', 'Planificación')
const lead = words(
  'What is published is the saved draft as it is when you plan. What is written afterwards stays a draft.',
  'Est publié le brouillon enregistré tel qu’il est lorsque vous planifiez. Ce qui est écrit ensuite reste un brouillon.',
  'Se publica el borrador guardado tal como está al planificar. Lo que se escriba después sigue siendo borrador.',
)
const none = words('Nothing is planned.', 'Rien n’est planifié.', 'No hay nada planificado.')
const cancel = words('Cancel this', 'Annuler', 'Cancelar')
const everything = words('All that is planned', 'Tout ce qui est planifié', 'Todo lo que está planificado')

interface Plans {
  schedules: Schedule[]
  mayPlan: boolean
}

/** On the document: what is planned for it, what became of it, and the way to plan. */
export function SchedulePanel() {
  const { id, collectionSlug, isTrashed, lastUpdateTime } = useDocumentInfo()
  const { i18n } = useTranslation()
  const [plans, setPlans] = useState<Plans>()
  const headingId = useId()
  const address = id && collectionSlug && !isTrashed ? `/api/${collectionSlug}/${id}/schedules` : null
  const read = useCallback(() => {
    if (!address) return
    fetch(address, { credentials: 'include' })
      .then((answer) => (answer.ok ? (answer.json() as Promise<Plans>) : undefined))
      .then(setPlans, () => setPlans(undefined))
  }, [address])
  useEffect(() => {
    // Anew after each save.
    void lastUpdateTime
    read()
  }, [read, lastUpdateTime])
  if (!address || !plans) return null
  const panel = i18n.language
  const end = (schedule: string) =>
    fetch(`${address}/${schedule}/cancel`, { method: 'POST', credentials: 'include' }).then(read)
  return (
    <section className="share-panel field-type" aria-labelledby={headingId}>
      <h3 id={headingId}>{say(panel, heading)}</h3>
      <p>{say(panel, lead)}</p>
      {plans.mayPlan && <ScheduleForm address={address} onPlanned={read} />}
      {plans.schedules.length === 0 && <p>{say(panel, none)}</p>}
      <ul>
        {plans.schedules.map((schedule) => (
          <li key={schedule.id}>
            <p>
              <strong>{actionWords(panel, schedule)}</strong>
            </p>
            <p>{momentWords(panel, schedule.runAt)}</p>
            <p className={schedule.state === 'refused' ? 'share-panel__warning' : undefined}>
              {stateWords(panel, schedule)}
            </p>
            {schedule.state === 'waiting' && plans.mayPlan && (
              <button className="share-panel__button" type="button" onClick={() => void end(schedule.id)}>
                {say(panel, cancel)}
              </button>
            )}
          </li>
        ))}
      </ul>
      <p>
        <a href="/admin/schedule">{say(panel, everything)}</a>
      </p>
    </section>
  )
}
