'use client'

import { useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { type ExchangeRun, isUnderWay } from '../../lib/exchange.ts'
import { say } from '../say.ts'
import { readRuns } from './exchange-requests.ts'
import { said } from './exchange-words.ts'
import { ExportForm } from './export-form.tsx'
import { ImportForm } from './import-form.tsx'
import { RunEntry } from './run-entry.tsx'

/** How often what goes on is looked at again, in milliseconds. */
const pause = 1_500

export interface Site {
  id: string
  name: string
}

/** Asks for exports and imports, and shows how they stand while they go on. */
export function ExchangePanel({ sites }: { sites: readonly Site[] }) {
  const { i18n } = useTranslation()
  const [runs, setRuns] = useState<ExchangeRun[]>([])
  const panel = i18n.language
  const look = useCallback(() => readRuns().then(setRuns, () => {}), [])
  useEffect(() => void look(), [look])
  const isMoving = runs.some(({ state }) => isUnderWay(state))
  useEffect(() => {
    if (!isMoving) return
    const timer = setInterval(() => void look(), pause)
    return () => clearInterval(timer)
  }, [isMoving, look])
  return (
    <>
      <ExportForm onAsked={look} panel={panel} sites={sites} />
      <ImportForm onAsked={look} panel={panel} sites={sites} />
      <section aria-labelledby="exchange-runs">
        <h2 id="exchange-runs">{say(panel, said.runs)}</h2>
        {runs.length === 0 && <p>{say(panel, said.none)}</p>}
        <ul className="exchange__runs">
          {runs.map((run) => (
            <RunEntry key={run.id} onChange={look} panel={panel} run={run} />
          ))}
        </ul>
      </section>
    </>
  )
}
