import type { CollectionSlug, Field } from 'payload'
import { sitesWhere } from './access.ts'
import { words } from './fields/words.ts'
import { memberOf } from './member.ts'

/** The site that an item belongs to; offered are the sites at which the editor may write. */
export const siteField: Field = {
  name: 'site',
  type: 'relationship',
  relationTo: 'sites',
  required: true,
  index: true,
  label: words('Site', 'Site', 'Sitio'),
  filterOptions: ({ req }) => {
    // Without a user it is the system that writes (loader, jobs): everybody else was refused before.
    if (!req.user) return true
    const sites = sitesWhere(memberOf(req), 'draft')
    return sites === 'all' ? true : { id: { in: sites } }
  },
  defaultValue: ({ req }) => {
    const sites = req ? sitesWhere(memberOf(req), 'draft') : []
    return sites !== 'all' && sites.length === 1 ? sites[0] : undefined
  },
  admin: {
    position: 'sidebar',
    allowCreate: false,
    allowEdit: false,
    description: words(
      'The office that answers for this item.',
      'Le bureau responsable de cet élément.',
      'La oficina responsable de este elemento.',
    ),
  },
}

/** Other sites that are asked to show the item. */
export const alsoOnField: Field = {
  name: 'alsoOn',
  type: 'relationship',
  relationTo: 'sites',
  hasMany: true,
  label: words('Also on', 'Aussi sur', 'También en'),
  filterOptions: ({ data }) => (typeof data?.site === 'string' ? { id: { not_equals: data.site } } : true),
  admin: {
    position: 'sidebar',
    allowCreate: false,
    allowEdit: false,
    description: words(
      'Other sites that should show it. It appears there once an editor of that site accepts.',
      'Autres sites qui devraient le montrer. Il y apparaît dès qu’un éditeur de ce site accepte.',
      'Otros sitios que deberían mostrarlo. Aparece allí cuando un editor de ese sitio lo acepta.',
    ),
  },
}

/** The last part of the item's address, in each language. */
export const slugField: Field = {
  name: 'slug',
  type: 'text',
  localized: true,
  index: true,
  maxLength: 120,
  label: words('Address', 'Adresse', 'Dirección'),
  admin: {
    position: 'sidebar',
    description: words(
      'Made from the title when left empty. Changing it later leaves a redirect from the old address.',
      'Formée à partir du titre si elle est vide. La modifier plus tard laisse une redirection.',
      'Se forma con el título si queda vacía. Cambiarla después deja una redirección.',
    ),
  },
  hooks: { beforeDuplicate: [() => null] },
}

/** When the language was published. Set by the system alone; empty means that the language is not public. */
export const publishedAtField: Field = {
  name: 'publishedAt',
  type: 'date',
  localized: true,
  index: true,
  label: words(
    'Public in this language since',
    'Public dans cette langue depuis',
    'Público en este idioma desde',
  ),
  access: { create: () => false, update: () => false },
  admin: {
    position: 'sidebar',
    readOnly: true,
    date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMMM yyyy, HH:mm' },
    description: words(
      'Empty: readers of this language do not see the item.',
      'Vide : les lecteurs de cette langue ne voient pas l’élément.',
      'Vacío: los lectores de este idioma no ven el elemento.',
    ),
  },
  hooks: { beforeDuplicate: [() => null] },
}

/**
 * What lists are sorted by. Never null, because PostgreSQL sorts nulls first in descending order, whereas an
 * item without a date stands after the dated ones.
 */
export const sortDateField: Field = {
  name: 'sortDate',
  type: 'text',
  required: true,
  index: true,
  defaultValue: '',
  admin: { hidden: true },
  access: { create: () => false, update: () => false },
  validate: () => true as const,
}

/** Which site's people look after an item that belongs to no single site. */
export const keeperField: Field = {
  name: 'keeper',
  type: 'relationship',
  relationTo: 'sites' satisfies CollectionSlug,
  index: true,
  label: words('Looked after by', 'Suivi par', 'A cargo de'),
  access: { create: () => false, update: ({ req }) => memberOf(req)?.isAdministrator === true },
  admin: {
    position: 'sidebar',
    readOnly: true,
    description: words(
      'The office whose editor created it.',
      'Le bureau dont un éditeur l’a créé.',
      'La oficina cuyo editor lo creó.',
    ),
  },
}
