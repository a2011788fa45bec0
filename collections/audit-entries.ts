import { defineCollection } from './shared/define-collection.ts'
import { localeField } from './shared/fields/languages.ts'
import { relation } from './shared/fields/relation.ts'
import { moment, row } from './shared/fields/simple.ts'
import { text } from './shared/fields/text.ts'
import { words } from './shared/fields/words.ts'

const noted = { isReadOnly: true }

export const AuditEntries = defineCollection({
  slug: 'audit-entries',
  group: 'settings',
  ownership: 'system',
  writer: 'administrator',
  labels: {
    singular: words('Log entry', 'Entrée du journal', 'Entrada del registro'),
    plural: words('Log', 'Journal', 'Registro'),
  },
  description: words(
    'Who did what, and when. Nobody can change it.',
    'Qui a fait quoi, et quand. Personne ne peut le modifier.',
    'Quién hizo qué y cuándo. Nadie puede modificarlo.',
  ),
  useAsTitle: 'action',
  columns: ['at', 'action', 'noun', 'title', 'userName', 'site'],
  fields: [
    row(
      { ...moment('at', words('When', 'Quand', 'Cuándo'), { ...noted, isRequired: true, isIndexed: true }) },
      text('action', words('What', 'Quoi', 'Qué'), { ...noted, isRequired: true, isIndexed: true }),
    ),
    row(
      relation('user', 'users', words('Who', 'Qui', 'Quién'), noted),
      // Kept beside the relation, because an entry outlives the account.
      text('userName', words('Name then', 'Nom à ce moment', 'Nombre entonces'), noted),
    ),
    row(
      text('noun', words('Collection', 'Collection', 'Colección'), { ...noted, isIndexed: true }),
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
  admin: { hideAPIURL: true },
})
