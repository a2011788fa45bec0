'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { type ExchangeForm, exchangeForms, type TableNoun, tableNouns } from '../../lib/exchange.ts'
import { say } from '../say.ts'
import type { Site } from './exchange-panel.tsx'
import { sendFile } from './exchange-requests.ts'
import { formWords, said, tableWords } from './exchange-words.ts'
import { useAsking } from './use-asking.ts'

interface Props {
  panel: string
  sites: readonly Site[]
  onAsked: () => Promise<void>
}

/** Sends a file, which is examined before anything is changed. */
export function ImportForm({ panel, sites, onAsked }: Props) {
  const id = useId()
  const [form, setForm] = useState<ExchangeForm>('json')
  const [noun, setNoun] = useState<TableNoun>('organisations')
  const [site, setSite] = useState(sites[0]?.id ?? '')
  const [isFetched, setFetched] = useState(true)
  const [file, setFile] = useState<File | null>(null)
  const [share, setShare] = useState<number | null>(null)
  const { ask, isBusy, problem } = useAsking(panel, onAsked)
  const options = form === 'csv' ? { noun } : form === 'wordpress' ? { site, isFetched } : {}
  const send = (chosen: File): Promise<void> =>
    sendFile(chosen, { form, options }, panel, setShare).finally(() => setShare(null))
  return (
    <section aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{say(panel, said.importing)}</h2>
      <p>{say(panel, said.help)}</p>
      <Choice
        id={`${id}-form`}
        label={say(panel, said.form)}
        onChange={setForm}
        value={form}
        values={exchangeForms.map((each) => [each, say(panel, formWords[each])])}
      />
      {form === 'csv' && (
        <Choice
          id={`${id}-noun`}
          label={say(panel, said.table)}
          onChange={setNoun}
          value={noun}
          values={tableNouns.map((each) => [each, say(panel, tableWords[each])])}
        />
      )}
      {form === 'wordpress' && (
        <>
          <Choice
            id={`${id}-site`}
            label={say(panel, said.site)}
            onChange={setSite}
            value={site}
            values={sites.map((each) => [each.id, each.name])}
          />
          <label>
            <input
              checked={isFetched}
              onChange={(event) => setFetched(event.target.checked)}
              type="checkbox"
            />{' '}
            {say(panel, said.fetch)}
          </label>
          <p>{say(panel, said.fetchHelp)}</p>
        </>
      )}
      <label htmlFor={`${id}-file`}>{say(panel, said.file)}</label>
      <input id={`${id}-file`} onChange={(event) => setFile(event.target.files?.[0] ?? null)} type="file" />
      <div className="exchange__buttons">
        <Button disabled={isBusy || !file} margin={false} onClick={() => file && void ask(() => send(file))}>
          {say(panel, said.examine)}
        </Button>
      </div>
      <p aria-live="polite">
        {share === null ? problem : say(panel, said.sending, { percent: String(Math.round(share * 100)) })}
      </p>
    </section>
  )
}

interface ChoiceProps<Value extends string> {
  id: string
  label: string
  value: Value
  values: readonly (readonly [Value, string])[]
  onChange: (value: Value) => void
}

function Choice<Value extends string>({ id, label, value, values, onChange }: ChoiceProps<Value>) {
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        onChange={(event) => {
          const chosen = values.find(([each]) => each === event.target.value)
          if (chosen) onChange(chosen[0])
        }}
        value={value}
      >
        {values.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </>
  )
}
