import type { Locale } from '../i18n/locales.ts'
import type { Sql } from '../jobs/sql.ts'

/** The name of an office in a language, else in any. */
export async function officeName(sql: Sql, site: string, locale: Locale): Promise<string> {
  const { rows } = await sql.query<{ name: string }>(
    `SELECT name FROM sites_locales WHERE _parent_id = $1 AND name <> ''
     ORDER BY _locale::text = $2 DESC, _locale LIMIT 1`,
    [site, locale],
  )
  return rows[0]?.name ?? ''
}
