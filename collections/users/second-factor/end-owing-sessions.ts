import type { CollectionAfterChangeHook } from 'payload'
import { sqlOf } from '../../../src/jobs/sql.ts'
import type { User } from '../../../src/payload-types.ts'
import { endSessionsThatOwe } from './owed-step.ts'

/** Ends the sessions of somebody who is given a role that needs a second factor, and has none. */
export const endOwingSessions: CollectionAfterChangeHook<User> = async ({ doc, operation, req }) => {
  if (operation === 'update') await endSessionsThatOwe(await sqlOf(req), doc.id)
  return doc
}
