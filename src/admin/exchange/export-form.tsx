'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { tableNouns } from '../../lib/exchange.ts'
import { say } from '../say.ts'
import type { Site } from './exchange-panel.tsx'
import { beginExport } from './exchange-requests.ts'
import { said, tableWords } from './exchange-words.ts'
import { useAsking } from './use-asking.ts'

interface Props {
  panel: string
  sites: readonly Site[]
  onAsked: () => Promise<void>
}

/** Asks for an export of everything, of a site, or of a noun as a table. */
export function ExportForm({ panel, sites, onAsked }: Props) {
  const field = useId()
  const [what, setWhat] = useState('')
  const { ask, isBusy, problem } = useAsking(panel, onAsked)
  const [kind, value = ''] = what.split(':')
  const of = { site: kind === 'site' ? value : null, noun: kind === 'table' ? value : null }
  return (
    <section aria-labelledby={`${field}-heading`}>
      <h2 id={`${field}-heading`}>{say(panel, said.exporting)}</h2>
      <p>{say(panel, said.warning)}</p>
      <label htmlFor={field}>{say(panel, said.what)}</label>
      <select id={field} onChange={(event) => setWhat(event.target.value)} value={what}>
        <option value="">{say(panel, said.all)}</option>
        {sites.map(({ id, name }) => (
          <option key={id} value={`site:${id}`}>
            {say(panel, said.oneSite, { name })}
          </option>
        ))}
        {tableNouns.map((noun) => (
          <option key={noun} value={`table:${noun}`}>
            {say(panel, said.oneTable, { name: say(panel, tableWords[noun]) })}
          </option>
        ))}
      </select>
      <div className="exchange__buttons">
        <Button disabled={isBusy} margin={false} onClick={() => void ask(() => beginExport(of, panel))}>
          {say(panel, said.begin)}
        </Button>
      </div>
      <p aria-live="polite">{problem}</p>
    </section>
  )
}
