import { defineCollection } from './shared/define-collection.ts'
import { localeField } from './shared/fields/languages.ts'
import { row } from './shared/fields/simple.ts'
import { text } from './shared/fields/text.ts'
import { words } from './shared/fields/words.ts'
import { subscriberPanel } from './shared/panel.ts'

const noted = { isReadOnly: true, isRequired: true }

/** Who gave an address for newsletters. What they asked for stands in their subscriptions. */
export const Subscribers = defineCollection({
  slug: 'subscribers',
  group: 'engage',
  ownership: 'system',
  writer: 'administrator',
  labels: {
    singular: words('Subscriber', 'Abonné', 'Suscriptor'),
    plural: words('Subscribers', 'Abonnés', 'Suscriptores'),
  },
  description: words(
    'The addresses of readers who asked for a newsletter, of all sites.',
    'Les adresses des lecteurs qui ont demandé une lettre d’information, pour tous les sites.',
    'Las direcciones de los lectores que pidieron un boletín, de todos los sitios.',
  ),
  useAsTitle: 'email',
  columns: ['email', 'language', 'createdAt'],
  fields: [
    row(
      // Normalised by src/lib/email-address.ts, so that one person is one row.
      {
        ...text('email', words('E-mail', 'Adresse électronique', 'Correo electrónico'), {
          ...noted,
          maxLength: 254,
        }),
        unique: true,
      },
      localeField('language', words('Language', 'Langue', 'Idioma'), noted),
    ),
    subscriberPanel,
  ],
})
