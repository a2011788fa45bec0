'use client'

import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type ReactNode, useId, useState } from 'react'
import { type Words, words } from '../../../collections/shared/fields/words.ts'
import { say } from '../say.ts'
import './import-panel.css'

const said = {
  file: words('File', 'Fichier', 'Archivo'),
  tryIt: words('Try it', 'Essayer', 'Probar'),
  run: words('Import', 'Importer', 'Importar'),
  failed: words(
    'The file could not be read.',
    'Le fichier n’a pas pu être lu.',
    'No se pudo leer el archivo.',
  ),
  large: words(
    'The file is larger than 900 kB: divide it.',
    'Le fichier dépasse 900 ko : divisez-le.',
    'El archivo supera 900 kB: divídalo.',
  ),
}

/** The largest file, in octets; the server takes no more at once. */
const largest = 900_000

interface Props<Answer> {
  summary: Words
  help: Words
  /** Where it is sent, below the API. */
  path: `/${string}`
  /** What is sent with the file. */
  data: object
  /** The fields before the file. */
  children: ReactNode
  /** What became of the file, or would become of it. */
  report: (answer: Answer, isDry: boolean) => ReactNode
}

type Outcome<Answer> = { isDry: boolean; answer: Answer } | { error: string }

/** Above a list: takes many items from a file, with a rehearsal that changes nothing. */
export function ImportPanel<Answer>({ summary, help, path, data, children, report }: Props<Answer>) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const router = useRouter()
  const [csv, setCsv] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const [outcome, setOutcome] = useState<Outcome<Answer>>()
  const fileField = useId()
  const panel = i18n.language

  async function send(isDry: boolean): Promise<void> {
    setIsBusy(true)
    try {
      const response = await fetch(config.routes.api + path, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': panel },
        body: JSON.stringify({ ...data, csv, isDry }),
      })
      const answer = (await response.json()) as Answer & { errors?: { message: string }[] }
      if (response.ok) setOutcome({ isDry, answer })
      else setOutcome({ error: answer.errors?.[0]?.message ?? say(panel, said.failed) })
      if (response.ok && !isDry) router.refresh()
    } catch {
      setOutcome({ error: say(panel, said.failed) })
    } finally {
      setIsBusy(false)
    }
  }

  return (
    <details className="import-panel">
      <summary>{say(panel, summary)}</summary>
      <p>{say(panel, help)}</p>
      {children}
      <label htmlFor={fileField}>{say(panel, said.file)}</label>
      <input
        accept=".csv,.tsv,.txt,text/csv"
        id={fileField}
        onChange={(event) => {
          const file = event.target.files?.[0]
          const isLarge = (file?.size ?? 0) > largest
          setCsv('')
          setOutcome(isLarge ? { error: say(panel, said.large) } : undefined)
          if (!isLarge) void file?.text().then(setCsv)
        }}
        type="file"
      />
      <div className="import-panel__buttons">
        <Button
          buttonStyle="secondary"
          disabled={csv === '' || isBusy}
          margin={false}
          onClick={() => void send(true)}
        >
          {say(panel, said.tryIt)}
        </Button>
        <Button disabled={csv === '' || isBusy} margin={false} onClick={() => void send(false)}>
          {say(panel, said.run)}
        </Button>
      </div>
      <div aria-live="polite">
        {outcome && ('error' in outcome ? <p>{outcome.error}</p> : report(outcome.answer, outcome.isDry))}
      </div>
    </details>
  )
}
