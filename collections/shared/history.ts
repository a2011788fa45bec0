import type { PayloadRequest } from 'payload'
import type { Locale } from '../../src/i18n/locales.ts'
import { type Sql, sqlOf } from '../../src/jobs/sql.ts'

/** Something that somebody did, or that the system did of its own accord. */
export interface HistoryEvent {
  /** What was done; `collections/shared/history-actions.ts` has the words for it. */
  action: string
  /** The collection of the item that it was done to. */
  noun: string
  /** Null when there is no item, as when somebody tries to sign in with an address that has no account. */
  itemId: string | null
  /** What the item was called then; an entry outlives its item. */
  title?: string | null
  /** The site whose managers may read it; without one only administrators do. */
  site?: string | null
  language?: Locale | null
  /** What else is worth knowing. It can never be deleted, so nothing personal and no content. */
  details?: Readonly<Record<string, unknown>>
}

/** The longest title that an entry keeps, in characters. */
const longestTitle = 300

/**
 * Writes an entry of the site history, in the same transaction as what it tells of. Entries cannot be changed or
 * deleted by anybody; the database refuses it.
 *
 * @param by - the request whose person did it (nobody signed in: the system), or the connection of the system's own
 *   transaction
 */
export async function recordEvent(by: PayloadRequest | Sql, event: HistoryEvent): Promise<void> {
  const isRequest = 'payload' in by
  const user = isRequest ? by.user : null
  const sql = isRequest ? await sqlOf(by) : by
  await sql.query(
    `INSERT INTO audit_entries (at, action, user_id, user_name, noun, item_id, title, site_id, language, details)
     VALUES (clock_timestamp(), $1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      event.action,
      user?.id ?? null,
      user?.name ?? null,
      event.noun,
      event.itemId,
      event.title?.slice(0, longestTitle) ?? null,
      event.site ?? null,
      event.language ?? null,
      event.details ? JSON.stringify(event.details) : null,
    ],
  )
}
