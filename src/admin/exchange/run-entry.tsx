'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { type ExchangeRun, isUnderWay } from '../../lib/exchange.ts'
import { say } from '../say.ts'
import { fileAddress, takeStep } from './exchange-requests.ts'
import { formWords, outcomeWords, said, stateWords } from './exchange-words.ts'
import { RowReport } from './row-report.tsx'
import { TopicChoice } from './topic-choice.tsx'
import { useAsking } from './use-asking.ts'

interface Props {
  run: ExchangeRun
  panel: string
  onChange: () => Promise<void>
}

/** One import or export: how it stands, what can be done with it, and what becomes of its rows. */
export function RunEntry({ run, panel, onChange }: Props) {
  const { ask, isBusy, problem } = useAsking(panel, onChange)
  const [isOpen, setIsOpen] = useState(false)
  const { id, direction, form, state, fileName, askedBy, askedAt, total, done, counts } = run
  const step = (name: 'run' | 'cancel') => void ask(() => takeStep(id, name, panel))
  const when = new Intl.DateTimeFormat(panel, { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(askedAt),
  )
  // While it is read, pictures of an old website are counted, and no rows.
  const hasRows = direction === 'import' && state !== 'reading' && total !== null && total > 0
  return (
    <li>
      <h3>
        {say(panel, said.direction[direction])}: {fileName}
      </h3>
      <p>
        {say(panel, formWords[form])} ·{' '}
        {say(panel, said.asked, { name: askedBy ?? say(panel, said.program), when })}
      </p>
      <p aria-live="polite">
        <strong>{say(panel, stateWords[state])}</strong>
        {total !== null && ` · ${say(panel, said.progress, { done: String(done), total: String(total) })}`}
      </p>
      {isUnderWay(state) && total !== null && total > 0 && (
        <progress aria-label={fileName} max={total} value={done} />
      )}
      {hasRows && <p>{countsOf(counts, panel)}</p>}
      {(run.problem ?? problem) !== '' && <p role="status">{run.problem ?? problem}</p>}
      {state === 'examined' && run.terms.length > 0 && (
        <TopicChoice onChange={onChange} panel={panel} run={run} />
      )}
      <RunActions hasRows={hasRows} isBusy={isBusy} onStep={step} panel={panel} run={run} />
      {hasRows && (
        <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
          <summary>{say(panel, said.show)}</summary>
          {isOpen && <RowReport key={`${state}`} panel={panel} run={id} />}
        </details>
      )}
    </li>
  )
}

interface ActionsProps {
  run: ExchangeRun
  panel: string
  isBusy: boolean
  /** There is a report of rows. */
  hasRows: boolean
  onStep: (name: 'run' | 'cancel') => void
}

/** What can be done with an import or export as it stands. */
function RunActions({ run: { id, direction, state }, panel, isBusy, hasRows, onStep }: ActionsProps) {
  const canStop = isUnderWay(state) || state === 'examined' || state === 'uploading'
  return (
    <div className="exchange__buttons">
      {state === 'examined' && (
        <Button disabled={isBusy} margin={false} onClick={() => onStep('run')}>
          {say(panel, said.run)}
        </Button>
      )}
      {canStop && (
        <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={() => onStep('cancel')}>
          {say(panel, said.cancel)}
        </Button>
      )}
      {direction === 'export' && state === 'done' && (
        <a download href={fileAddress(id, 'file')}>
          {say(panel, said.take)}
        </a>
      )}
      {hasRows && (
        <a download href={fileAddress(id, 'report')}>
          {say(panel, said.report)}
        </a>
      )}
    </div>
  )
}

const countsOf = (counts: ExchangeRun['counts'], panel: string): string =>
  (['create', 'update', 'unchanged', 'refused'] as const)
    .map((outcome) => `${say(panel, outcomeWords[outcome])}: ${counts[outcome]}`)
    .join(' · ')
