import type { Condition, UIField } from 'payload'
import { words } from '../shared/fields/words.ts'

/** Whether the account on the screen is that of the person before it. */
export const isOwn: Condition = (data, _siblings, { user }) => Boolean(user) && data['id'] === user?.id

/** On one's own account: where one is signed in. */
export const ownSessions: UIField = {
  name: 'ownSessions',
  type: 'ui',
  label: words('Sessions', 'Sessions', 'Sesiones'),
  admin: {
    disableListColumn: true,
    condition: isOwn,
    components: { Field: '/src/admin/accounts/own-sessions.tsx#OwnSessions' },
  },
}

/** On somebody else's account: who chooses the password. */
export const othersPassword: UIField = {
  name: 'othersPassword',
  type: 'ui',
  label: words('Password', 'Mot de passe', 'Contraseña'),
  admin: {
    disableListColumn: true,
    condition: (data, siblings, about) => Boolean(data['id']) && !isOwn(data, siblings, about),
    components: { Field: '/src/admin/accounts/others-password.tsx#OthersPassword' },
  },
}

/** On one's own account: the second factor, and how it is set up. */
export const ownFactor: UIField = {
  name: 'ownFactor',
  type: 'ui',
  label: words('Second factor', 'Second facteur', 'Segundo factor'),
  admin: {
    disableListColumn: true,
    condition: isOwn,
    components: { Field: '/src/admin/accounts/own-factor.tsx#OwnFactor' },
  },
}

/** On somebody else's account: whether they have a second factor, and the way to take it off. */
export const othersFactor: UIField = {
  name: 'othersFactor',
  type: 'ui',
  label: words('Second factor', 'Second facteur', 'Segundo factor'),
  admin: {
    disableListColumn: true,
    condition: (data, siblings, about) => Boolean(data['id']) && !isOwn(data, siblings, about),
    components: { Field: '/src/admin/accounts/others-factor.tsx#OthersFactor' },
  },
}
