import type { PayloadRequest } from 'payload'
import { can } from '../access.ts'
import { memberOf } from '../member.ts'
import type { Situation } from './workflow.ts'

/** Somebody who may be asked. */
export interface Reviewer {
  id: string
  name: string
}

/**
 * Who may be asked to review: everybody who may publish there, but those who ask. People of the site come before
 * administrators, who hold no role there.
 */
export async function reviewersAt(
  { site, needed, member, requestedBy }: Situation,
  req: PayloadRequest,
): Promise<Reviewer[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { or: [{ 'roles.site': { equals: site } }, { isAdministrator: { equals: true } }] },
    depth: 0,
    pagination: false,
    sort: ['isAdministrator', 'name'],
    req,
  })
  return docs
    .filter((user) => can(memberOf({ user: { ...user, collection: 'users' } as never }), needed, site))
    .filter(({ id }) => id !== member?.id && id !== requestedBy)
    .map(({ id, name }) => ({ id, name }))
}
