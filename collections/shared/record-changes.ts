import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
  RequestContext,
  SanitizedCollectionConfig,
} from 'payload'
import { isLocale, type Locale } from '../../src/i18n/locales.ts'
import { sqlOf } from '../../src/jobs/sql.ts'
import { idOf } from '../../src/lib/id-of.ts'
import { type HistoryEvent, recordEvent } from './history.ts'
import { decisionOf, type Intent } from './intent.ts'
import { titleOf } from './item-title.ts'
import type { Data } from './localized-data.ts'

/** What is to be known of a write when it is done. */
interface Manner {
  isAutosave: boolean
  isOldVersion: boolean
}

const keyOf = (collection: string) => `manner:${collection}`

/** Who saves while writing leaves one entry in this time, in minutes. */
const autosavePeriod = 30

/** Notes how a write came about: saved by itself while somebody writes, or an older version brought back. */
export const noteManner: CollectionBeforeOperationHook = ({ args, collection, context, operation }) => {
  // What is read meanwhile for the same request says nothing about the write.
  if (operation !== 'create' && operation !== 'update' && operation !== 'restoreVersion') return args
  const isAutosave = 'autosave' in args && args.autosave === true
  context[keyOf(collection.slug)] = { isAutosave, isOldVersion: operation === 'restoreVersion' }
  return args
}

/** How the write of a collection's item came about that is under way. */
export const mannerOf = (context: RequestContext, collection: string): Manner =>
  (context[keyOf(collection)] as Manner | undefined) ?? { isAutosave: false, isOldVersion: false }

/** The site whose managers read of an item: its own, the one that looks after it, or itself. */
function siteOf(collection: SanitizedCollectionConfig, doc: Data): string | null {
  return collection.slug === 'sites' ? idOf(doc['id']) : (idOf(doc['site']) ?? idOf(doc['keeper']))
}

const bookkeeping = new Set([
  'id',
  '_status',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'sortDate',
  'deletedAt',
])

/** The names of the fields that a write changed; what stood in them is nobody's business here. */
function changedFields(collection: SanitizedCollectionConfig, data: Data, before: Data): string[] {
  const names = collection.flattenedFields.map(({ name }) => name).filter((name) => !bookkeeping.has(name))
  return names.filter(
    (name) => name in data && JSON.stringify(data[name] ?? null) !== JSON.stringify(before[name] ?? null),
  )
}

function actionOf(
  slug: string,
  intent: Intent,
  isNew: boolean,
  { isOldVersion }: Manner,
  data: Data,
): string {
  if (isOldVersion) return 'restore-version'
  if (isNew && intent.kind === 'draft') return slug === 'placements' ? 'ask-placement' : 'create'
  if (slug === 'placements') return `${String(data['state'])}-placement`
  if (slug === 'sites') return 'change-settings'
  return intent.kind
}

const languagesOf = (intent: Intent): Locale[] => ('languages' in intent ? intent.languages : [])

/** Whether somebody's work on an item stands in the history since a moment ago. */
async function isRecorded(req: PayloadRequest, noun: string, id: string): Promise<boolean> {
  const sql = await sqlOf(req)
  const { rowCount } = await sql.query(
    `SELECT 1 FROM audit_entries WHERE item_id = $1 AND noun = $2 AND user_id IS NOT DISTINCT FROM $3
       AND action IN ('draft', 'create') AND at > now() - make_interval(mins => $4) LIMIT 1`,
    [id, noun, req.user?.id ?? null, autosavePeriod],
  )
  return (rowCount ?? 0) > 0
}

/** Writes what a saved item means into the site history, in the transaction that saves it. */
export const recordChange: CollectionAfterChangeHook = async ({
  collection,
  context,
  data,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (context['isUnrecorded'] === true) return doc
  const isNew = operation === 'create'
  const before: Data = isNew ? {} : (previousDoc ?? {})
  const { intent } = decisionOf(context, collection.slug)
  const manner = mannerOf(context, collection.slug)
  const id = String(doc.id)
  if (manner.isAutosave && (await isRecorded(req, collection.slug, id))) return doc
  const [from, to] = [siteOf(collection, before), siteOf(collection, { ...doc, id })]
  const languages = languagesOf(intent)
  const [only] = languages.length === 1 ? languages : [languages.length === 0 ? req.locale : null]
  const event: HistoryEvent = {
    action: actionOf(collection.slug, intent, isNew, manner, doc),
    noun: collection.slug,
    itemId: id,
    title: titleOf(collection, doc, before),
    site: to,
    language: isLocale(only) ? only : null,
    details: {
      ...(languages.length > 1 && { languages }),
      ...(!isNew && { fields: changedFields(collection, data, before) }),
    },
  }
  if (from && to && from !== to)
    await recordEvent(req, { ...event, action: 'move', site: from, details: { to } })
  await recordEvent(req, event)
  return doc
}

/** Writes a deletion for ever into the site history. */
export const recordDeletion: CollectionAfterDeleteHook = async ({ collection, context, doc, id, req }) => {
  if (context['isUnrecorded'] === true) return doc
  await recordEvent(req, {
    action: 'delete',
    noun: collection.slug,
    itemId: String(id),
    title: titleOf(collection, doc),
    // A site that is gone can have no entries; its own deletion is for administrators.
    site: collection.slug === 'sites' ? null : siteOf(collection, doc),
  })
  return doc
}
