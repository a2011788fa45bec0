import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { sqlOf } from '../../../src/jobs/sql.ts'
import { decisionOf } from '../intent.ts'

/**
 * Has an item looked at again soon.
 *
 * @param isSeenByOthers - it may lead elsewhere now: what leads to it is looked at, too
 */
export async function noteToCheck(
  req: PayloadRequest,
  { noun, id }: { noun: string; id: string },
  isSeenByOthers: boolean,
): Promise<void> {
  const sql = await sqlOf(req)
  await sql.query(
    `INSERT INTO content_to_check (noun, item) SELECT $1, $2::uuid
     UNION SELECT noun, item FROM content_links WHERE $4 AND md5(target) = md5($3)`,
    [noun, id, `${noun}:${id}`, isSeenByOthers],
  )
}

/** Has a saved item looked at again soon, and what leads to it when that may lead elsewhere now. */
export const noteSaved: CollectionAfterChangeHook = async ({ collection, context, doc, req }) => {
  const { intent } = decisionOf(context, collection.slug)
  // Whoever only drafts changes nothing for those who link to it; a picture has no drafts.
  const isSeenByOthers = intent.kind !== 'draft' || !collection.versions
  await noteToCheck(req, { noun: collection.slug, id: String(doc.id) }, isSeenByOthers)
  return doc
}

/** Forgets what was noted of an item that is deleted, and has what led to it looked at again. */
export const forgetReport: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  const sql = await sqlOf(req)
  const item = [collection.slug, String(id)]
  await sql.query('DELETE FROM content_findings WHERE noun = $1 AND item = $2', item)
  await sql.query('DELETE FROM content_links WHERE noun = $1 AND item = $2', item)
  await sql.query('DELETE FROM review_dates WHERE noun = $1 AND item = $2', item)
  await sql.query(
    'INSERT INTO content_to_check (noun, item) SELECT DISTINCT noun, item FROM content_links WHERE md5(target) = md5($1)',
    [item.join(':')],
  )
  return doc
}
