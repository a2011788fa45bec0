'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import type { ExchangeRun } from '../../lib/exchange.ts'
import { say } from '../say.ts'
import { chooseTopics, readTopics } from './exchange-requests.ts'
import { said } from './exchange-words.ts'
import { useAsking } from './use-asking.ts'

interface Props {
  run: ExchangeRun
  panel: string
  onChange: () => Promise<void>
}

/** Which topics the categories and tags of an old website become; the file is examined again with them. */
export function TopicChoice({ run, panel, onChange }: Props) {
  const field = useId()
  const { ask, isBusy, problem } = useAsking(panel, onChange)
  const [topics, setTopics] = useState<{ id: string; name: string }[]>([])
  const [chosen, setChosen] = useState<Record<string, string | null>>({})
  useEffect(() => {
    readTopics(panel).then(setTopics, () => setTopics([]))
  }, [panel])
  return (
    <fieldset className="exchange__topics">
      <legend>{say(panel, said.topics)}</legend>
      {run.terms.map(({ slug, name, count, topic }) => (
        <div key={slug}>
          <label htmlFor={`${field}-${slug}`}>{`${name} (${count})`}</label>
          <select
            id={`${field}-${slug}`}
            onChange={(event) => setChosen({ ...chosen, [slug]: event.target.value || null })}
            value={(slug in chosen ? chosen[slug] : topic) ?? ''}
          >
            <option value="">{say(panel, said.noTopic)}</option>
            {topics.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
        </div>
      ))}
      <Button
        buttonStyle="secondary"
        disabled={isBusy || Object.keys(chosen).length === 0}
        margin={false}
        onClick={() => void ask(() => chooseTopics(run.id, chosen, panel))}
      >
        {say(panel, said.examineAgain)}
      </Button>
      <p aria-live="polite">{problem}</p>
    </fieldset>
  )
}
