'use client'

import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { type FormEvent, useId, useState } from 'react'
import { words } from '../../../collections/shared/fields/words.ts'
import { say } from '../say.ts'
import { saveJob } from './export-requests.ts'

const said = {
  heading: words('Take texts out', 'Exporter des textes', 'Sacar textos'),
  help: words(
    'Everything of a site whose translation is missing or out of date. Chosen items are taken out on the board of translations, or in any list.',
    'Tout ce qui, sur un site, n’est pas traduit ou n’est plus à jour. Des éléments choisis s’exportent depuis le tableau des traductions ou depuis toute liste.',
    'Todo lo que en un sitio falta por traducir o está desactualizado. Los elementos elegidos se sacan desde el tablero de traducciones o desde cualquier lista.',
  ),
  site: words('Site', 'Site', 'Sitio'),
  from: words('Original in', 'Original en', 'Original en'),
  to: words('Translation into', 'Traduction en', 'Traducción al'),
  save: words('Save the file', 'Enregistrer le fichier', 'Guardar el archivo'),
}

interface Option {
  value: string
  label: string
}

/** Takes out what of a site is to be translated. */
export function ExportForm({ languages, sites }: { languages: Option[]; sites: Option[] }) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [notice, setNotice] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const heading = useId()
  const panel = i18n.language

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setIsBusy(true)
    setNotice(await saveJob(config.routes.api, panel, Object.fromEntries(form)))
    setIsBusy(false)
  }

  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{say(panel, said.heading)}</h2>
      <p>{say(panel, said.help)}</p>
      <form onSubmit={(event) => void save(event)}>
        <Choice label={say(panel, said.site)} name="site" options={sites} />
        <Choice label={say(panel, said.from)} name="from" options={languages} />
        <Choice initial={languages[1]?.value} label={say(panel, said.to)} name="to" options={languages} />
        <Button disabled={isBusy} margin={false} type="submit">
          {say(panel, said.save)}
        </Button>
      </form>
      <p role="status">{notice}</p>
    </section>
  )
}

interface ChoiceProps {
  initial?: string | undefined
  label: string
  name: string
  options: Option[]
}

function Choice({ initial, label, name, options }: ChoiceProps) {
  return (
    <label>
      {label}
      <select defaultValue={initial} name={name}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}
