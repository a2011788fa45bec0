import type { Access, PayloadRequest, SanitizedConfig } from 'payload'
import { idOf } from '../../src/lib/id-of.ts'
import { canSomewhere } from './access.ts'
import { memberOf } from './member.ts'

const isStaff = (req: PayloadRequest): boolean => canSomewhere(memberOf(req), 'see')

const staff: Access = ({ req }) => isStaff(req)

/** In one's own name: nobody makes a lock that seems another's. Who takes over a lock puts it in their name. */
const inOwnName: Access = ({ data, req }) => {
  const holder = data && 'user' in data ? idOf(data['user']) : null
  return isStaff(req) && holder !== null && holder === req.user?.id
}

/**
 * Payload keeps in a collection of its own who is editing what, and lets everybody with an account write to
 * it. It takes no access rules for that collection, so that they are put in when the configuration is made.
 */
export function guardLocks(config: SanitizedConfig): SanitizedConfig {
  const locks = config.collections.find(({ slug }) => slug === 'payload-locked-documents')
  if (!locks) throw new Error('The collection of locks has another name in this version of Payload')
  locks.access = { ...locks.access, read: staff, create: inOwnName, update: inOwnName, delete: staff }
  return config
}
