'use client'

import {
  useConfig,
  useListQuery,
  useLocale,
  useRouteCache,
  useSelection,
  useTranslation,
} from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useEffect, useId, useState } from 'react'
import { type BulkAction, type BulkResult, mostItems } from '../../../collections/shared/bulk/bulk-answer.ts'
import { languageName } from '../language-names.ts'
import { say } from '../say.ts'
import { BulkReport } from './bulk-report.tsx'
import { type Choice, readReviewers, readTopics, sendBulk } from './bulk-requests.ts'
import { actionWords, bulkWords } from './bulk-words.ts'
import './bulk.css'

interface Props {
  noun: string
  /** What can be done with items of this noun. */
  actions: readonly BulkAction[]
}

interface Report {
  action: string
  results: readonly BulkResult[]
}

/** Above a list: what is to be done with the chosen items, and afterwards what became of each of them. */
export function BulkPanel({ noun, actions }: Props) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { selectedIDs, count } = useSelection()
  const { query } = useListQuery()
  const { clearRouteCache } = useRouteCache()
  const { code } = useLocale()
  const isTrash = usePathname().endsWith('/trash')
  const [report, setReport] = useState<Report>()
  const panel = i18n.language
  const ids = selectedIDs.map(String)
  if (isTrash) return null
  return (
    <div className="bulk">
      {report && (
        <BulkReport
          action={report.action}
          address={`${config.routes.admin}/collections/${noun}`}
          onClose={() => setReport(undefined)}
          results={report.results}
        />
      )}
      {count > 0 && (ids.length === 0 || ids.length > mostItems) && (
        <p>{say(panel, bulkWords.tooMany, { count: String(mostItems) })}</p>
      )}
      {ids.length > 0 && ids.length <= mostItems && (
        <BulkForm
          actions={actions}
          address={`${config.routes.api}/${noun}`}
          ids={ids}
          key={`${code} ${query.page ?? 1}`}
          onDone={(done) => {
            setReport(done)
            clearRouteCache()
          }}
        />
      )}
    </div>
  )
}

interface FormProps {
  address: string
  actions: readonly BulkAction[]
  ids: readonly string[]
  onDone(report: Report): void
}

function BulkForm({ address, actions, ids, onDone }: FormProps) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const fieldId = useId()
  const [action, setAction] = useState<BulkAction>(actions[0] ?? 'trash')
  const [choices, setChoices] = useState<Choice[]>([])
  const [chosen, setChosen] = useState('')
  const [problem, setProblem] = useState<string>()
  const [isRunning, setIsRunning] = useState(false)
  const panel = i18n.language
  const language = languageName(code, panel)
  const first = ids[0] ?? ''
  const hasChoice = action === 'submit' || action === 'add-topic'

  useEffect(() => {
    let isCurrent = true
    const found =
      action === 'submit'
        ? readReviewers(address, first, code)
        : action === 'add-topic'
          ? readTopics(config.routes.api, code)
          : Promise.resolve([])
    found.then(
      (read) => isCurrent && [setChoices(read), setChosen(read[0]?.id ?? '')],
      () => isCurrent && setChoices([]),
    )
    return () => {
      isCurrent = false
    }
  }, [action, address, first, code, config.routes.api])

  async function act() {
    setIsRunning(true)
    const more = action === 'submit' ? { reviewer: chosen } : action === 'add-topic' ? { topic: chosen } : {}
    const answer = await sendBulk(address, { action, language: code, ids, ...more })
    setIsRunning(false)
    setProblem(typeof answer === 'string' ? answer : undefined)
    if (typeof answer !== 'string') {
      onDone({ action: say(panel, actionWords[action], { language }), results: answer.results })
    }
  }

  return (
    <fieldset className="bulk__form" disabled={isRunning}>
      <legend>{say(panel, bulkWords.heading, { count: String(ids.length) })}</legend>
      <label htmlFor={`${fieldId}-what`}>{say(panel, bulkWords.what)}</label>
      <select
        id={`${fieldId}-what`}
        onChange={({ target }) => setAction(actions.find((each) => each === target.value) ?? action)}
        value={action}
      >
        {actions.map((each) => (
          <option key={each} value={each}>
            {say(panel, actionWords[each], { language })}
          </option>
        ))}
      </select>
      {hasChoice && (
        <>
          <label htmlFor={`${fieldId}-which`}>
            {say(panel, action === 'submit' ? bulkWords.who : bulkWords.topic)}
          </label>
          <select id={`${fieldId}-which`} onChange={({ target }) => setChosen(target.value)} value={chosen}>
            {choices.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </>
      )}
      <button disabled={hasChoice && !chosen} onClick={() => void act()} type="button">
        {say(panel, bulkWords.act)}
      </button>
      <p role="status">
        {isRunning && say(panel, bulkWords.running)}
        {action === 'submit' && choices.length === 0 && say(panel, bulkWords.nobody)}
        {action === 'add-topic' && say(panel, bulkWords.asDraft)}
        {problem}
      </p>
    </fieldset>
  )
}
