'use client'

import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { words } from '../../../collections/shared/fields/words.ts'
import type { ExchangeReport } from '../../lib/exchange-report.ts'
import { say } from '../say.ts'
import { ImportReport } from './import-report.tsx'

const said = {
  heading: words('Bring translations back', 'Réimporter des traductions', 'Traer traducciones'),
  help: words(
    'Try the file first: nothing is changed then, and you see what would become of each text. An item is taken whole or not at all.',
    'Essayez d’abord le fichier : rien n’est alors modifié et vous voyez ce que deviendrait chaque texte. Un élément est repris en entier ou pas du tout.',
    'Pruebe primero el archivo: así no se cambia nada y verá qué sería de cada texto. Un elemento se toma entero o no se toma.',
  ),
  file: words('XLIFF file', 'Fichier XLIFF', 'Archivo XLIFF'),
  tryIt: words('Try it', 'Essayer', 'Probar'),
  run: words('Take as drafts', 'Reprendre en brouillons', 'Tomar como borradores'),
  failed: words(
    'The file could not be read.',
    'Le fichier n’a pas pu être lu.',
    'No se pudo leer el archivo.',
  ),
}

/** Takes a file that came back: tried first, then kept. */
export function ImportForm() {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [file, setFile] = useState<File | null>(null)
  const [report, setReport] = useState<ExchangeReport | null>(null)
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(new Set())
  const [problem, setProblem] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const id = useId()
  const panel = i18n.language

  async function send(isDry: boolean): Promise<void> {
    if (!file) return
    setIsBusy(true)
    // What was said of the trial is not the answer to this.
    setReport(null)
    const form = new FormData()
    form.set('_payload', JSON.stringify({ isDry, accepted: [...accepted] }))
    form.set('file', file)
    const response = await fetch(`${config.routes.api}/translation-exchange/import`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Accept-Language': panel },
      body: form,
    }).catch(() => null)
    const answer: unknown = await response?.json().catch(() => null)
    const refused = answer as { errors?: { message: string }[] } | null | undefined
    setReport(response?.ok ? (answer as ExchangeReport) : null)
    setProblem(response?.ok ? '' : (refused?.errors?.[0]?.message ?? say(panel, said.failed)))
    setIsBusy(false)
  }

  const choose = (chosen: File | null) => {
    setFile(chosen)
    setReport(null)
    setAccepted(new Set())
    setProblem('')
  }
  const toggle = (key: string) => {
    const next = new Set(accepted)
    if (!next.delete(key)) next.add(key)
    setAccepted(next)
  }
  return (
    <section aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{say(panel, said.heading)}</h2>
      <p>{say(panel, said.help)}</p>
      <label htmlFor={`${id}-file`}>{say(panel, said.file)}</label>
      <input
        accept=".xlf,.xliff,application/xliff+xml"
        id={`${id}-file`}
        onChange={({ target }) => choose(target.files?.[0] ?? null)}
        type="file"
      />
      <div className="translation-exchange-buttons">
        <Button
          buttonStyle="secondary"
          disabled={!file || isBusy}
          margin={false}
          onClick={() => void send(true)}
        >
          {say(panel, said.tryIt)}
        </Button>
        <Button disabled={!file || isBusy} margin={false} onClick={() => void send(false)}>
          {say(panel, said.run)}
        </Button>
      </div>
      <div aria-live="polite">
        {problem !== '' && <p>{problem}</p>}
        {report && <ImportReport accepted={accepted} onToggle={toggle} panel={panel} report={report} />}
      </div>
    </section>
  )
}
