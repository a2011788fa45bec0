'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useRouter, useSearchParams } from 'next/navigation.js'
import type { FormEvent } from 'react'
import { type Words, words } from '../../../collections/shared/fields/words.ts'
import { say } from '../say.ts'
import { filterOf, filterQuery } from './filter-query.ts'
import './history.css'

const labels = {
  action: words('What', 'Quoi', 'Qué'),
  user: words('Who', 'Qui', 'Quién'),
  site: words('Site', 'Site', 'Sitio'),
  from: words('From', 'Du', 'Desde'),
  to: words('Until', 'Au', 'Hasta'),
}
const all = words('All', 'Tous', 'Todos')
const show = words('Show', 'Afficher', 'Mostrar')
const download = words('Download as CSV', 'Télécharger en CSV', 'Descargar en CSV')
const region = words('Filter the history', 'Filtrer l’historique', 'Filtrar el historial')

interface Option {
  value: string
  label: string
}

interface Props {
  actions: Option[]
  people: Option[]
  sites: Option[]
}

/** Chooses by what, whom, site and time; the address of the list says what is chosen. */
export function FilterForm({ actions, people, sites }: Props) {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const router = useRouter()
  const current = filterOf(useSearchParams())
  const text = (said: Words) => say(i18n.language, said)
  const query = filterQuery(current)

  function apply(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const chosen = Object.fromEntries(new FormData(event.currentTarget))
    router.push(`?${filterQuery(chosen)}`)
  }

  const choice = (name: 'action' | 'user' | 'site', options: Option[]) => (
    <label>
      {text(labels[name])}
      <select defaultValue={current[name] ?? ''} name={name}>
        <option value="">{text(all)}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
  const date = (name: 'from' | 'to') => (
    <label>
      {text(labels[name])}
      <input defaultValue={current[name] ?? ''} name={name} type="date" />
    </label>
  )
  return (
    // The fields begin with what the address says, so they are made anew when it changes.
    <form aria-label={text(region)} className="history-filters" key={query} onSubmit={apply}>
      {choice('action', actions)}
      {choice('user', people)}
      {choice('site', sites)}
      {date('from')}
      {date('to')}
      <button type="submit">{text(show)}</button>
      <a href={`${config.routes.api}/audit-entries/export?${query}`}>{text(download)}</a>
    </form>
  )
}
