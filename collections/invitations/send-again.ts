import type { Endpoint, PayloadRequest } from 'payload'
import { sqlOf } from '../../src/jobs/sql.ts'
import { isId } from '../../src/lib/is-id.ts'
import { inTransaction } from '../shared/in-transaction.ts'
import { mustBeAbleToGive, newLink } from './hooks.ts'
import { sendInvitation } from './letter.ts'
import { recordInvitation } from './record.ts'

/**
 * `POST /api/invitations/:id/send-again`, for whoever could have made the invitation: a new mail with a new link,
 * which works from now on; the old one works no more. It holds for whoever sends it again, too.
 */
export const sendAgainEndpoint: Endpoint = {
  path: '/:id/send-again',
  method: 'post',
  handler: (req) => inTransaction(req, () => sendAgain(req)),
}

async function sendAgain(req: PayloadRequest): Promise<Response> {
  const id = String(req.routeParams?.['id'] ?? '')
  const invitation = isId(id)
    ? await req.payload.findByID({
        collection: 'invitations',
        id,
        depth: 0,
        disableErrors: true,
        overrideAccess: false,
        req,
      })
    : null
  if (!req.user || !invitation) return Response.json({ errors: [{ message: 'Not Found' }] }, { status: 404 })
  mustBeAbleToGive(req, invitation)
  const { token, stored } = newLink()
  await (await sqlOf(req)).query(
    `UPDATE invitations SET token_hash = $2, sent_at = $3, expires_at = $4, invited_by_id = $5, updated_at = now()
     WHERE id = $1`,
    [id, stored.tokenHash, stored.sentAt, stored.expiresAt, req.user.id],
  )
  await sendInvitation(req, invitation, token)
  await recordInvitation(req, 'invite-again', invitation)
  return Response.json({ sentAt: stored.sentAt, expiresAt: stored.expiresAt })
}
