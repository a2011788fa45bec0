import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
  RequestContext,
} from 'payload'
import { sqlOf } from '../../../src/jobs/sql.ts'
import { brusselsClock } from '../../../src/lib/brussels-time.ts'
import { inLanguageOf, words } from '../fields/words.ts'
import { decisionOf } from '../intent.ts'
import { Refusal } from '../refusal.ts'
import { changeSince, type DraftChange, forgetDraft, isNoted, noteDraft } from './draft-changes.ts'

/**
 * Nobody's text is written over by somebody who has not seen it. Who sends the time at which the draft was saved
 * that they have before them, as the panel does with every save, is refused when that language version has become
 * another since. Scripts may leave the time out.
 */

const savedBy = words(
  '{name} saved this text on {day} at {clock}, after you had opened it. Yours is not saved; it still stands here.',
  '{name} a enregistré ce texte le {day} à {clock}, après que vous l’avez ouvert. Le vôtre n’est pas enregistré ; il est encore ici.',
  '{name} guardó este texto el {day} a las {clock}, después de que usted lo abriera. El suyo no está guardado; sigue aquí.',
)
const somebody = words('Somebody', 'Quelqu’un', 'Alguien')
const atOnce = words(
  'Somebody saved this at the same moment. Try again.',
  'Quelqu’un a enregistré ceci au même moment. Réessayez.',
  'Alguien guardó esto en el mismo momento. Inténtelo de nuevo.',
)

/** What is kept of a write until it is looked at. */
interface Before {
  /** When the draft was saved that the writer has before them; null when they do not say. */
  seen: Date | null
  /** The item whose writes wait for this one. */
  locked: string | null
}

const keyOf = (collection: string) => `before:${collection}`

const beforeOf = (context: RequestContext, collection: string): Before =>
  (context[keyOf(collection)] as Before | undefined) ?? { seen: null, locked: null }

/** Writes of one item come one after the other: Payload reads it, puts languages together, and writes all of it. */
async function lock(noun: string, id: string, req: PayloadRequest): Promise<void> {
  const sql = await sqlOf(req)
  await sql.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${noun}:${id}`])
}

function timeOf(value: unknown): Date | null {
  const time = typeof value === 'string' ? new Date(value) : null
  return time && !Number.isNaN(time.getTime()) ? time : null
}

/** Lets one write of an item wait for another, and takes from the data what it says of the draft that was seen. */
export const noteSeen: CollectionBeforeOperationHook = async ({
  args,
  collection,
  context,
  operation,
  req,
}) => {
  if (operation !== 'update' && operation !== 'restoreVersion') return args
  const { data, id } = args as { data?: Record<string, unknown>; id?: string }
  const isOne = operation === 'update' && id !== undefined
  if (isOne) await lock(collection.slug, id, req)
  const before: Before = { seen: timeOf(data?.['updatedAt']), locked: isOne ? id : null }
  context[keyOf(collection.slug)] = before
  if (!data) return args
  const { updatedAt: _seen, ...rest } = data
  return { ...args, data: rest } as typeof args
}

function refusalOf({ at, by }: DraftChange, req: PayloadRequest): Refusal {
  const [day = '', clock = ''] = brusselsClock(at).split('T')
  const values: Record<string, string> = {
    name: by?.name || inLanguageOf(req, somebody),
    day: new Intl.DateTimeFormat(req.i18n?.language, { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(day),
    ),
    // Payload shows what stands behind a colon as a list of fields.
    clock: clock.replace(':', '.'),
  }
  return new Refusal(
    inLanguageOf(req, savedBy).replaceAll(/\{(\w+)\}/g, (_whole, name: string) => values[name] ?? ''),
    409,
  )
}

/**
 * Refuses to write over what the writer has not seen. It stands behind the rules of access, since it names people.
 *
 * @throws Refusal 409
 */
export const keepNewer: CollectionBeforeValidateHook = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const { intent, isTrusted } = decisionOf(context, collection.slug)
  if (operation !== 'update' || isTrusted || intent.kind === 'trash' || intent.kind === 'restore') return data
  const item = { collection, id: String(originalDoc.id) }
  const { seen, locked } = beforeOf(context, collection.slug)
  if (locked !== item.id) {
    // Of several items, and of an old version, it is known only here which they are; they have been read already.
    await lock(collection.slug, item.id, req)
    // What publishes and withdraws several begins from the public copy, and takes the newest draft afterwards.
    const read = intent.kind === 'draft' ? timeOf(originalDoc.updatedAt) : null
    if (read && (await changeSince(item, null, read, req))) throw new Refusal(inLanguageOf(req, atOnce), 409)
  }
  const change = seen && (await changeSince(item, req.locale, seen, req))
  if (change) throw refusalOf(change, req)
  return data
}

/**
 * Before somebody changes an item for the first time since this is noted: what it says until now is nobody's change.
 */
export const noteBefore: CollectionBeforeChangeHook = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const { isTrusted } = decisionOf(context, collection.slug)
  if (operation !== 'update' || isTrusted) return data
  const item = { collection, id: String(originalDoc.id) }
  if (!(await isNoted(item, req))) await noteDraft(item, req, null)
  return data
}

/** After every change: which language versions are others now. */
export const noteAfter: CollectionAfterChangeHook = async ({ collection, context, doc, operation, req }) => {
  const { isTrusted } = decisionOf(context, collection.slug)
  const item = { collection, id: String(doc.id) }
  // What the system alone has written yet, as while demo content is loaded, nobody has before them.
  if (operation !== 'update' || (isTrusted && !(await isNoted(item, req)))) return doc
  await noteDraft(item, req, req.user?.id ?? null)
  return doc
}

/** An item that is gone for ever is written by nobody. */
export const forgetChanges: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  await forgetDraft({ collection, id: String(id) }, req)
  return doc
}
