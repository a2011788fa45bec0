import { type MembershipKind, membershipKinds } from '../src/lib/kinds.ts'
import { defineCollection } from './shared/define-collection.ts'
import { type Choices, choice } from './shared/fields/choice.ts'
import { partialDate } from './shared/fields/partial-date.ts'
import { relation } from './shared/fields/relation.ts'
import { amount, row } from './shared/fields/simple.ts'
import { text } from './shared/fields/text.ts'
import { words } from './shared/fields/words.ts'

const kinds: Choices<MembershipKind> = {
  values: membershipKinds,
  labels: {
    member: words('Member', 'Membre', 'Miembro'),
    'consultative-seat': words('Consultative seat', 'Siège consultatif', 'Puesto consultivo'),
    observer: words('Observer', 'Observateur', 'Observador'),
  },
}

export const Memberships = defineCollection({
  slug: 'memberships',
  group: 'people',
  ownership: 'site',
  writer: 'site-manager',
  labels: {
    singular: words('Membership', 'Affiliation', 'Pertenencia'),
    plural: words('Memberships', 'Affiliations', 'Pertenencias'),
  },
  description: words(
    'The networks and forums that an office belongs to.',
    'Les réseaux et les forums dont un bureau fait partie.',
    'Las redes y los foros a los que pertenece una oficina.',
  ),
  useAsTitle: 'title',
  columns: ['body', 'kind', 'site', 'from'],
  fields: [
    {
      // Reads the name of the body, so that lists and links say more than an id.
      ...text('title', words('Network or forum', 'Réseau ou forum', 'Red o foro')),
      virtual: 'body.name',
      admin: { hidden: true },
    },
    relation('body', 'organisations', words('Network or forum', 'Réseau ou forum', 'Red o foro'), {
      isRequired: true,
    }),
    choice('kind', words('Kind', 'Type', 'Tipo'), kinds, { isRequired: true, defaultValue: 'member' }),
    relation('organisation', 'organisations', words('Member', 'Membre', 'Miembro'), {
      help: words(
        'Only if the member is another organisation than the office itself.',
        'Seulement si le membre est une autre organisation que le bureau lui-même.',
        'Solo si el miembro es una organización distinta de la propia oficina.',
      ),
    }),
    row(
      partialDate('from', words('From', 'Depuis', 'Desde')),
      partialDate('to', words('Until', 'Jusqu’à', 'Hasta')),
    ),
    amount('order', words('Order', 'Ordre', 'Orden'), { isInSidebar: true }),
  ],
})
