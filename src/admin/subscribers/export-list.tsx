'use client'

import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { words } from '../../../collections/shared/fields/words.ts'
import type { ExportChoice } from '../../newsletter/manage/export-subscribers.ts'
import { say } from '../say.ts'
import { download } from './download.ts'
import type { ManagedNewsletter } from './managed-newsletters.ts'
import { NewsletterChoice } from './newsletter-choice.tsx'
import '../import/import-panel.css'

const said = {
  summary: words('Take a list out as a file', 'Exporter une liste', 'Exportar una lista'),
  help: words(
    'A CSV file with the addresses of readers. The site history keeps that you took it out; keep it only as long as you need it.',
    'Un fichier CSV avec les adresses des lecteurs. L’historique du site note que vous l’avez exporté ; ne le gardez que le temps nécessaire.',
    'Un archivo CSV con las direcciones de los lectores. El historial del sitio anota que usted lo exportó; guárdelo solo el tiempo necesario.',
  ),
  which: words('Which readers', 'Quels lecteurs', 'Qué lectores'),
  run: words('Download as CSV', 'Télécharger en CSV', 'Descargar en CSV'),
  done: words('The file was made.', 'Le fichier a été créé.', 'Se ha creado el archivo.'),
  failed: words('This could not be done.', 'Cela n’a pas pu être fait.', 'No se ha podido hacer.'),
}

const states: Record<ExportChoice | '', ReturnType<typeof words>> = {
  active: words('Active', 'Actifs', 'Activos'),
  '': words('All', 'Tous', 'Todos'),
  pending: words('Not yet confirmed', 'Pas encore confirmés', 'Sin confirmar'),
  left: words('Left', 'Désabonnés', 'Dados de baja'),
  suppressed: words('Not to be written to', 'À ne pas contacter', 'A quienes no se debe escribir'),
}

/** Gives the list of a newsletter as a file. */
export function ExportList({ newsletters }: { newsletters: readonly ManagedNewsletter[] }) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [newsletter, setNewsletter] = useState(newsletters[0]?.id ?? '')
  const [state, setState] = useState('active')
  const [outcome, setOutcome] = useState('')
  const stateField = useId()
  const panel = i18n.language

  async function take(): Promise<void> {
    const response = await fetch(`${config.routes.api}/subscriber-lists/export`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': panel },
      body: JSON.stringify({ newsletter, ...(state !== '' && { state }) }),
    })
    if (!response.ok) return setOutcome(say(panel, said.failed))
    const bytes = await response.arrayBuffer()
    // As octets: read as a text it would lose the mark by which spreadsheets tell UTF-8.
    download(
      new Blob([bytes], { type: 'text/csv' }),
      `subscribers-${new Date().toISOString().slice(0, 10)}.csv`,
    )
    setOutcome(say(panel, said.done))
  }

  return (
    <details className="import-panel">
      <summary>{say(panel, said.summary)}</summary>
      <p>{say(panel, said.help)}</p>
      <NewsletterChoice
        chosen={newsletter}
        newsletters={newsletters}
        onChoice={setNewsletter}
        panel={panel}
      />
      <label htmlFor={stateField}>{say(panel, said.which)}</label>
      <select id={stateField} onChange={(event) => setState(event.target.value)} value={state}>
        {Object.entries(states).map(([value, label]) => (
          <option key={value} value={value}>
            {say(panel, label)}
          </option>
        ))}
      </select>
      <div className="import-panel__buttons">
        <Button margin={false} onClick={() => void take().catch(() => setOutcome(say(panel, said.failed)))}>
          {say(panel, said.run)}
        </Button>
      </div>
      <p role="status">{outcome}</p>
    </details>
  )
}
