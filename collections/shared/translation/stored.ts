import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { defaultLocale, type Locale, localeCodes } from '../../../src/i18n/locales.ts'
import { readerOf, sqlOf } from '../../../src/jobs/sql.ts'
import { idOf } from '../../../src/lib/id-of.ts'
import {
  emptyProgress,
  followed,
  type Progress,
  type Seen,
  sourceOf,
  standingOf,
} from '../../../src/translation/progress.ts'
import { unitsOf } from '../../../src/translation/units.ts'
import type { Data } from '../localized-data.ts'

/** An item, as the tables of the translation desk name it. */
export interface FollowedItem {
  collection: SanitizedCollectionConfig
  id: string
}

/** What is known of the translations of an item; null of one that nobody has looked at yet. */
export async function progressOf(
  { collection, id }: FollowedItem,
  req: PayloadRequest,
): Promise<Progress | null> {
  const sql = await readerOf(req)
  const { rows } = await sql.query<{ progress: Progress }>(
    'SELECT progress FROM translated_items WHERE noun = $1 AND item = $2',
    [collection.slug, id],
  )
  return rows[0]?.progress ?? null
}

/** The site that answers for an item: its own, the one that looks after it, or of a site itself. */
export const answeringSite = (
  { slug }: Pick<SanitizedCollectionConfig, 'slug'>,
  draft: Data,
): string | null => (slug === 'sites' ? idOf(draft['id']) : (idOf(draft['site']) ?? idOf(draft['keeper'])))

async function defaultLanguageOf(site: string | null, req: PayloadRequest): Promise<Locale> {
  if (!site) return defaultLocale
  const sql = await readerOf(req)
  const { rows } = await sql.query<{ language: Locale }>(
    'SELECT default_language AS language FROM sites WHERE id = $1',
    [site],
  )
  return rows[0]?.language ?? defaultLocale
}

const byLanguage = (value: unknown): Partial<Record<Locale, unknown>> =>
  typeof value === 'object' && value !== null ? value : {}

/**
 * Notes how the translations of an item stand now.
 *
 * @param draft - its newest version, every localized field as an object by language
 * @param seen - what the translator who made it had before them
 */
export async function noteTranslations(
  item: FollowedItem,
  draft: Data,
  req: PayloadRequest,
  seen?: Seen,
): Promise<Progress> {
  const { collection } = item
  const before = await progressOf(item, req)
  const titles = byLanguage(draft[collection.admin.useAsTitle ?? 'id'])
  const siteDefault = before ? defaultLocale : await defaultLanguageOf(answeringSite(collection, draft), req)
  const source = sourceOf(before?.source, siteDefault, (language) => Boolean(titles[language]))
  const units = unitsOf(collection.flattenedFields, draft)
  const progress = followed({ ...(before ?? emptyProgress(source)), source }, units, seen)
  await storeProgress(item, progress, draft, req)
  return progress
}

/**
 * Writes what is known of the translations of an item.
 *
 * @param draft - its newest version, every localized field as an object by language
 */
export async function storeProgress(
  { collection, id }: FollowedItem,
  progress: Progress,
  draft: Data,
  req: PayloadRequest,
): Promise<void> {
  const sql = await sqlOf(req)
  const item = [collection.slug, id]
  const site = answeringSite(collection, { ...draft, id })
  const title = byLanguage(draft[collection.admin.useAsTitle ?? 'id'])[progress.source]
  const isTrashed = Boolean(draft['deletedAt'])
  await sql.query(
    `INSERT INTO translated_items (noun, item, site, source, title, is_trashed, progress)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (noun, item) DO UPDATE SET site = excluded.site, source = excluded.source,
       title = excluded.title, is_trashed = excluded.is_trashed, progress = excluded.progress`,
    [...item, site, progress.source, title ?? null, isTrashed, JSON.stringify(progress)],
  )
  await storeStandings(item, progress, byLanguage(draft['publishedAt']), req)
}

/** Writes of every language but the original how far it is. */
async function storeStandings(
  item: readonly string[],
  progress: Progress,
  published: Partial<Record<Locale, unknown>>,
  req: PayloadRequest,
): Promise<void> {
  const sql = await sqlOf(req)
  const rows = localeCodes
    .filter((language) => language !== progress.source)
    .map((language) => ({
      language,
      ...standingOf(progress, language),
      is_public: Boolean(published[language]),
    }))
  await sql.query(
    `INSERT INTO translations (noun, item, language, units, missing, stale, is_public)
     SELECT $1, $2, r.* FROM json_to_recordset($3)
       AS r (language text, units int, missing int, stale int, is_public boolean)
     ON CONFLICT (noun, item, language) DO UPDATE SET units = excluded.units, missing = excluded.missing,
       stale = excluded.stale, is_public = excluded.is_public`,
    [...item, JSON.stringify(rows)],
  )
  await sql.query('DELETE FROM translations WHERE noun = $1 AND item = $2 AND language = $3', [
    ...item,
    progress.source,
  ])
}

/**
 * Notes a change that was made past the hooks of a save: translations are true to what the item said until then.
 *
 * @param drafts - its newest version before and after, every localized field as an object by language
 */
export async function followChange(
  item: FollowedItem,
  { before, after }: { before: Data; after: Data },
  req: PayloadRequest,
): Promise<void> {
  if (!(await progressOf(item, req))) await noteTranslations(item, before, req)
  await noteTranslations(item, after, req)
}

/** Writes what somebody has confirmed, of an item that is known. */
export async function storeConfirmation(
  { collection, id }: FollowedItem,
  progress: Progress,
  language: Locale,
  req: PayloadRequest,
): Promise<void> {
  const sql = await sqlOf(req)
  const item = [collection.slug, id]
  await sql.query('UPDATE translated_items SET progress = $3 WHERE noun = $1 AND item = $2', [
    ...item,
    JSON.stringify(progress),
  ])
  const { missing, stale } = standingOf(progress, language)
  await sql.query(
    'UPDATE translations SET missing = $4, stale = $5 WHERE noun = $1 AND item = $2 AND language = $3',
    [...item, language, missing, stale],
  )
}

/** Forgets an item that is gone for ever. */
export async function forgetTranslations(
  { collection, id }: FollowedItem,
  req: PayloadRequest,
): Promise<void> {
  const sql = await sqlOf(req)
  await sql.query('DELETE FROM translated_items WHERE noun = $1 AND item = $2', [collection.slug, id])
}
