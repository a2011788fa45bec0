import type { DateField } from 'payload'
import { type SubscriptionState, subscriptionStates } from '../src/lib/kinds.ts'
import { defineCollection } from './shared/define-collection.ts'
import { type Choices, choice } from './shared/fields/choice.ts'
import { localeField } from './shared/fields/languages.ts'
import { relation, relations } from './shared/fields/relation.ts'
import { moment, row } from './shared/fields/simple.ts'
import { text } from './shared/fields/text.ts'
import { words } from './shared/fields/words.ts'
import { subscriberPanel } from './shared/panel.ts'
import { stateWords } from './shared/subscription-words.ts'

const states: Choices<SubscriptionState> = {
  values: subscriptionStates,
  labels: stateWords,
}

const noted = { isReadOnly: true }

/** Payload's fields of dates go by each browser's clock; the panel below tells these with the history of consent. */
function toldBelow(field: DateField): DateField {
  return { ...field, admin: { ...field.admin, components: { Field: false } } }
}

const state = choice('state', words('State', 'État', 'Estado'), states, { ...noted, isRequired: true })

/** One reader's subscription to one newsletter. Only the reader, an import and the system change it. */
export const Subscriptions = defineCollection({
  slug: 'subscriptions',
  group: 'engage',
  ownership: 'site-private',
  writer: 'site-manager',
  labels: {
    singular: words('Subscription', 'Abonnement', 'Suscripción'),
    plural: words('Subscriptions', 'Abonnements', 'Suscripciones'),
  },
  description: words(
    'Who gets which newsletter, in which language and on which topics.',
    'Qui reçoit quelle lettre d’information, dans quelle langue et sur quels thèmes.',
    'Quién recibe qué boletín, en qué idioma y sobre qué temas.',
  ),
  useAsTitle: 'email',
  columns: ['email', 'newsletter', 'state', 'language', 'confirmedAt'],
  indexes: [{ fields: ['subscriber', 'newsletter'], unique: true }, { fields: ['newsletter', 'state'] }],
  access: { update: () => false },
  fields: [
    // The subscriber's, copied here by the database itself, so that managers find it without seeing other sites'.
    text('email', words('E-mail', 'Adresse électronique', 'Correo electrónico'), {
      ...noted,
      isIndexed: true,
      maxLength: 254,
    }),
    {
      ...relation('subscriber', 'subscribers', words('Subscriber', 'Abonné', 'Suscriptor'), {
        isRequired: true,
        isIndexed: true,
      }),
      admin: { hidden: true },
    },
    row(
      relation('newsletter', 'newsletters', words('Newsletter', 'Lettre d’information', 'Boletín'), {
        ...noted,
        isRequired: true,
      }),
      localeField('language', words('Language', 'Langue', 'Idioma'), { ...noted, isRequired: true }),
      // Who is not written to is no reader, though the subscription stays as it was.
      {
        ...state,
        admin: { ...state.admin, components: { Cell: '/src/admin/subscribers/state-cell.tsx#StateCell' } },
      },
    ),
    relations('topics', 'topics', words('Topics', 'Thèmes', 'Temas'), {
      ...noted,
      help: words('None means all.', 'Aucun signifie tous.', 'Ninguno significa todos.'),
    }),
    row(
      toldBelow(
        moment('requestedAt', words('Asked for', 'Demandé', 'Solicitada'), { ...noted, isRequired: true }),
      ),
      toldBelow(moment('confirmedAt', words('Confirmed', 'Confirmé', 'Confirmada'), noted)),
      toldBelow(moment('leftAt', words('Left', 'Désabonné', 'Baja'), noted)),
    ),
    subscriberPanel,
  ],
  admin: { components: { beforeListTable: ['/src/admin/subscribers/list-tools.tsx#ListTools'] } },
})
