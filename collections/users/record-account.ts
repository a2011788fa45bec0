import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { poolOf } from '../../src/jobs/sql.ts'
import { hasControlCharacters } from '../../src/lib/control-characters.ts'
import { idOf } from '../../src/lib/id-of.ts'
import type { User } from '../../src/payload-types.ts'
import { recordEvent } from '../shared/history.ts'
import { choosesPassword } from './new-password.ts'

/** What somebody may do at each site, such as `editor` or `translator fr`. */
function rolesBySite({ roles }: Pick<User, 'roles'>): Map<string, string[]> {
  const bySite = new Map<string, string[]>()
  for (const { site, role, languages } of roles ?? []) {
    const id = idOf(site)
    if (!id) continue
    const said = [role, ...(languages ?? [])].join(' ')
    bySite.set(id, [...(bySite.get(id) ?? []), said].toSorted())
  }
  return bySite
}

const watched = ['name', 'email'] as const

/**
 * Writes into the site history what changed of an account: one entry for each site at which somebody may now do
 * something else, and one for the rest. Addresses and passwords are not repeated.
 */
export const recordAccount: CollectionAfterChangeHook<User> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const about = { noun: 'users', itemId: doc.id, title: doc.name }
  const isNew = operation === 'create'
  const before = isNew ? { roles: [], isAdministrator: false } : previousDoc
  const fields = [
    ...watched.filter((name) => doc[name] !== previousDoc?.[name]),
    ...(choosesPassword(req, doc.id) ? ['password'] : []),
  ]
  if (isNew) await recordEvent(req, { ...about, action: 'create' })
  else if (fields.length > 0)
    await recordEvent(req, { ...about, action: 'change-account', details: { fields } })
  const isAdministrator = doc.isAdministrator === true
  if (isAdministrator !== (before.isAdministrator === true)) {
    await recordEvent(req, { ...about, action: 'change-roles', details: { isAdministrator } })
  }
  const [held, holds] = [rolesBySite(before), rolesBySite(doc)]
  for (const site of new Set([...held.keys(), ...holds.keys()])) {
    const [was, is] = [held.get(site) ?? [], holds.get(site) ?? []]
    if (was.join() === is.join()) continue
    await recordEvent(req, { ...about, action: 'change-roles', site, details: { before: was, after: is } })
  }
  return doc
}

/** Writes the deletion of an account into the site history. */
export const recordAccountDeletion: CollectionAfterDeleteHook<User> = async ({ doc, id, req }) => {
  await recordEvent(req, { action: 'delete', noun: 'users', itemId: String(id), title: doc.name })
  return doc
}

/**
 * Writes that an account cannot be tried any more for a while. What was typed is kept only when it is the address
 * of an account: somebody may have typed the password there. Outside of the request's transaction, since that
 * ends with the refusal.
 */
export async function recordSignInLimit(account: string, req: PayloadRequest): Promise<void> {
  // The database refuses control characters with an error; no address has any.
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { email: { equals: hasControlCharacters(account) ? '' : account } },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  const [user] = docs
  await recordEvent(poolOf(req.payload), {
    action: 'sign-in-limit',
    noun: 'users',
    itemId: user?.id ?? null,
    title: user?.name ?? null,
    details: { isKnown: user !== undefined },
  })
}
