import type { CollectionAfterChangeHook, CollectionSlug } from 'payload'
import { sqlOf } from '../../../src/jobs/sql.ts'
import { decisionOf } from '../intent.ts'
import { newestVersions } from '../publication.ts'
import { mannerOf } from '../record-changes.ts'

/**
 * A draft that saves itself while somebody writes takes the place of what it saved for the same person just before,
 * so that versions are what people wanted to keep. What somebody else wrote, and what was saved on purpose, stays.
 */
export const keepOneAutosave: CollectionAfterChangeHook = async ({ collection, context, doc, req }) => {
  const { intent } = decisionOf(context, collection.slug)
  const isAutosave = mannerOf(context, collection.slug).isAutosave && intent.kind === 'draft'
  const sql = await sqlOf(req)
  const item = [collection.slug, String(doc.id)]
  const { rows } = await sql.query<{ version: string; person: string }>(
    'DELETE FROM draft_autosaves WHERE noun = $1 AND item = $2 RETURNING version, person',
    item,
  )
  if (!isAutosave || !req.user) return doc
  const [newest] = await newestVersions({ collection, id: String(doc.id), req })
  const [before] = rows
  if (before?.person === req.user.id && before.version !== newest?.id) {
    await req.payload.db.deleteVersions({
      collection: collection.slug as CollectionSlug,
      req,
      where: { id: { equals: before.version } },
    })
  }
  await sql.query('INSERT INTO draft_autosaves (noun, item, version, person) VALUES ($1, $2, $3, $4)', [
    ...item,
    newest?.id,
    req.user.id,
  ])
  return doc
}
