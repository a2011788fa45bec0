import type { CollectionBeforeChangeHook, Field } from 'payload'
import { contactPurposes, type SubmissionState, submissionStates } from '../src/lib/kinds.ts'
import { defineCollection } from './shared/define-collection.ts'
import { type Choices, choice } from './shared/fields/choice.ts'
import { localeField } from './shared/fields/languages.ts'
import { relation } from './shared/fields/relation.ts'
import { moment, row } from './shared/fields/simple.ts'
import { longText, text } from './shared/fields/text.ts'
import { words } from './shared/fields/words.ts'
import { purposeLabels } from './sites/contact.ts'

const states: Choices<SubmissionState> = {
  values: submissionStates,
  labels: {
    new: words('New', 'Nouveau', 'Nuevo'),
    handled: words('Answered', 'Traité', 'Atendido'),
  },
}

const noted = { isReadOnly: true }
const nobody = () => false

/** What a reader wrote stays as it was written. */
const asWritten = <Kind extends Field>(field: Kind): Kind => ({ ...field, access: { update: nobody } })

/** Notes who answered, and when. */
const noteAnswer: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update' || data['state'] === originalDoc?.state) return data
  const isHandled = data['state'] === 'handled'
  return {
    ...data,
    handledBy: isHandled ? (req.user?.id ?? null) : null,
    handledAt: isHandled ? new Date().toISOString() : null,
  }
}

/** Messages that readers sent with a form. */
export const FormSubmissions = defineCollection({
  slug: 'form-submissions',
  group: 'engage',
  ownership: 'site-private',
  writer: 'editor',
  labels: {
    singular: words('Message from a reader', 'Message d’un lecteur', 'Mensaje de un lector'),
    plural: words('Messages from readers', 'Messages des lecteurs', 'Mensajes de lectores'),
  },
  description: words(
    'What readers wrote with the contact form. It was also mailed to the contact point that they chose.',
    'Ce que les lecteurs ont écrit par le formulaire de contact. Le point de contact choisi l’a aussi reçu par courriel.',
    'Lo que escribieron los lectores en el formulario de contacto. También se envió al punto de contacto elegido.',
  ),
  useAsTitle: 'name',
  columns: ['name', 'purpose', 'receivedAt', 'state', 'site'],
  fields: [
    row(
      asWritten(text('name', words('Name', 'Nom', 'Nombre'), { ...noted, isRequired: true })),
      asWritten(
        text('email', words('E-mail', 'Adresse électronique', 'Correo electrónico'), {
          ...noted,
          isRequired: true,
          isIndexed: true,
        }),
      ),
    ),
    asWritten(
      longText('message', words('Message', 'Message', 'Mensaje'), {
        ...noted,
        isRequired: true,
        rows: 12,
        maxLength: 5000,
      }),
    ),
    row(
      asWritten(
        choice(
          'purpose',
          words('For', 'Pour', 'Para'),
          { values: contactPurposes, labels: purposeLabels },
          {
            ...noted,
            isRequired: true,
          },
        ),
      ),
      asWritten(
        localeField('language', words('Language', 'Langue', 'Idioma'), { ...noted, isRequired: true }),
      ),
      asWritten(
        moment('receivedAt', words('Received', 'Reçu', 'Recibido'), {
          ...noted,
          isRequired: true,
          isIndexed: true,
        }),
      ),
    ),
    choice('state', words('State', 'État', 'Estado'), states, {
      isRequired: true,
      defaultValue: 'new',
      isInSidebar: true,
      isIndexed: true,
    }),
    asWritten(
      relation('handledBy', 'users', words('Answered by', 'Traité par', 'Atendido por'), {
        ...noted,
        isInSidebar: true,
      }),
    ),
    asWritten(
      moment('handledAt', words('Answered on', 'Traité le', 'Atendido el'), { ...noted, isInSidebar: true }),
    ),
  ],
  hooks: { beforeChange: [noteAnswer] },
})
