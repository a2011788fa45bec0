'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import type { ExchangeRow, RowOutcome } from '../../lib/exchange.ts'
import { say } from '../say.ts'
import { readRows } from './exchange-requests.ts'
import { outcomeWords, said } from './exchange-words.ts'

const outcomes = ['create', 'update', 'unchanged', 'refused'] as const

/** How many rows come at once; as many as the server gives. */
const atOnce = 100

/** What becomes of the rows of an import, a hundred at a time. */
export function RowReport({ run, panel }: { run: string; panel: string }) {
  const field = useId()
  const [outcome, setOutcome] = useState<RowOutcome | ''>('')
  const [rows, setRows] = useState<ExchangeRow[]>([])
  useEffect(() => {
    readRows(run, outcome, 0).then(setRows, () => setRows([]))
  }, [run, outcome])
  async function more(): Promise<void> {
    const next = await readRows(run, outcome, rows.at(-1)?.number ?? 0).catch(() => [])
    setRows([...rows, ...next])
  }
  return (
    <>
      <label htmlFor={field}>{say(panel, said.rows)}</label>
      <select
        id={field}
        onChange={(event) => setOutcome(outcomes.find((each) => each === event.target.value) ?? '')}
        value={outcome}
      >
        <option value="">{say(panel, said.allOutcomes)}</option>
        {outcomes.map((each) => (
          <option key={each} value={each}>
            {say(panel, outcomeWords[each])}
          </option>
        ))}
      </select>
      <RowTable panel={panel} rows={rows} />
      {rows.length > 0 && rows.length % atOnce === 0 && (
        <Button buttonStyle="secondary" margin={false} onClick={() => void more()}>
          {say(panel, said.more)}
        </Button>
      )}
    </>
  )
}

function RowTable({ rows, panel }: { rows: readonly ExchangeRow[]; panel: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse moves a wide table by it
    <section aria-label={say(panel, said.rows)} className="exchange__rows" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(panel, said.row)}</th>
            <th scope="col">{say(panel, said.item)}</th>
            <th scope="col">{say(panel, said.outcome)}</th>
            <th scope="col">{say(panel, said.why)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ number, noun, item, title, outcome: each, problem, notes }) => (
            <tr key={number}>
              <td>{number}</td>
              <th scope="row">
                {each === 'refused' ? (
                  `${noun}: ${title ?? item}`
                ) : (
                  <a href={`/admin/collections/${noun}/${item}`}>{`${noun}: ${title ?? item}`}</a>
                )}
              </th>
              <td>{say(panel, outcomeWords[each])}</td>
              <td>{[problem, ...notes].filter(Boolean).join(' ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
