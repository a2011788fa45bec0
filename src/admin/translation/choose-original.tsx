'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { words } from '../../../collections/shared/fields/words.ts'
import type { Desk } from '../../../collections/shared/translation/desk.ts'
import { languageName } from '../language-names.ts'
import { say } from '../say.ts'
import { deskAddress } from './translation-words.ts'

const said = {
  summary: words('Choose another original', 'Choisir un autre original', 'Elegir otro original'),
  help: words(
    'Say in which language this was written. The other languages are then translations of it, and count as true as they are.',
    'Indiquez dans quelle langue ceci a été écrit. Les autres langues en sont alors des traductions, et valent telles quelles.',
    'Indique en qué idioma se escribió. Los demás idiomas son entonces sus traducciones y valen tal como están.',
  ),
  label: words('Original language', 'Langue d’origine', 'Idioma original'),
  choose: words('This is the original', 'C’est l’original', 'Este es el original'),
  failed: words('This could not be saved.', 'Enregistrement impossible.', 'No se ha podido guardar.'),
}

/** For those who write the whole item: says which language the others are translated from. */
export function ChooseOriginal({ desk }: { desk: Desk }) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const id = useId()
  const [language, setLanguage] = useState(desk.source)
  const [problem, setProblem] = useState('')
  const panel = i18n.language

  async function choose() {
    const response = await fetch(`${config.routes.api}/${desk.noun}/${desk.id}/original`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': panel },
      body: JSON.stringify({ language }),
    }).catch(() => null)
    const answer = (await response?.json().catch(() => ({}))) as
      | { errors?: { message: string }[] }
      | undefined
    if (!response?.ok) return setProblem(answer?.errors?.[0]?.message ?? say(panel, said.failed))
    // What was the original is a translation now.
    const shown = desk.language === language ? desk.source : desk.language
    window.location.assign(deskAddress(desk.noun, desk.id, shown))
  }

  return (
    <details className="translation-original">
      <summary>{say(panel, said.summary)}</summary>
      <p>{say(panel, said.help)}</p>
      <label htmlFor={id}>{say(panel, said.label)}</label>
      <select
        id={id}
        onChange={({ target }) =>
          setLanguage(desk.originals.find((each) => each === target.value) ?? desk.source)
        }
        value={language}
      >
        {desk.originals.map((each) => (
          <option key={each} value={each}>
            {languageName(each, panel)}
          </option>
        ))}
      </select>
      <button
        className="btn btn--style-secondary btn--size-small translation-button"
        disabled={language === desk.source}
        onClick={() => void choose()}
        type="button"
      >
        {say(panel, said.choose)}
      </button>
      <p role="status">{problem}</p>
    </details>
  )
}
