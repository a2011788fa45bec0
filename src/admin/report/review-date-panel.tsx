'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useId, useState } from 'react'
import { type Words, words } from '../../../collections/shared/fields/words.ts'
import { monthsOffered } from '../../lib/report.ts'
import { say } from '../say.ts'
import { post } from './report-requests.ts'
import '../share-panel.css'

const texts = {
  heading: words('Still correct?', 'Toujours exact ?', '¿Sigue siendo correcto?'),
  none: words(
    'Nobody has said by when this is looked at again.',
    'Personne n’a dit quand ceci doit être revu.',
    'Nadie ha dicho cuándo debe revisarse.',
  ),
  by: words(
    'To be looked at again by {day}, by {name}.',
    'À revoir au plus tard le {day}, par {name}.',
    'Por revisar a más tardar el {day}, por {name}.',
  ),
  past: words(
    'Was to be looked at again by {day}, by {name}.',
    'Devait être revu au plus tard le {day}, par {name}.',
    'Debía revisarse a más tardar el {day}, por {name}.',
  ),
  nobody: words('nobody', 'personne', 'nadie'),
  confirmed: words('Found correct on {day}.', 'Jugé exact le {day}.', 'Dado por correcto el {day}.'),
  next: words('Look at it again in', 'À revoir dans', 'Revisar de nuevo en'),
  still: words('Still correct', 'Toujours exact', 'Sigue siendo correcto'),
  change: words('Set day and person', 'Fixer le jour et la personne', 'Fijar el día y la persona'),
  day: words('By', 'Au plus tard le', 'A más tardar el'),
  who: words('Who looks at it', 'Qui le revoit', 'Quién lo revisa'),
  set: words('Set', 'Fixer', 'Fijar'),
} satisfies Record<string, Words>

interface Answer {
  date: { reviewBy: string; owner: string | null; confirmedAt: string | null } | null
  people: { id: string; name: string }[]
  mayWrite: boolean
  /** In Brussels. */
  today: string
}

type Send = (data: object) => void

/** On the document: by when somebody looks at it again, and the button that says that it is still correct. */
export function ReviewDatePanel() {
  const { id, collectionSlug, isTrashed } = useDocumentInfo()
  const { i18n } = useTranslation()
  const [answer, setAnswer] = useState<Answer>()
  const [refusal, setRefusal] = useState<string | null>(null)
  const headingId = useId()
  const address = id && collectionSlug && !isTrashed ? `/api/${collectionSlug}/${id}/review-date` : null
  const read = useCallback(() => {
    if (!address) return
    fetch(address, { credentials: 'include' })
      .then((response) => (response.ok ? (response.json() as Promise<Answer>) : undefined))
      .then(setAnswer, () => setAnswer(undefined))
  }, [address])
  useEffect(read, [read])
  if (!address || !answer) return null
  const panel = i18n.language
  const send: Send = async (data) => {
    const told = await post(address, data)
    setRefusal(told)
    if (told === null) read()
  }
  return (
    <section aria-labelledby={headingId} className="share-panel field-type" id="field-reviewDate">
      <h3 id={headingId}>{say(panel, texts.heading)}</h3>
      <Standing answer={answer} panel={panel} />
      {answer.mayWrite && (
        <>
          <StillCorrect panel={panel} send={send} />
          <SetDate
            answer={answer}
            key={`${answer.date?.reviewBy} ${answer.date?.owner}`}
            panel={panel}
            send={send}
          />
        </>
      )}
      {refusal !== null && <p role="alert">{refusal}</p>}
    </section>
  )
}

function Standing({ answer: { date, people, today }, panel }: { answer: Answer; panel: string }) {
  if (!date) return <p>{say(panel, texts.none)}</p>
  const inWords = (day: string) => new Intl.DateTimeFormat(panel, { dateStyle: 'long' }).format(new Date(day))
  const name = people.find(({ id }) => id === date.owner)?.name ?? say(panel, texts.nobody)
  const isPast = date.reviewBy < today
  return (
    <>
      <p className={isPast ? 'share-panel__warning' : undefined}>
        {say(panel, isPast ? texts.past : texts.by, { day: inWords(date.reviewBy), name })}
      </p>
      {date.confirmedAt && <p>{say(panel, texts.confirmed, { day: inWords(date.confirmedAt) })}</p>}
    </>
  )
}

function StillCorrect({ panel, send }: { panel: string; send: Send }) {
  const [months, setMonths] = useState<number>(12)
  const inMonths = new Intl.NumberFormat(panel, { style: 'unit', unit: 'month', unitDisplay: 'long' })
  return (
    <p>
      <label>
        {say(panel, texts.next)}{' '}
        <select onChange={({ target }) => setMonths(Number(target.value))} value={months}>
          {monthsOffered.map((each) => (
            <option key={each} value={each}>
              {inMonths.format(each)}
            </option>
          ))}
        </select>
      </label>{' '}
      <button className="share-panel__button" onClick={() => send({ months })} type="button">
        {say(panel, texts.still)}
      </button>
    </p>
  )
}

/** Not a form of its own: it stands within that of the item. */
function SetDate({ answer, panel, send }: { answer: Answer; panel: string; send: Send }) {
  const [reviewBy, setReviewBy] = useState(answer.date?.reviewBy ?? '')
  const [owner, setOwner] = useState(answer.date?.owner ?? '')
  return (
    <details>
      <summary>{say(panel, texts.change)}</summary>
      <p>
        <label>
          {say(panel, texts.day)}{' '}
          <input
            min={answer.today}
            onChange={({ target }) => setReviewBy(target.value)}
            type="date"
            value={reviewBy}
          />
        </label>
      </p>
      <p>
        <label>
          {say(panel, texts.who)}{' '}
          <select onChange={({ target }) => setOwner(target.value)} value={owner}>
            <option value="">{say(panel, texts.nobody)}</option>
            {answer.people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>{' '}
        <button
          className="share-panel__button"
          onClick={() => send({ reviewBy, owner: owner || null })}
          type="button"
        >
          {say(panel, texts.set)}
        </button>
      </p>
    </details>
  )
}
