import type { PayloadRequest } from 'payload'
import type { Invitation } from '../../src/payload-types.ts'
import { recordEvent } from '../shared/history.ts'
import { rightsOf } from '../shared/member.ts'

/**
 * Writes into the site history what happened to an invitation: one entry for each site at which it gives a role,
 * since the managers of one site do not read what happens at another. No address is repeated.
 */
export async function recordInvitation(
  req: PayloadRequest,
  action: 'invite' | 'invite-again' | 'withdraw-invitation' | 'accept-invitation',
  invitation: Invitation,
): Promise<void> {
  const { isAdministrator, roles } = rightsOf(invitation)
  const about = { action, noun: 'invitations', itemId: invitation.id, title: invitation.name }
  if (isAdministrator || roles.length === 0) {
    await recordEvent(req, { ...about, details: { isAdministrator } })
  }
  for (const [site, held] of Map.groupBy(roles, (role) => role.site)) {
    const said = held.map(({ role, languages }) => [role, ...languages].join(' '))
    await recordEvent(req, { ...about, site, details: { roles: said.toSorted() } })
  }
}
