'use client'

import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { type FormEvent, type ReactNode, useState } from 'react'
import { words } from '../../../collections/shared/fields/words.ts'
import { say } from '../say.ts'
import type { Option } from './board-filter-form.tsx'

const said = {
  legend: words('Ask for the chosen ones', 'Demander celles choisies', 'Encargar las elegidas'),
  person: words('Who', 'À qui', 'A quién'),
  nobody: words('Nobody in particular', 'Personne en particulier', 'Nadie en particular'),
  due: words('Until', 'Pour le', 'Hasta el'),
  save: words('Save', 'Enregistrer', 'Guardar'),
  none: words('Choose at least one.', 'Choisissez-en au moins une.', 'Elija al menos una.'),
  done: words('Saved: {count}.', 'Enregistrées : {count}.', 'Guardadas: {count}.'),
  failed: words('This could not be saved.', 'Enregistrement impossible.', 'No se ha podido guardar.'),
}

/** Around the board: says who is asked for the chosen translations and until when. */
export function AskForm({ children, people }: { children: ReactNode; people: Option[] }) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const router = useRouter()
  const [outcome, setOutcome] = useState('')
  const panel = i18n.language

  async function ask(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const translations = form.getAll('translation').map((each) => {
      const [noun, item, language] = String(each).split(' ')
      return { noun, item, language }
    })
    if (translations.length === 0) return setOutcome(say(panel, said.none))
    const response = await fetch(`${config.routes.api}/translations/ask`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': panel },
      body: JSON.stringify({
        translations,
        assignee: form.get('person') || null,
        due: form.get('due') || null,
      }),
    })
    const answer = (await response.json().catch(() => ({}))) as { errors?: { message: string }[] }
    if (!response.ok) return setOutcome(answer.errors?.[0]?.message ?? say(panel, said.failed))
    setOutcome(say(panel, said.done, { count: String(translations.length) }))
    router.refresh()
  }

  return (
    <form className="translations-ask" onSubmit={ask}>
      {children}
      <fieldset>
        <legend>{say(panel, said.legend)}</legend>
        <label>
          {say(panel, said.person)}
          <select name="person">
            <option value="">{say(panel, said.nobody)}</option>
            {people.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say(panel, said.due)}
          <input name="due" type="date" />
        </label>
        <Button buttonStyle="secondary" margin={false} size="small" type="submit">
          {say(panel, said.save)}
        </Button>
      </fieldset>
      <p role="status">{outcome}</p>
    </form>
  )
}
