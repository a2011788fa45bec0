import type { Field } from 'payload'
import { type ApplicationState, applicationStates } from '../src/lib/kinds.ts'
import { carryOut, decide } from './network/decide.ts'
import { asSaid, profileFields } from './network/profile.ts'
import { defineCollection } from './shared/define-collection.ts'
import { type Choices, choice } from './shared/fields/choice.ts'
import { relation } from './shared/fields/relation.ts'
import { moment } from './shared/fields/simple.ts'
import { longText } from './shared/fields/text.ts'
import { words } from './shared/fields/words.ts'

const states: Choices<ApplicationState> = {
  values: applicationStates,
  labels: {
    waiting: words('Waiting', 'En attente', 'En espera'),
    accepted: words('Accepted', 'Acceptée', 'Aceptada'),
    refused: words('Refused', 'Refusée', 'Rechazada'),
  },
}

const noted = { isReadOnly: true, isInSidebar: true }

/** What is decided is shown and no longer offered; `decide` refuses it besides, to whoever decides at the same time. */
const whileWaiting = <Kind extends Field>(field: Kind): Kind => ({
  ...field,
  access: { update: ({ doc }: { doc?: { state?: unknown } }) => doc?.state === 'waiting' },
})

/** Who wants to join the network, or to change what the list says. The e-mail address is confirmed before it stands here. */
export const NetworkApplications = defineCollection({
  slug: 'network-applications',
  group: 'engage',
  ownership: 'site-private',
  writer: 'editor',
  labels: {
    singular: words('Application to the network', 'Candidature au réseau', 'Solicitud a la red'),
    plural: words('Applications to the network', 'Candidatures au réseau', 'Solicitudes a la red'),
  },
  description: words(
    'Who applies to the European Resettlement Network, and which profiles members want changed. Choose “Accepted” or “Refused” and save: the applicant gets a mail.',
    'Qui pose sa candidature au Réseau européen de réinstallation, et quels profils des membres veulent modifier. Choisissez « Acceptée » ou « Refusée » et enregistrez : la personne reçoit un courriel.',
    'Quién solicita ingresar en la Red Europea de Reasentamiento y qué perfiles quieren cambiar los miembros. Elija «Aceptada» o «Rechazada» y guarde: la persona recibe un correo.',
  ),
  useAsTitle: 'name',
  columns: ['name', 'state', 'member', 'category', 'country', 'receivedAt'],
  defaultSort: '-receivedAt',
  fields: [
    ...profileFields,
    whileWaiting(
      choice('state', words('Decision', 'Décision', 'Decisión'), states, {
        isRequired: true,
        defaultValue: 'waiting',
        isInSidebar: true,
        isIndexed: true,
        help: words(
          'Once it is decided and saved it stays so: the applicant has been told by mail.',
          'Une fois enregistrée, la décision reste : la personne en a été informée par courriel.',
          'Una vez guardada, la decisión queda: se ha comunicado por correo.',
        ),
      }),
    ),
    whileWaiting(
      longText('note', words('Note to the applicant', 'Note à la personne', 'Nota para quien solicita'), {
        isInSidebar: true,
        rows: 4,
        maxLength: 2000,
        help: words(
          'Stands in the mail that tells of the decision. A refusal needs one.',
          'Figure dans le courriel qui annonce la décision. Un refus en demande une.',
          'Figura en el correo que comunica la decisión. Un rechazo la necesita.',
        ),
      }),
    ),
    asSaid(
      relation('member', 'network-members', words('Change of', 'Modification de', 'Cambio de'), {
        ...noted,
        help: words(
          'Empty for somebody who is not a member yet.',
          'Vide si la personne n’est pas encore membre.',
          'Vacío si todavía no es miembro.',
        ),
      }),
    ),
    asSaid(
      moment('receivedAt', words('Received', 'Reçue', 'Recibida'), {
        ...noted,
        isRequired: true,
        isIndexed: true,
      }),
    ),
    asSaid(relation('decidedBy', 'users', words('Decided by', 'Décidée par', 'Decidida por'), noted)),
    asSaid(moment('decidedAt', words('Decided on', 'Décidée le', 'Decidida el'), noted)),
  ],
  hooks: { beforeChange: [decide], afterChange: [carryOut] },
})
