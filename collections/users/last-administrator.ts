import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { inLanguageOf, words } from '../shared/fields/words.ts'
import { Refusal } from '../shared/refusal.ts'

const refusal = words(
  'Somebody has to be the administrator: make another person one first.',
  'Il faut un administrateur : donnez d’abord ce droit à une autre personne.',
  'Tiene que haber un administrador: dé antes ese derecho a otra persona.',
)

/** Any number that nothing else in this database locks. */
const lock = 4_711_001

interface Transaction {
  db: { execute(query: ReturnType<typeof sql>): Promise<unknown> }
}

/** Lets one request at a time decide who is the last; the next one sees what this one did. */
async function waitForOthers(req: PayloadRequest): Promise<void> {
  const id = await req.transactionID
  const { sessions = {} } = req.payload.db as { sessions?: Record<string, Transaction> }
  if (id) await sessions[id]?.db.execute(sql`SELECT pg_advisory_xact_lock(${lock})`)
}

/** Whether nobody is left once this person goes, together with those who go by the same request. */
async function isLastAdministrator(id: string, req: PayloadRequest): Promise<boolean> {
  const going = (req.context['administratorsWhoGo'] as Set<string> | undefined) ?? new Set<string>()
  req.context['administratorsWhoGo'] = going.add(id)
  await waitForOthers(req)
  const { docs } = await req.payload.find({
    collection: 'users',
    req,
    where: { isAdministrator: { equals: true } },
    depth: 0,
    pagination: false,
  })
  const isLast = docs.some((doc) => doc.id === id) && docs.every((doc) => going.has(doc.id))
  if (isLast) going.delete(id)
  return isLast
}

/**
 * Keeps one administrator.
 *
 * @throws Refusal 400 when the last one would lose the right
 */
export const keepAdministrator: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  // An empty value is no right either.
  const loses = originalDoc?.isAdministrator === true && data['isAdministrator'] !== true
  if (loses && (await isLastAdministrator(String(originalDoc.id), req)))
    throw new Refusal(inLanguageOf(req, refusal), 400)
  return data
}

/** The same for the deletion of an account. */
export const keepAdministratorAccount: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (await isLastAdministrator(String(id), req)) throw new Refusal(inLanguageOf(req, refusal), 400)
}
