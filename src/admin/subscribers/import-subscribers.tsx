'use client'

import { useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { words } from '../../../collections/shared/fields/words.ts'
import { locales } from '../../i18n/locales.ts'
import type { ImportedRow } from '../../newsletter/manage/import-subscribers.ts'
import { ImportPanel } from '../import/import-panel.tsx'
import { say } from '../say.ts'
import { ImportReport } from './import-report.tsx'
import type { ManagedNewsletter } from './managed-newsletters.ts'
import { NewsletterChoice } from './newsletter-choice.tsx'

const texts = {
  summary: words(
    'Import readers with the proof of their consent',
    'Importer des lecteurs avec la preuve de leur consentement',
    'Importar lectores con la prueba de su consentimiento',
  ),
  help: words(
    'A CSV file whose first line names its columns: email, and if you have them language (en, fr …), given (when consent was given, as 2024-05-31), where, wording. What the file does not say is taken from the fields below. Try it first: nothing is changed then. Who has left or is suppressed is not brought back.',
    'Un fichier CSV dont la première ligne nomme les colonnes : email et, si vous les avez, language (en, fr …), given (la date du consentement, par exemple 2024-05-31), where (où), wording (le texte). Ce que le fichier ne dit pas est pris dans les champs ci-dessous. Essayez d’abord : rien n’est alors modifié. Qui s’est désabonné ou est bloqué n’est pas réinscrit.',
    'Un archivo CSV cuya primera línea nombra las columnas: email y, si las tiene, language (en, fr…), given (la fecha del consentimiento, como 2024-05-31), where (dónde), wording (el texto). Lo que el archivo no dice se toma de los campos de abajo. Pruebe primero: así no se cambia nada. Quien se dio de baja o está bloqueado no vuelve a la lista.',
  ),
  given: words('Consent was given on', 'Consentement donné le', 'Consentimiento dado el'),
  where: words(
    'Where it was given: a fair, a form on paper, another system',
    'Où il a été donné : un salon, un formulaire papier, un autre système',
    'Dónde se dio: una feria, un formulario en papel, otro sistema',
  ),
  wording: words('The words that they agreed to', 'Le texte accepté', 'El texto aceptado'),
  language: words('Language of the readers', 'Langue des lecteurs', 'Idioma de los lectores'),
}

const nothing = { given: '', where: '', wording: '', language: 'en' }

/** Takes readers of a newsletter from a file, with the proof that they agreed, and a rehearsal. */
export function ImportSubscribers({ newsletters }: { newsletters: readonly ManagedNewsletter[] }) {
  const { i18n } = useTranslation()
  const [newsletter, setNewsletter] = useState(newsletters[0]?.id ?? '')
  const languages = newsletters.find(({ id }) => id === newsletter)?.languages ?? []
  const [said, setSaid] = useState(nothing)
  // A language of the newsletter that was chosen before may not be one of this one.
  const isOffered = languages.some((code) => code === said.language)
  const forAll = { ...said, language: isOffered ? said.language : (languages[0] ?? said.language) }
  const id = useId()
  const panel = i18n.language
  const field = (name: keyof typeof nothing) => ({
    id: `${id}-${name}`,
    value: forAll[name],
    onChange: (event: { target: { value: string } }) =>
      setSaid((before) => ({ ...before, [name]: event.target.value })),
  })
  const label = (name: keyof typeof nothing) => (
    <label htmlFor={`${id}-${name}`}>{say(panel, texts[name])}</label>
  )
  return (
    <ImportPanel<{ rows: ImportedRow[] }>
      data={{ newsletter, forAll }}
      help={texts.help}
      path="/subscriber-lists/import"
      report={({ rows }, isDry) => <ImportReport isDry={isDry} panel={panel} rows={rows} />}
      summary={texts.summary}
    >
      <NewsletterChoice
        chosen={newsletter}
        newsletters={newsletters}
        onChoice={setNewsletter}
        panel={panel}
      />
      {label('given')}
      <input type="date" {...field('given')} />
      {label('where')}
      <input maxLength={300} type="text" {...field('where')} />
      {label('wording')}
      <textarea maxLength={3_000} rows={3} {...field('wording')} />
      {label('language')}
      <select {...field('language')}>
        {languages.map((code) => (
          <option key={code} lang={code} value={code}>
            {locales[code].endonym}
          </option>
        ))}
      </select>
    </ImportPanel>
  )
}
