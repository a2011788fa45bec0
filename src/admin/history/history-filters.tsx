import type { PayloadRequest } from 'payload'
import { sitesWhere } from '../../../collections/shared/access.ts'
import { actionWords } from '../../../collections/shared/history-actions.ts'
import { memberOf } from '../../../collections/shared/member.ts'
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
  const managed = sitesWhere(memberOf({ user }), 'manage')
  const isAll = managed === 'all'
  // Managers may not read accounts, but they read the names of their people in the entries.
  const [sites, people] = await Promise.all([
    payload.find({
      collection: 'sites',
      ...(!isAll && { where: { id: { in: managed } } }),
      sort: 'name',
      depth: 0,
      pagination: false,
    }),
    payload.find({
      collection: 'users',
      ...(!isAll && { where: { 'roles.site': { in: managed } } }),
      select: { name: true },
      sort: 'name',
      depth: 0,
      pagination: false,
    }),
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
