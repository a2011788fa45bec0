import {
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { hashOfToken, newSecretToken } from '../../src/lib/secret-token.ts'
import type { Invitation } from '../../src/payload-types.ts'
import { mayGive } from '../shared/access.ts'
import { inLanguageOf, type Words, words } from '../shared/fields/words.ts'
import { memberOf, rightsOf } from '../shared/member.ts'
import { Refusal } from '../shared/refusal.ts'
import { invitationHours, sendInvitation } from './letter.ts'
import { recordInvitation } from './record.ts'

const notYours = words(
  'You may only give roles at sites that you manage.',
  'Vous ne pouvez donner de rôles que sur les sites dont vous êtes responsable.',
  'Solo puede dar funciones en los sitios de los que es responsable.',
)
const noRole = words(
  'Choose what this person may do: add at least one role.',
  'Choisissez ce que cette personne peut faire : ajoutez au moins un rôle.',
  'Elija qué puede hacer esta persona: añada al menos una función.',
)
const hasAccount = words(
  'This address already has an account. An administrator can give it more roles, under “People with access”.',
  'Cette adresse a déjà un compte. Un administrateur peut lui donner d’autres rôles, sous « Personnes ayant accès ».',
  'Esta dirección ya tiene una cuenta. Un administrador puede darle más funciones, en «Personas con acceso».',
)
const isInvited = words(
  'This address is already invited. Send the invitation again, or withdraw it first.',
  'Cette adresse est déjà invitée. Renvoyez l’invitation, ou retirez-la d’abord.',
  'Esta dirección ya está invitada. Envíe la invitación otra vez o retírela antes.',
)

/** @throws Refusal 403 when the person may not give what the invitation gives */
export function mustBeAbleToGive(req: PayloadRequest, invitation: Partial<Invitation>): void {
  const member = memberOf(req)
  if (member && !mayGive(member, rightsOf(invitation))) throw new Refusal(inLanguageOf(req, notYours), 403)
}

/** What is stored of a new link, and the token that goes into the mail alone. */
export function newLink(): {
  token: string
  stored: { tokenHash: string; sentAt: string; expiresAt: string }
} {
  const token = newSecretToken()
  const now = Date.now()
  const stored = {
    tokenHash: hashOfToken(token),
    sentAt: new Date(now).toISOString(),
    expiresAt: new Date(now + invitationHours * 3_600_000).toISOString(),
  }
  return { token, stored }
}

const tokenOf = 'invitationToken'

/**
 * Checks a new invitation: whether the person may give these roles, and whether the address is free.
 *
 * @throws Refusal 403, or ValidationError for what can be mended in the form
 */
export const checkInvitation: CollectionBeforeValidateHook<Invitation> = async ({
  data = {},
  operation,
  req,
}) => {
  if (operation !== 'create') return data
  mustBeAbleToGive(req, data)
  const wrong = (path: string, said: Words) =>
    new ValidationError({ collection: 'invitations', errors: [{ path, message: inLanguageOf(req, said) }] })
  const { isAdministrator, roles } = rightsOf(data)
  if (!isAdministrator && roles.length === 0) throw wrong('roles', noRole)
  if (typeof data.email !== 'string') return data
  const email = data.email.toLowerCase().trim()
  const where = { email: { equals: email } }
  if ((await req.payload.count({ collection: 'users', where, req })).totalDocs > 0) {
    throw wrong('email', hasAccount)
  }
  if ((await req.payload.count({ collection: 'invitations', where, req })).totalDocs > 0) {
    throw wrong('email', isInvited)
  }
  return { ...data, email }
}

/** Makes the link of a new invitation. */
export const makeLink: CollectionBeforeChangeHook<Invitation> = ({ context, data, operation, req }) => {
  if (operation !== 'create') return data
  const { token, stored } = newLink()
  context[tokenOf] = token
  return { ...data, ...stored, invitedBy: req.user?.id ?? null }
}

/** Sends a new invitation, in the transaction that writes it. */
export const sendNewInvitation: CollectionAfterChangeHook<Invitation> = async ({
  context,
  doc,
  operation,
  req,
}) => {
  if (operation === 'create') {
    await sendInvitation(req, doc, String(context[tokenOf]))
    await recordInvitation(req, 'invite', doc)
  }
  return doc
}

/** Who could have made an invitation may withdraw it. */
export const guardWithdrawal: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const invitation = await req.payload.findByID({ collection: 'invitations', id, depth: 0, req })
  mustBeAbleToGive(req, invitation)
}

/** Writes into the history that an invitation was withdrawn. */
export const recordWithdrawal: CollectionAfterDeleteHook<Invitation> = async ({ doc, req }) => {
  await recordInvitation(req, 'withdraw-invitation', doc)
  return doc
}
