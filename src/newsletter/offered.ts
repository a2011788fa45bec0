import type { Locale } from '../i18n/locales.ts'
import type { Sql } from '../jobs/sql.ts'

/** A newsletter that readers of a site can choose. */
export interface OfferedNewsletter {
  id: string
  /** In the language asked for, else in any. */
  name: string
  /** The site that it belongs to, and the office's name. */
  site: string
  office: string
}

/** The newsletters of a site: its own, else those of the site which runs it. */
export async function newslettersOffered(
  sql: Sql,
  site: string,
  locale: Locale,
): Promise<OfferedNewsletter[]> {
  const { rows } = await sql.query<OfferedNewsletter>(
    `SELECT n.id, n.site_id AS site,
       (SELECT name FROM newsletters_locales l WHERE l._parent_id = n.id AND name <> ''
        ORDER BY l._locale::text = $2 DESC, l._locale LIMIT 1) AS name,
       (SELECT name FROM sites_locales l WHERE l._parent_id = n.site_id AND name <> ''
        ORDER BY l._locale::text = $2 DESC, l._locale LIMIT 1) AS office
     FROM newsletters n
     WHERE n.site_id = $1 OR (n.site_id = (SELECT run_by_id FROM sites WHERE id = $1)
       AND NOT EXISTS (SELECT FROM newsletters WHERE site_id = $1))
     ORDER BY n.created_at`,
    [site, locale],
  )
  return rows
}
