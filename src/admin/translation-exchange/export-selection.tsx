'use client'

import { useConfig, useLocale, useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { words } from '../../../collections/shared/fields/words.ts'
import { type Locale, localeCodes } from '../../i18n/locales.ts'
import { languageName } from '../language-names.ts'
import { say } from '../say.ts'
import { saveJob } from './export-requests.ts'

const said = {
  legend: words(
    'For translation with a tool',
    'Pour traduire avec un outil',
    'Para traducir con una herramienta',
  ),
  to: words('Translation into', 'Traduction en', 'Traducción al'),
  save: words('Save as a file (XLIFF)', 'Enregistrer en fichier (XLIFF)', 'Guardar en un archivo (XLIFF)'),
}

/** Above a list: the chosen items leave as one file for translation tools. */
export function ExportSelection({ noun, ids }: { noun: string; ids: readonly string[] }) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const id = useId()
  const [to, setTo] = useState<Locale>(localeCodes.find((each) => each === code) ?? 'en')
  const [notice, setNotice] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const panel = i18n.language

  async function save() {
    setIsBusy(true)
    setNotice(await saveJob(config.routes.api, panel, { to, items: ids.map((each) => ({ noun, id: each })) }))
    setIsBusy(false)
  }

  return (
    <fieldset className="bulk__form" disabled={isBusy}>
      <legend>{say(panel, said.legend)}</legend>
      <label htmlFor={id}>{say(panel, said.to)}</label>
      <select
        id={id}
        onChange={({ target }) => setTo(localeCodes.find((each) => each === target.value) ?? to)}
        value={to}
      >
        {localeCodes.map((each) => (
          <option key={each} value={each}>
            {languageName(each, panel)}
          </option>
        ))}
      </select>
      <button onClick={() => void save()} type="button">
        {say(panel, said.save)}
      </button>
      <p role="status">{notice}</p>
    </fieldset>
  )
}
