import {
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { oneAtATime, type Sql, sqlOf } from '../../src/jobs/sql.ts'
import { idOf } from '../../src/lib/id-of.ts'
import { networkLock } from '../../src/lib/network-profile.ts'
import type { NetworkApplication } from '../../src/payload-types.ts'
import { inLanguageOf, words } from '../shared/fields/words.ts'
import { recordEvent } from '../shared/history.ts'
import { Refusal } from '../shared/refusal.ts'
import { tellApplicant } from './decision-letter.ts'

const decidedAlready = words(
  'This application was decided already, or taken back. Load the page anew.',
  'Cette candidature a déjà fait l’objet d’une décision ou a été retirée. Rechargez la page.',
  'Esta solicitud ya fue decidida o retirada. Vuelva a cargar la página.',
)
const noteNeeded = words(
  'Write why: the applicant gets this note.',
  'Écrivez pourquoi : la personne reçoit cette note.',
  'Escriba por qué: la persona recibe esta nota.',
)
const noteLabel = words('Note to the applicant', 'Note à la personne', 'Nota para quien solicita')

/**
 * Takes an editor's decision on an application that waits, and notes whose it is. One that is decided stays so, and
 * nobody but the system changes anything else.
 *
 * @throws Refusal 400 when somebody else has decided meanwhile, or the applicant has left
 * @throws ValidationError when a refusal gives no reason
 */
export const decide: CollectionBeforeChangeHook<NetworkApplication> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create' || !originalDoc) return data
  const site = idOf(originalDoc.site)
  const sql = await sqlOf(req)
  await oneAtATime(sql, networkLock({ site: site ?? '', email: originalDoc.email }))
  const { rows } = await sql.query<{ state: string }>(
    'SELECT state FROM network_applications WHERE id = $1 FOR UPDATE',
    [originalDoc.id],
  )
  if (rows[0]?.state !== 'waiting') throw new Refusal(inLanguageOf(req, decidedAlready), 400)
  const kept = { ...data, site }
  if (data.state === 'waiting' || data.state === undefined) return kept
  if (data.state === 'refused' && !data.note?.trim()) throw noteMissing(req)
  return { ...kept, decidedBy: req.user?.id ?? null, decidedAt: new Date().toISOString() }
}

function noteMissing(req: PayloadRequest): ValidationError {
  const error = { path: 'note', label: inLanguageOf(req, noteLabel), message: inLanguageOf(req, noteNeeded) }
  return new ValidationError({ collection: 'network-applications', errors: [error], req })
}

/** Makes or changes the member, tells the applicant and writes the history, in the transaction of the decision. */
export const carryOut: CollectionAfterChangeHook<NetworkApplication> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation === 'create' || doc.state === 'waiting' || previousDoc.state !== 'waiting') return doc
  const sql = await sqlOf(req)
  const isChange = idOf(doc.member) !== null
  const isAccepted = doc.state === 'accepted'
  if (isAccepted) await takeIn(sql, doc.id)
  await tellApplicant(req, doc, { isChange })
  // Without the name: the history can never be changed, and who applied may want to be forgotten.
  await recordEvent(req, {
    action: isAccepted ? 'accept-application' : 'refuse-application',
    noun: 'network-applications',
    itemId: doc.id,
    site: idOf(doc.site),
    language: doc.language,
    details: { isChange },
  })
  return doc
}

/** Puts what an application says into the list of members; one with the same address is the same member. */
async function takeIn(sql: Sql, application: string): Promise<void> {
  const profile = 'name, kind, category, country, description, website, language, is_listed'
  const { rows } = await sql.query<{ id: string }>(
    `INSERT INTO network_members AS kept (site_id, email, joined_at, ${profile})
     SELECT site_id, email, now(), ${profile} FROM network_applications WHERE id = $1
     ON CONFLICT (site_id, email) DO UPDATE SET updated_at = now(),
       (${profile}) = (SELECT ${profile} FROM network_applications WHERE id = $1)
     RETURNING id`,
    [application],
  )
  const member = rows[0]?.id
  await sql.query('DELETE FROM network_members_rels WHERE parent_id = $1', [member])
  await sql.query(
    `INSERT INTO network_members_rels (parent_id, path, topics_id, "order")
     SELECT $1, path, topics_id, "order" FROM network_applications_rels WHERE parent_id = $2 AND path = 'interests'`,
    [member, application],
  )
  await sql.query('UPDATE network_applications SET member_id = $1 WHERE id = $2', [member, application])
}
