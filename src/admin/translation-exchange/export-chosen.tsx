'use client'

import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { words } from '../../../collections/shared/fields/words.ts'
import { say } from '../say.ts'
import { saveJob } from './export-requests.ts'

const said = {
  save: words(
    'Save the chosen ones as a file (XLIFF)',
    'Enregistrer celles choisies en fichier (XLIFF)',
    'Guardar las elegidas en un archivo (XLIFF)',
  ),
  none: words('Choose at least one.', 'Choisissez-en au moins une.', 'Elija al menos una.'),
  one: words(
    'Choose translations into one language only.',
    'Choisissez des traductions vers une seule langue.',
    'Elija traducciones a un solo idioma.',
  ),
}

/** Below the board of translations: takes out what is chosen there. */
export function ExportChosen() {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [notice, setNotice] = useState('')
  const panel = i18n.language
  const save = async () => {
    const boxes = document.querySelectorAll<HTMLInputElement>(
      '.translations input[name="translation"]:checked',
    )
    const chosen = [...boxes].map(({ value }) => value.split(' '))
    const [to, ...more] = new Set(chosen.map(([, , language]) => language))
    if (to === undefined) return setNotice(say(panel, said.none))
    if (more.length > 0) return setNotice(say(panel, said.one))
    const items = chosen.map(([noun, id]) => ({ noun, id }))
    setNotice(await saveJob(config.routes.api, panel, { to, items }))
  }
  return (
    <div>
      <Button buttonStyle="secondary" margin={false} onClick={() => void save()} size="small">
        {say(panel, said.save)}
      </Button>
      <p role="status">{notice}</p>
    </div>
  )
}
