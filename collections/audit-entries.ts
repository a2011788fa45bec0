import type { Access, TextField } from 'payload'
import { exportEndpoint } from './audit-entries/export.ts'
import { canSomewhere, sitesWhere } from './shared/access.ts'
import { defineCollection } from './shared/define-collection.ts'
import { localeField } from './shared/fields/languages.ts'
import { relation } from './shared/fields/relation.ts'
import { moment, row } from './shared/fields/simple.ts'
import { text } from './shared/fields/text.ts'
import { words } from './shared/fields/words.ts'
import { memberOf } from './shared/member.ts'

const noted = { isReadOnly: true }

/** Site managers read what was done at their sites, administrators everything. */
const managers: Access = ({ req }) => {
  const sites = sitesWhere(memberOf(req), 'manage')
  if (sites === 'all') return true
  return sites.length > 0 && { site: { in: sites } }
}

/** Shows a stored code in words, in the list of entries. */
const withCell = (field: TextField, name: string): TextField => ({
  ...field,
  admin: { ...field.admin, components: { Cell: `/src/admin/history/cells.tsx#${name}` } },
})

export const AuditEntries = defineCollection({
  slug: 'audit-entries',
  group: 'settings',
  ownership: 'system',
  writer: 'administrator',
  labels: {
    singular: words('History entry', 'Entrée de l’historique', 'Entrada del historial'),
    plural: words('Site history', 'Historique', 'Historial'),
  },
  description: words(
    'Who did what, and when. Nobody can change it.',
    'Qui a fait quoi, et quand. Personne ne peut le modifier.',
    'Quién hizo qué y cuándo. Nadie puede modificarlo.',
  ),
  useAsTitle: 'title',
  defaultSort: '-at',
  columns: ['at', 'action', 'noun', 'title', 'userName', 'site'],
  fields: [
    row(
      { ...moment('at', words('When', 'Quand', 'Cuándo'), { ...noted, isRequired: true, isIndexed: true }) },
      withCell(
        text('action', words('What', 'Quoi', 'Qué'), { ...noted, isRequired: true, isIndexed: true }),
        'Action',
      ),
    ),
    row(
      relation('user', 'users', words('Who', 'Qui', 'Quién'), noted),
      // Kept beside the relation, because an entry outlives the account.
      withCell(text('userName', words('Name then', 'Nom à ce moment', 'Nombre entonces'), noted), 'Doer'),
    ),
    row(
      withCell(
        text('noun', words('Collection', 'Collection', 'Colección'), { ...noted, isIndexed: true }),
        'Noun',
      ),
      text('itemId', words('Item', 'Élément', 'Elemento'), { ...noted, isIndexed: true }),
      text('title', words('Title then', 'Titre à ce moment', 'Título entonces'), noted),
    ),
    row(
      relation('site', 'sites', words('Site', 'Site', 'Sitio'), noted),
      localeField('language', words('Language', 'Langue', 'Idioma'), noted),
    ),
    {
      name: 'details',
      type: 'json',
      label: words('Details', 'Détails', 'Detalles'),
      admin: { readOnly: true },
    },
  ],
  access: { read: managers },
  endpoints: [exportEndpoint],
  admin: {
    hideAPIURL: true,
    hidden: ({ user }) => !canSomewhere(memberOf({ user: user as never }), 'manage'),
    components: { beforeListTable: ['/src/admin/history/history-filters.tsx#HistoryFilters'] },
  },
})
