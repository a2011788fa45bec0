'use client'

import { Button, useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useId, useState } from 'react'
import { can } from '../../../collections/shared/access.ts'
import { words } from '../../../collections/shared/fields/words.ts'
import type { ImportedLine } from '../../../collections/shared/imported-redirect.ts'
import { memberOf } from '../../../collections/shared/member.ts'
import { say } from '../say.ts'
import './import-redirects.css'

const said = {
  summary: words('Import redirects from a file', 'Importer des redirections', 'Importar redirecciones'),
  help: words(
    'A CSV file with two columns: the old address (a path), and where it leads (a path of the site, or a whole address). Try it first: nothing is changed then.',
    'Un fichier CSV à deux colonnes : l’ancienne adresse (un chemin) et sa destination (un chemin du site ou une adresse complète). Essayez d’abord : rien n’est alors modifié.',
    'Un archivo CSV con dos columnas: la dirección antigua (una ruta) y adónde lleva (una ruta del sitio o una dirección completa). Pruebe primero: así no se cambia nada.',
  ),
  site: words('Site', 'Site', 'Sitio'),
  file: words('File', 'Fichier', 'Archivo'),
  tryIt: words('Try it', 'Essayer', 'Probar'),
  run: words('Import', 'Importer', 'Importar'),
  tried: words(
    'Nothing was changed. New: {new}; changed: {changed}; as they are: {same}; refused: {refused}.',
    'Rien n’a été modifié. Nouvelles : {new} ; modifiées : {changed} ; inchangées : {same} ; refusées : {refused}.',
    'No se ha cambiado nada. Nuevas: {new}; cambiadas: {changed}; iguales: {same}; rechazadas: {refused}.',
  ),
  done: words(
    'Imported. New: {new}; changed: {changed}; as they were: {same}; refused: {refused}.',
    'Importé. Nouvelles : {new} ; modifiées : {changed} ; inchangées : {same} ; refusées : {refused}.',
    'Importado. Nuevas: {new}; cambiadas: {changed}; iguales: {same}; rechazadas: {refused}.',
  ),
  line: words('Line {line}', 'Ligne {line}', 'Línea {line}'),
  failed: words(
    'The file could not be read.',
    'Le fichier n’a pas pu être lu.',
    'No se pudo leer el archivo.',
  ),
}

interface Site {
  id: string
  name: string
}

/** The sites whose redirects this person may write. */
function useManagedSites(): Site[] {
  const { user } = useAuth()
  const { config } = useConfig()
  const [sites, setSites] = useState<Site[]>([])
  useEffect(() => {
    const member = memberOf({ user: user as Parameters<typeof memberOf>[0]['user'] })
    fetch(`${config.routes.api}/sites?depth=0&limit=100&select[name]=true`, { credentials: 'include' })
      .then((response) => response.json() as Promise<{ docs: Site[] }>)
      .then(
        ({ docs }) => setSites(docs.filter(({ id }) => can(member, 'manage', id))),
        () => setSites([]),
      )
  }, [user, config.routes.api])
  return sites
}

type Report = { isDry: boolean; lines: ImportedLine[] } | { error: string }

/** Above the list of redirects: takes many of them from a file, with a rehearsal. */
export function ImportRedirects() {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const router = useRouter()
  const sites = useManagedSites()
  const [site, setSite] = useState('')
  const [csv, setCsv] = useState('')
  const [report, setReport] = useState<Report>()
  const [siteField, fileField] = [useId(), useId()]
  const panel = i18n.language
  if (sites.length === 0) return null
  const chosen = site || (sites[0]?.id ?? '')

  async function send(isDry: boolean): Promise<void> {
    const response = await fetch(`${config.routes.api}/redirects/import`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': panel },
      body: JSON.stringify({ site: chosen, csv, isDry }),
    })
    const answer = (await response.json().catch(() => ({}))) as {
      lines?: ImportedLine[]
      errors?: { message: string }[]
    }
    if (!answer.lines) return setReport({ error: answer.errors?.[0]?.message ?? say(panel, said.failed) })
    setReport({ isDry, lines: answer.lines })
    if (!isDry) router.refresh()
  }

  return (
    <details className="import-redirects">
      <summary>{say(panel, said.summary)}</summary>
      <p>{say(panel, said.help)}</p>
      <label htmlFor={siteField}>{say(panel, said.site)}</label>
      <select id={siteField} onChange={(event) => setSite(event.target.value)} value={chosen}>
        {sites.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <label htmlFor={fileField}>{say(panel, said.file)}</label>
      <input
        accept=".csv,.tsv,.txt,text/csv"
        id={fileField}
        onChange={(event) => {
          setReport(undefined)
          void event.target.files?.[0]?.text().then(setCsv)
        }}
        type="file"
      />
      <div className="import-redirects__buttons">
        <Button buttonStyle="secondary" disabled={csv === ''} margin={false} onClick={() => void send(true)}>
          {say(panel, said.tryIt)}
        </Button>
        <Button disabled={csv === ''} margin={false} onClick={() => void send(false)}>
          {say(panel, said.run)}
        </Button>
      </div>
      <div aria-live="polite">{report && <ReportOf panel={panel} report={report} />}</div>
    </details>
  )
}

function ReportOf({ panel, report }: { panel: string; report: Report }) {
  if ('error' in report) return <p>{report.error}</p>
  const count = (outcome: ImportedLine['outcome']) =>
    String(report.lines.filter((line) => line.outcome === outcome).length)
  const refused = report.lines.filter(({ outcome }) => outcome === 'refused')
  const counts = {
    new: count('new'),
    changed: count('changed'),
    same: count('same'),
    refused: count('refused'),
  }
  return (
    <>
      <p>{say(panel, report.isDry ? said.tried : said.done, counts)}</p>
      <ul>
        {refused.slice(0, 200).map(({ line, from, problem }) => (
          <li key={line}>
            {say(panel, said.line, { line: String(line) })}: {from} – {problem}
          </li>
        ))}
      </ul>
    </>
  )
}
