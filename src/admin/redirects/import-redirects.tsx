'use client'

import { useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { can } from '../../../collections/shared/access.ts'
import { words } from '../../../collections/shared/fields/words.ts'
import type { ImportedLine } from '../../../collections/shared/imported-redirect.ts'
import { memberOf } from '../../../collections/shared/member.ts'
import { ImportPanel } from '../import/import-panel.tsx'
import { say } from '../say.ts'

const said = {
  summary: words('Import redirects from a file', 'Importer des redirections', 'Importar redirecciones'),
  help: words(
    'A CSV file with two columns: the old address (a path), and where it leads (a path of the site, or a whole address). Try it first: nothing is changed then.',
    'Un fichier CSV à deux colonnes : l’ancienne adresse (un chemin) et sa destination (un chemin du site ou une adresse complète). Essayez d’abord : rien n’est alors modifié.',
    'Un archivo CSV con dos columnas: la dirección antigua (una ruta) y adónde lleva (una ruta del sitio o una dirección completa). Pruebe primero: así no se cambia nada.',
  ),
  site: words('Site', 'Site', 'Sitio'),
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

/** Above the list of redirects: takes many of them from a file, with a rehearsal. */
export function ImportRedirects() {
  const { i18n } = useTranslation()
  const sites = useManagedSites()
  const [site, setSite] = useState('')
  const siteField = useId()
  const panel = i18n.language
  if (sites.length === 0) return null
  const chosen = site || (sites[0]?.id ?? '')
  return (
    <ImportPanel<{ lines: ImportedLine[] }>
      data={{ site: chosen }}
      help={said.help}
      path="/redirects/import"
      report={({ lines }, isDry) => <Report isDry={isDry} lines={lines} panel={panel} />}
      summary={said.summary}
    >
      <label htmlFor={siteField}>{say(panel, said.site)}</label>
      <select id={siteField} onChange={(event) => setSite(event.target.value)} value={chosen}>
        {sites.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </ImportPanel>
  )
}

function Report({ panel, isDry, lines }: { panel: string; isDry: boolean; lines: ImportedLine[] }) {
  const count = (outcome: ImportedLine['outcome']) =>
    String(lines.filter((line) => line.outcome === outcome).length)
  const refused = lines.filter(({ outcome }) => outcome === 'refused')
  const counts = {
    new: count('new'),
    changed: count('changed'),
    same: count('same'),
    refused: count('refused'),
  }
  return (
    <>
      <p>{say(panel, isDry ? said.tried : said.done, counts)}</p>
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
