import type { Access, ArrayField, CollectionConfig, FieldAccess, TextField } from 'payload'
import { canSomewhere } from './shared/access.ts'
import { checkbox } from './shared/fields/simple.ts'
import { text } from './shared/fields/text.ts'
import { words } from './shared/fields/words.ts'
import { memberOf } from './shared/member.ts'
import {
  forgottenPasswordEndpoint,
  forgottenPasswordMail,
  forgottenPasswordSubject,
} from './users/forgotten-password.ts'
import { keepAdministrator, keepAdministratorAccount } from './users/last-administrator.ts'
import { noteNewPassword, noteResetPassword } from './users/new-password.ts'
import { isOwn, othersFactor, othersPassword, ownFactor, ownSessions } from './users/panel-fields.ts'
import { checkChosenPassword, checkPassword, evenOutSignIn } from './users/passwords.ts'
import { recordAccount, recordAccountDeletion } from './users/record-account.ts'
import { rolesField } from './users/roles-field.ts'
import { dutyEndpoints } from './users/second-factor/duties.ts'
import { endOwingSessions } from './users/second-factor/end-owing-sessions.ts'
import { manageEndpoints } from './users/second-factor/manage.ts'
import { secondStepEndpoint } from './users/second-factor/second-step.ts'
import { beginEndpoint, confirmEndpoint } from './users/second-factor/set-up.ts'
import { loginEndpoint, resetPasswordEndpoint } from './users/second-factor/sign-in.ts'
import { sessionEndpoints } from './users/session-endpoints.ts'
import { forgetFailures, limitSignIn } from './users/sign-in-limit.ts'

const administrators: Access = ({ req }) => memberOf(req)?.isAdministrator === true

const administratorsAndSelf: Access = ({ req }) => {
  const member = memberOf(req)
  if (!member) return false
  return member.isAdministrator || { id: { equals: member.id } }
}

/** Only administrators say who may do what; nobody raises their own rights. */
const byAdministrators: FieldAccess = ({ req }) => memberOf(req)?.isAdministrator === true

const administratorField = {
  ...checkbox('isAdministrator', words('Administrator', 'Administrateur', 'Administrador'), {
    help: words(
      'May do everything at all sites.',
      'Peut tout faire sur tous les sites.',
      'Puede hacer todo en todos los sitios.',
    ),
  }),
  access: { create: byAdministrators, update: byAdministrators },
}

const currentPassword = text(
  'currentPassword',
  words('Present password', 'Mot de passe actuel', 'Contraseña actual'),
  {
    help: words(
      'Only needed to change your own password or address.',
      'Nécessaire seulement pour changer votre mot de passe ou votre adresse.',
      'Solo es necesaria para cambiar su contraseña o su dirección.',
    ),
  },
)

const currentPasswordField: TextField = {
  ...currentPassword,
  virtual: true,
  admin: {
    ...currentPassword.admin,
    // Payload takes virtual fields for results and would not let anybody type here.
    readOnly: false,
    disableListColumn: true,
    disableListFilter: true,
    // Somebody else's password is nobody's business.
    condition: isOwn,
    components: { Field: '/src/admin/present-password.tsx#PresentPassword' },
  },
}

/** Payload's own list of sessions, with what tells their owner one from another. No address is kept. */
const sessionsField: ArrayField = {
  name: 'sessions',
  type: 'array',
  admin: { disabled: true },
  fields: [{ name: 'browser', type: 'text' }],
}

/** How long a session lasts without being renewed, in seconds. */
const sessionLength = 8 * 60 * 60

/**
 * The people who sign in to the admin panel.
 *
 * @param publicUrl - the address that readers use; mails link to it, and cookies are secure when it is https
 */
export function users(publicUrl: string): CollectionConfig {
  return {
    slug: 'users',
    labels: {
      singular: words('Person with access', 'Personne ayant accès', 'Persona con acceso'),
      plural: words('People with access', 'Personnes ayant accès', 'Personas con acceso'),
    },
    admin: {
      group: words('Settings', 'Réglages', 'Ajustes'),
      useAsTitle: 'name',
      defaultColumns: ['name', 'email', 'isAdministrator', 'roles'],
      listSearchableFields: ['name', 'email'],
      hidden: ({ user }) => memberOf({ user: user as never })?.isAdministrator !== true,
      hideAPIURL: true,
      components: { beforeListTable: ['/src/admin/accounts/factor-duties.tsx#FactorDuties'] },
      description: words(
        'Who may sign in here, and what they may do at which site. New people are asked under “Invitations”.',
        'Qui peut se connecter ici, et ce que chacun peut faire sur quel site. On invite sous « Invitations ».',
        'Quién puede entrar aquí y qué puede hacer en cada sitio. Se invita en «Invitaciones».',
      ),
    },
    auth: {
      // Each request reads its person; the sites of the roles are known by their ids.
      depth: 0,
      tokenExpiration: sessionLength,
      // Payload's own lock answers differently for addresses that have an account; ours does not.
      maxLoginAttempts: 0,
      useAPIKey: false,
      removeTokenFromResponses: true,
      cookies: { sameSite: 'Lax', secure: publicUrl.startsWith('https:') },
      forgotPassword: {
        // One letter in this time, however often it is asked for.
        minRequestInterval: 120_000,
        generateEmailSubject: (args) => forgottenPasswordSubject(args?.req?.i18n?.language),
        generateEmailHTML: (args) =>
          forgottenPasswordMail(publicUrl, args?.token ?? '', args?.req?.i18n?.language),
      },
    },
    access: {
      admin: ({ req }) => canSomewhere(memberOf(req), 'see'),
      // People are invited and choose their own password; the first administrator is made at start-up.
      create: () => false,
      read: administratorsAndSelf,
      update: administratorsAndSelf,
      delete: administrators,
      // Payload's own lock is off (below), so there is nothing that its button could open.
      unlock: () => false,
    },
    fields: [
      text('name', words('Name', 'Nom', 'Nombre'), { isRequired: true }),
      othersPassword,
      currentPasswordField,
      administratorField,
      { ...rolesField(), access: { create: byAdministrators, update: byAdministrators } },
      sessionsField,
      ownFactor,
      othersFactor,
      ownSessions,
    ],
    endpoints: [
      loginEndpoint,
      secondStepEndpoint,
      resetPasswordEndpoint,
      forgottenPasswordEndpoint,
      beginEndpoint,
      confirmEndpoint,
      ...dutyEndpoints,
      ...manageEndpoints,
      ...sessionEndpoints,
      // The first administrator is made at start-up: nobody registers here, whatever the database holds.
      {
        path: '/first-register',
        method: 'post',
        handler: () => Response.json({ errors: [{ message: 'Nobody registers here.' }] }, { status: 403 }),
      },
    ],
    hooks: {
      beforeOperation: [limitSignIn, evenOutSignIn, checkChosenPassword],
      afterLogin: [forgetFailures],
      beforeValidate: [checkPassword, noteResetPassword],
      beforeChange: [keepAdministrator, noteNewPassword],
      beforeDelete: [keepAdministratorAccount],
      afterChange: [recordAccount, endOwingSessions],
      afterDelete: [recordAccountDeletion],
    },
  }
}
