import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { isLocale, type Locale, localeCodes } from '../../../src/i18n/locales.ts'
import { readerOf, sqlOf } from '../../../src/jobs/sql.ts'
import { digestOf, newestDraft } from '../review/digest.ts'

/** A language version of a draft that became another: when, and by whom. */
export interface DraftChange {
  at: Date
  /** Null for the system, and for an account that is gone. */
  by: { id: string; name: string } | null
}

export interface Item {
  collection: SanitizedCollectionConfig
  id: string
}

/**
 * Notes what the newest draft says now. A language version that says the same as when it was noted last keeps
 * its time and its person, so that who writes French does not change the English text. What all languages share
 * belongs to each of them.
 *
 * @param by - who made the draft what it is; null when that is not known
 */
export async function noteDraft(
  { collection, id }: Item,
  req: PayloadRequest,
  by: string | null,
): Promise<void> {
  const draft = await newestDraft(collection, id, req)
  if (!draft['updatedAt']) return
  const sql = await sqlOf(req)
  await sql.query(
    `INSERT INTO draft_changes AS c (noun, item, language, digest, changed_at, changed_by)
     SELECT $1, $2, d.language, d.digest, $3, $4 FROM unnest($5::text[], $6::text[]) AS d (language, digest)
     ON CONFLICT (noun, item, language) DO UPDATE
       SET digest = excluded.digest, changed_at = excluded.changed_at, changed_by = excluded.changed_by
       WHERE c.digest <> excluded.digest`,
    [
      ...[collection.slug, id, draft['updatedAt'], by, localeCodes],
      localeCodes.map((language) => digestOf(collection, draft, language)),
    ],
  )
}

/** Whether it is noted what the draft of an item says. */
export async function isNoted({ collection, id }: Item, req: PayloadRequest): Promise<boolean> {
  const sql = await sqlOf(req)
  const { rowCount } = await sql.query('SELECT 1 FROM draft_changes WHERE noun = $1 AND item = $2 LIMIT 1', [
    collection.slug,
    id,
  ])
  return (rowCount ?? 0) > 0
}

/**
 * The latest change of a language version since a moment.
 *
 * @param locale - the language; any other value stands for all of them
 * @param since - when the draft was saved that somebody has before them
 * @returns null when they have the newest before them
 */
export async function changeSince(
  { collection, id }: Item,
  locale: unknown,
  since: Date,
  req: PayloadRequest,
): Promise<DraftChange | null> {
  const sql = await readerOf(req)
  const languages: readonly Locale[] = isLocale(locale) ? [locale] : localeCodes
  const { rows } = await sql.query<{ at: Date; userId: string | null; name: string | null }>(
    `SELECT c.changed_at AS at, u.id AS "userId", u.name
     FROM draft_changes c LEFT JOIN users u ON u.id = c.changed_by
     WHERE c.noun = $1 AND c.item = $2 AND c.language = ANY ($3::text[]) AND c.changed_at > $4
     ORDER BY c.changed_at DESC LIMIT 1`,
    [collection.slug, id, languages, since],
  )
  const [row] = rows
  return row
    ? { at: new Date(row.at), by: row.userId ? { id: row.userId, name: row.name ?? '' } : null }
    : null
}

/** Forgets an item that is gone for ever, and who had it open. */
export async function forgetDraft({ collection, id }: Item, req: PayloadRequest): Promise<void> {
  const sql = await sqlOf(req)
  await sql.query('DELETE FROM draft_changes WHERE noun = $1 AND item = $2', [collection.slug, id])
  await sql.query('DELETE FROM draft_autosaves WHERE noun = $1 AND item = $2', [collection.slug, id])
  await sql.query('DELETE FROM people_at_work WHERE noun = $1 AND item = $2', [collection.slug, id])
}
