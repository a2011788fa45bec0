import type { TextField, TextFieldSingleValidation } from 'payload'
import { text as checkText } from 'payload/shared'
import { type RedirectKind, redirectKinds } from '../src/lib/kinds.ts'
import { importEndpoint } from './redirects/import-endpoint.ts'
import { endOfTheWay, keepOffPages, takeAlong } from './redirects/one-hop.ts'
import { isPath } from './redirects/paths.ts'
import { defineCollection } from './shared/define-collection.ts'
import { type Choices, choice } from './shared/fields/choice.ts'
import { localeField } from './shared/fields/languages.ts'
import { addressedNouns } from './shared/fields/nouns.ts'
import { anyRelation } from './shared/fields/relation.ts'
import { amount, row } from './shared/fields/simple.ts'
import { whenNeighbour } from './shared/fields/structure.ts'
import { text } from './shared/fields/text.ts'
import { linkAddress } from './shared/fields/web-address.ts'
import { inLanguageOf, words } from './shared/fields/words.ts'

const kinds: Choices<RedirectKind> = {
  values: redirectKinds,
  labels: {
    item: words('An item', 'Un élément', 'Un elemento'),
    address: words('An address', 'Une adresse', 'Una dirección'),
  },
}

const notAPath = words(
  'Write a path that begins with / and has no ? or #.',
  'Écrivez un chemin qui commence par / et ne contient ni ? ni #.',
  'Escriba una ruta que empiece por / y no contenga ? ni #.',
)

const validatePath: TextFieldSingleValidation = (value, options) =>
  value && !isPath(value) ? inLanguageOf(options.req, notAPath) : checkText(value, options)

const from: TextField = {
  ...text('from', words('Old address', 'Ancienne adresse', 'Dirección antigua'), {
    isRequired: true,
    isIndexed: true,
    maxLength: 500,
    placeholder: '/offices/icmc-europe',
    validate: validatePath,
    help: words(
      'Without the host and the site’s key. What follows a ? does not matter.',
      'Sans l’hôte ni la clé du site. Ce qui suit un ? est sans importance.',
      'Sin el servidor ni la clave del sitio. Lo que sigue a ? no importa.',
    ),
  }),
}

export const Redirects = defineCollection({
  slug: 'redirects',
  group: 'settings',
  ownership: 'site',
  follows: 'goes',
  writer: 'site-manager',
  labels: {
    singular: words('Redirect', 'Redirection', 'Redirección'),
    plural: words('Redirects', 'Redirections', 'Redirecciones'),
  },
  description: words(
    'Old addresses and where they lead now. Changing an item’s address makes one by itself.',
    'Les anciennes adresses et leur destination. Modifier l’adresse d’un élément en crée une.',
    'Direcciones antiguas y adónde llevan. Al cambiar la dirección de un elemento se crea una.',
  ),
  useAsTitle: 'from',
  columns: ['from', 'kind', 'site', 'hits'],
  indexes: [{ fields: ['site', 'from'], unique: true }],
  endpoints: [importEndpoint],
  hooks: { beforeValidate: [keepOffPages], beforeChange: [endOfTheWay], afterChange: [takeAlong] },
  admin: { components: { beforeListTable: ['/src/admin/redirects/import-redirects.tsx#ImportRedirects'] } },
  fields: [
    from,
    choice('kind', words('Leads to', 'Mène à', 'Lleva a'), kinds, { isRequired: true, defaultValue: 'item' }),
    row(
      anyRelation('item', addressedNouns, words('Item', 'Élément', 'Elemento'), {
        isRequired: true,
        condition: whenNeighbour('kind', 'item'),
      }),
      localeField('locale', words('in the language', 'dans la langue', 'en el idioma'), {
        isRequired: true,
        condition: whenNeighbour('kind', 'item'),
      }),
    ),
    linkAddress('address', words('Address', 'Adresse', 'Dirección'), {
      isRequired: true,
      condition: whenNeighbour('kind', 'address'),
    }),
    {
      ...amount('hits', words('Used', 'Utilisations', 'Usos'), {
        isReadOnly: true,
        isInSidebar: true,
        step: 1,
      }),
      defaultValue: 0,
      access: { create: () => false, update: () => false },
    },
  ],
})
