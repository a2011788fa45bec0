import type { PayloadRequest } from 'payload'
import { actionWords } from '../../../collections/shared/history-actions.ts'
import { say } from '../say.ts'
import { FilterForm } from './filter-form.tsx'

interface Props {
  user: PayloadRequest['user']
  payload: PayloadRequest['payload']
  i18n: { language: string }
}

/** Above the site history: which entries are shown, and the same entries as a file. */
export async function HistoryFilters({ user, payload, i18n }: Props) {
  if (!user) return null
  const readable = { depth: 0, overrideAccess: false, pagination: false, user } as const
  const [sites, people] = await Promise.all([
    payload.find({ collection: 'sites', sort: 'name', ...readable }),
    payload.find({ collection: 'users', sort: 'name', ...readable }),
  ])
  const actions = Object.entries(actionWords).map(([value, said]) => ({
    value,
    label: say(i18n.language, said),
  }))
  return (
    <FilterForm
      actions={actions.toSorted((one, other) => one.label.localeCompare(other.label, i18n.language))}
      people={people.docs.map(({ id, name }) => ({ value: id, label: name }))}
      sites={sites.docs.map(({ id, name, shortName }) => ({ value: id, label: name ?? shortName ?? id }))}
    />
  )
}
