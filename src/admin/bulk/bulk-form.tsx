'use client'

import { useConfig, useLocale, useTranslation } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import type { BulkAction, BulkResult } from '../../../collections/shared/bulk/bulk-answer.ts'
import type { Words } from '../../../collections/shared/fields/words.ts'
import { languageName } from '../language-names.ts'
import { say } from '../say.ts'
import { type Choice, readReviewers, readTopics, sendBulk } from './bulk-requests.ts'
import { actionWords, bulkWords } from './bulk-words.ts'

/** What became of the chosen items. */
export interface Report {
  /** What was done, in words. */
  action: string
  results: readonly BulkResult[]
}

interface Props {
  /** The noun in the API. */
  address: string
  actions: readonly BulkAction[]
  ids: readonly string[]
  onDone(report: Report): void
}

/** The person or the topic that an action needs, if it needs one. */
const needs: Partial<Record<BulkAction, { field: 'reviewer' | 'topic'; label: Words }>> = {
  submit: { field: 'reviewer', label: bulkWords.who },
  'add-topic': { field: 'topic', label: bulkWords.topic },
}

/** What is to be done with the chosen items. */
export function BulkForm({ address, actions, ids, onDone }: Props) {
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const id = useId()
  const [action, setAction] = useState<BulkAction>(actions[0] ?? 'trash')
  const [chosen, setChosen] = useState('')
  const [problem, setProblem] = useState<string>()
  const [isRunning, setIsRunning] = useState(false)
  const choices = useChoices(action, address, ids[0] ?? '')
  const panel = i18n.language
  const language = languageName(code, panel)
  const need = needs[action]
  const choice = chosen || choices[0]?.id || ''

  async function act() {
    setIsRunning(true)
    const more = need && { [need.field]: choice }
    const answer = await sendBulk(address, { action, language: code, ids, ...more })
    setIsRunning(false)
    setProblem(typeof answer === 'string' ? answer : undefined)
    if (typeof answer === 'string') return
    onDone({ action: say(panel, actionWords[action], { language }), results: answer.results })
  }

  return (
    <fieldset className="bulk__form" disabled={isRunning}>
      <legend>{say(panel, bulkWords.heading, { count: String(ids.length) })}</legend>
      <Choose
        id={`${id}-what`}
        label={say(panel, bulkWords.what)}
        onChoose={(value) => [setAction(actions.find((each) => each === value) ?? action), setChosen('')]}
        options={actions.map((each) => ({ id: each, name: say(panel, actionWords[each], { language }) }))}
        value={action}
      />
      {need && (
        <Choose
          id={`${id}-which`}
          label={say(panel, need.label)}
          onChoose={setChosen}
          options={choices}
          value={choice}
        />
      )}
      <button disabled={need && !choice} onClick={() => void act()} type="button">
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

interface ChooseProps {
  id: string
  label: string
  options: readonly Choice[]
  value: string
  onChoose(value: string): void
}

function Choose({ id, label, options, value, onChoose }: ChooseProps) {
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <select id={id} onChange={({ target }) => onChoose(target.value)} value={value}>
        {options.map((each) => (
          <option key={each.id} value={each.id}>
            {each.name}
          </option>
        ))}
      </select>
    </>
  )
}

/** Whom or what an action can be done with. */
function useChoices(action: BulkAction, address: string, first: string): Choice[] {
  const { config } = useConfig()
  const { code } = useLocale()
  const [choices, setChoices] = useState<Choice[]>([])
  useEffect(() => {
    let isCurrent = true
    const found =
      action === 'submit'
        ? readReviewers(address, first, code)
        : action === 'add-topic'
          ? readTopics(config.routes.api, code)
          : Promise.resolve([])
    found.then(
      (read) => isCurrent && setChoices(read),
      () => isCurrent && setChoices([]),
    )
    return () => {
      isCurrent = false
    }
  }, [action, address, first, code, config.routes.api])
  return choices
}
