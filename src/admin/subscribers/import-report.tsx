'use client'

import { Button } from '@payloadcms/ui'
import { type Words, words } from '../../../collections/shared/fields/words.ts'
import { toCsv } from '../../lib/csv.ts'
import type { RowProblem } from '../../newsletter/manage/import-rows.ts'
import type { ImportedRow } from '../../newsletter/manage/import-subscribers.ts'
import { say } from '../say.ts'
import { download } from './download.ts'

const said = {
  tried: words(
    'Nothing was changed. This would happen:',
    'Rien n’a été modifié. Voici ce qui se passerait :',
    'No se ha cambiado nada. Esto ocurriría:',
  ),
  done: words('This was done:', 'Voici ce qui a été fait :', 'Esto se ha hecho:'),
  caption: words('Row by row', 'Ligne par ligne', 'Fila por fila'),
  line: words('Line', 'Ligne', 'Línea'),
  address: words('E-mail', 'Adresse électronique', 'Correo electrónico'),
  outcome: words('What becomes of it', 'Résultat', 'Resultado'),
  more: words(
    'The first {shown} of {all} rows, those that are not new before the others. The file holds all of them.',
    'Les {shown} premières lignes sur {all}, celles qui ne sont pas nouvelles d’abord. Le fichier les contient toutes.',
    'Las primeras {shown} de {all} filas, antes las que no son nuevas. El archivo las contiene todas.',
  ),
  file: words('This report as a file', 'Ce rapport en fichier', 'Este informe como archivo'),
}

const outcomes: Record<ImportedRow['outcome'], Words> = {
  new: words('New', 'Nouveau', 'Nuevo'),
  already: words('There already', 'Déjà inscrit', 'Ya está'),
  left: words('Has left: not brought back', 'S’est désabonné : non réinscrit', 'Se dio de baja: no vuelve'),
  suppressed: words('Suppressed: not brought back', 'Bloqué : non réinscrit', 'Bloqueado: no vuelve'),
  moved: words(
    'Has another address by now: not brought back',
    'A changé d’adresse depuis : non réinscrit',
    'Tiene otra dirección: no vuelve',
  ),
  duplicate: words('Twice in the file', 'En double dans le fichier', 'Repetido en el archivo'),
  invalid: words('Not taken', 'Refusé', 'Rechazado'),
}

const problems: Record<RowProblem, Words> = {
  address: words('no e-mail address', 'pas une adresse électronique', 'no es una dirección de correo'),
  language: words('unknown language', 'langue inconnue', 'idioma desconocido'),
  notOffered: words(
    'a language that the site does not offer',
    'langue que le site ne propose pas',
    'idioma que el sitio no ofrece',
  ),
  notActive: words(
    'the file says that they left, never confirmed or are not to be written to',
    'selon le fichier : désabonné, jamais confirmé ou à ne pas contacter',
    'según el archivo: de baja, sin confirmar o a quien no se debe escribir',
  ),
  given: words(
    'no day on which consent was given, or one to come',
    'pas de date de consentement, ou une date à venir',
    'sin fecha de consentimiento, o una fecha futura',
  ),
  where: words(
    'not said where consent was given',
    'lieu du consentement absent',
    'no se dice dónde se dio el consentimiento',
  ),
  wording: words('no wording, or too long', 'texte absent ou trop long', 'sin texto, o demasiado largo'),
}

/** How many rows are shown; the report as a file has all. */
const most = 300

interface Props {
  panel: string
  rows: readonly ImportedRow[]
  isDry: boolean
}

/** What became of each row of a file, or would become of it: counted, row by row, and as a file. */
export function ImportReport({ panel, rows, isDry }: Props) {
  const counted = (Object.keys(outcomes) as ImportedRow['outcome'][]).map((outcome) => ({
    outcome,
    count: rows.filter((row) => row.outcome === outcome).length,
  }))
  const ordered = [...rows].sort((a, b) => Number(a.outcome === 'new') - Number(b.outcome === 'new'))
  const shown = ordered.slice(0, most)
  return (
    <>
      <p>{say(panel, isDry ? said.tried : said.done)}</p>
      <ul>
        {counted.map(({ outcome, count }) => (
          <li key={outcome}>
            {say(panel, outcomes[outcome])}: {count}
          </li>
        ))}
      </ul>
      {rows.length > most && (
        <p>{say(panel, said.more, { shown: String(most), all: String(rows.length) })}</p>
      )}
      <Button
        buttonStyle="secondary"
        onClick={() => download(asFile(panel, rows), 'import-report.csv')}
        size="small"
      >
        {say(panel, said.file)}
      </Button>
      <div className="import-panel__table">
        <table>
          <caption>{say(panel, said.caption)}</caption>
          <thead>
            <tr>
              <th scope="col">{say(panel, said.line)}</th>
              <th scope="col">{say(panel, said.address)}</th>
              <th scope="col">{say(panel, said.outcome)}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.line}>
                <td>{row.line}</td>
                <td>{row.address}</td>
                <td>{outcomeOf(panel, row)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function outcomeOf(panel: string, { outcome, problem }: ImportedRow): string {
  const words = say(panel, outcomes[outcome])
  return problem ? `${words}: ${say(panel, problems[problem])}` : words
}

function asFile(panel: string, rows: readonly ImportedRow[]): Blob {
  const heading = [said.line, said.address, said.outcome].map((words) => say(panel, words))
  const lines = rows.map((row) => [String(row.line), row.address, outcomeOf(panel, row)])
  return new Blob([toCsv([heading, ...lines])], { type: 'text/csv' })
}
