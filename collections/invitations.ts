import type { Access, CollectionConfig, DateField, TextField, UIField } from 'payload'
import { acceptEndpoint } from './invitations/accept.ts'
import {
  checkInvitation,
  guardWithdrawal,
  makeLink,
  recordWithdrawal,
  sendNewInvitation,
} from './invitations/hooks.ts'
import { sendAgainEndpoint } from './invitations/send-again.ts'
import { canSomewhere, sitesWhere } from './shared/access.ts'
import { type Choices, choice } from './shared/fields/choice.ts'
import { relation } from './shared/fields/relation.ts'
import { checkbox, moment, row } from './shared/fields/simple.ts'
import { text } from './shared/fields/text.ts'
import { emailAddress } from './shared/fields/web-address.ts'
import { words } from './shared/fields/words.ts'
import { memberOf } from './shared/member.ts'
import { keepToOwnFields } from './shared/query-reach.ts'
import { rolesField } from './users/roles-field.ts'

const panelLanguages: Choices<'en' | 'fr' | 'es'> = {
  values: ['en', 'fr', 'es'],
  labels: {
    en: words('English', 'English', 'English'),
    fr: words('Français', 'Français', 'Français'),
    es: words('Español', 'Español', 'Español'),
  },
}

/** Invitations to sites that a person manages; administrators see all of them. */
const atManagedSites: Access = ({ req }) => {
  const sites = sitesWhere(memberOf(req), 'manage')
  if (sites === 'all') return true
  return sites.length > 0 && { 'roles.site': { in: sites } }
}

const managers: Access = ({ req }) => canSomewhere(memberOf(req), 'manage')

const nobody = () => false

/** Written when the mail is sent, and by nobody else. */
const ofTheSystem = <Field extends DateField | TextField>(field: Field): Field => ({
  ...field,
  access: { create: nobody, update: nobody },
})

const whenSaved = (data: Partial<Record<string, unknown>>): boolean => Boolean(data['id'])

const invitationPanel: UIField = {
  name: 'invitationPanel',
  type: 'ui',
  label: words('Invitation', 'Invitation', 'Invitación'),
  admin: {
    disableListColumn: true,
    condition: whenSaved,
    components: { Field: '/src/admin/accounts/invitation-panel.tsx#InvitationPanel' },
  },
}

/**
 * People who have been asked to work here and have not chosen their password yet. An invitation is no account: it
 * opens nothing but the page on which one is made, and goes when that is done.
 */
export const Invitations: CollectionConfig = {
  slug: 'invitations',
  labels: {
    singular: words('Invitation', 'Invitation', 'Invitación'),
    plural: words('Invitations', 'Invitations', 'Invitaciones'),
  },
  admin: {
    group: words('Settings', 'Réglages', 'Ajustes'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'sentAt', 'expiresAt'],
    listSearchableFields: ['name', 'email'],
    hidden: ({ user }) => !canSomewhere(memberOf({ user: user as never }), 'manage'),
    hideAPIURL: true,
    description: words(
      'Invite somebody by saving: they get a mail with a link and choose their own password. The link works once, for 72 hours.',
      'Enregistrer envoie l’invitation : la personne reçoit un lien et choisit son mot de passe. Le lien fonctionne une fois, pendant 72 heures.',
      'Al guardar se envía la invitación: la persona recibe un enlace y elige su contraseña. El enlace funciona una vez, durante 72 horas.',
    ),
  },
  defaultSort: '-sentAt',
  access: { create: managers, read: atManagedSites, update: nobody, delete: atManagedSites },
  fields: [
    invitationPanel,
    row(text('name', words('Name', 'Nom', 'Nombre'), { isRequired: true }), {
      ...emailAddress('email', words('E-mail address', 'Adresse électronique', 'Correo electrónico'), {
        isRequired: true,
      }),
      unique: true,
    }),
    choice(
      'language',
      words('Language of the mail', 'Langue du message', 'Idioma del mensaje'),
      panelLanguages,
      {
        isRequired: true,
        defaultValue: 'en',
      },
    ),
    checkbox('isAdministrator', words('Administrator', 'Administrateur', 'Administrador'), {
      condition: (_data, _siblings, { user }) => memberOf({ user: user as never })?.isAdministrator === true,
    }),
    rolesField(({ req }) => {
      const sites = sitesWhere(memberOf(req), 'manage')
      return sites === 'all' ? true : { id: { in: sites } }
    }),
    row(
      ofTheSystem(
        moment('sentAt', words('Sent', 'Envoyée', 'Enviada'), { isReadOnly: true, condition: whenSaved }),
      ),
      ofTheSystem(
        moment(
          'expiresAt',
          words('The link works until', 'Lien valable jusqu’au', 'El enlace funciona hasta'),
          {
            isReadOnly: true,
            condition: whenSaved,
          },
        ),
      ),
    ),
    {
      ...relation('invitedBy', 'users', words('Invited by', 'Invitée par', 'Invitada por'), {
        isReadOnly: true,
        condition: () => false,
      }),
      access: { create: nobody, update: nobody },
    },
    {
      ...ofTheSystem(text('tokenHash', words('Link', 'Lien', 'Enlace'))),
      hidden: true,
      unique: true,
      access: { create: nobody, read: nobody, update: nobody },
    },
  ],
  endpoints: [acceptEndpoint, sendAgainEndpoint],
  hooks: {
    beforeOperation: [keepToOwnFields],
    beforeValidate: [checkInvitation],
    beforeChange: [makeLink],
    afterChange: [sendNewInvitation],
    beforeDelete: [guardWithdrawal],
    afterDelete: [recordWithdrawal],
  },
}
