'use client'

import { useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { type Words, words } from '../../collections/shared/fields/words.ts'
import { brusselsClock, brusselsMoments, brusselsOffset } from '../lib/brussels-time.ts'
import { type ScheduleAction, scheduleActions } from '../lib/schedules.ts'
import { languageName } from './language-names.ts'
import { say } from './say.ts'
import { momentWords, skippedHour } from './schedule-words.ts'
import { usePublication } from './use-publication.ts'

const actions: Record<ScheduleAction, Words> = {
  publish: words('Publish', 'Publier', 'Publicar'),
  withdraw: words('Withdraw', 'Retirer', 'Retirar'),
}
const what = words('What', 'Quoi', 'Qué')
const languages = words('Languages', 'Langues', 'Idiomas')
const time = words('Day and time in Brussels', 'Jour et heure à Bruxelles', 'Día y hora en Bruselas')
const which = words(
  'Clocks show this time twice that night. Which one?',
  'Cette nuit-là, les horloges indiquent cette heure deux fois. Laquelle ?',
  'Esa noche los relojes marcan esa hora dos veces. ¿Cuál?',
)
const plan = words('Plan', 'Planifier', 'Planificar')
const nothing = words(
  'There is nothing to publish: save a draft with a title first.',
  'Il n’y a rien à publier : enregistrez d’abord un brouillon avec un titre.',
  'No hay nada que publicar: guarde antes un borrador con título.',
)
const failed = words('That did not work.', 'Cela n’a pas fonctionné.', 'No ha funcionado.')

/** Nine in the morning of the next day, by the clocks in Brussels. */
const nextMorning = () => `${brusselsClock(new Date(Date.now() + 86_400_000)).slice(0, 10)}T09:00`

/** Plans a publication or a withdrawal, in one language or in several at one moment. */
export function ScheduleForm({ address, onPlanned }: { address: string; onPlanned: () => void }) {
  const { i18n } = useTranslation()
  const publication = usePublication()
  const [action, setAction] = useState<ScheduleAction>('publish')
  const [left, setLeft] = useState<readonly string[]>([])
  const [at, setAt] = useState(nextMorning)
  const [offset, setOffset] = useState<string>()
  const [problem, setProblem] = useState('')
  const id = useId()
  const panel = i18n.language
  const offered = (action === 'publish' ? publication?.titledIn : publication?.publicIn) ?? []
  const chosen = offered.filter((code) => !left.includes(code))
  const moments = brusselsMoments(at)
  const meant = moments.find((moment) => brusselsOffset(moment) === offset) ?? moments[0]
  const isClear = meant !== undefined && (moments.length === 1 || offset !== undefined)

  async function send(): Promise<void> {
    const answer = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        action,
        languages: chosen,
        at,
        ...(moments.length > 1 && { offset }),
      }),
    })
    const body = (await answer.json().catch(() => null)) as { errors?: { message: string }[] } | null
    setProblem(answer.ok ? '' : (body?.errors?.[0]?.message ?? say(panel, failed)))
    if (answer.ok) onPlanned()
  }

  return (
    <div>
      <p>
        <label htmlFor={`${id}-action`}>{say(panel, what)}</label>{' '}
        <select
          id={`${id}-action`}
          value={action}
          onChange={({ target }) => setAction(target.value as ScheduleAction)}
        >
          {scheduleActions.map((each) => (
            <option key={each} value={each}>
              {say(panel, actions[each])}
            </option>
          ))}
        </select>
      </p>
      <fieldset className="share-panel__choices">
        <legend>{say(panel, languages)}</legend>
        {offered.map((code) => (
          <label key={code}>
            <input
              type="checkbox"
              checked={chosen.includes(code)}
              onChange={({ target }) =>
                setLeft(target.checked ? left.filter((each) => each !== code) : [...left, code])
              }
            />{' '}
            {languageName(code, panel)}
          </label>
        ))}
        {offered.length === 0 && <p>{say(panel, nothing)}</p>}
      </fieldset>
      <p>
        <label htmlFor={`${id}-time`}>{say(panel, time)}</label>
        <input
          id={`${id}-time`}
          type="datetime-local"
          value={at}
          aria-describedby={`${id}-moment`}
          onChange={({ target }) => [setAt(target.value), setOffset(undefined)]}
        />
      </p>
      <p id={`${id}-moment`}>
        {isClear && meant && momentWords(panel, meant.toISOString())}
        {moments.length === 0 && at !== '' && say(panel, skippedHour)}
      </p>
      {moments.length > 1 && (
        <fieldset className="share-panel__choices">
          <legend>{say(panel, which)}</legend>
          {moments.map((moment) => (
            <label key={moment.toISOString()}>
              <input
                type="radio"
                name={`${id}-offset`}
                checked={offset === brusselsOffset(moment)}
                onChange={() => setOffset(brusselsOffset(moment))}
              />{' '}
              {momentWords(panel, moment.toISOString())}
            </label>
          ))}
        </fieldset>
      )}
      <button
        className="share-panel__button"
        type="button"
        disabled={!isClear || chosen.length === 0}
        onClick={() => void send()}
      >
        {say(panel, plan)}
      </button>
      <p role="status" className="share-panel__warning">
        {problem}
      </p>
    </div>
  )
}
