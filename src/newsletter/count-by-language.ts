import type { Locale } from '../i18n/locales.ts'
import type { Sql } from '../jobs/sql.ts'
import { countRecipients } from './recipients.ts'

/** How many subscriptions a newsletter has in a language. */
export interface LanguageCount {
  language: Locale
  /** Who is written to. */
  active: number
  /** Who would be, if the address were not suppressed. */
  suppressed: number
  pending: number
  left: number
}

/** The subscriptions of a newsletter by language, the most read first. */
export async function countByLanguage(sql: Sql, newsletter: string): Promise<LanguageCount[]> {
  const { rows } = await sql.query<Omit<LanguageCount, 'suppressed'>>(
    `SELECT language::text, count(*) FILTER (WHERE state = 'active')::int AS active,
       count(*) FILTER (WHERE state = 'pending')::int AS pending, count(*) FILTER (WHERE state = 'left')::int AS "left"
     FROM subscriptions WHERE newsletter_id = $1 GROUP BY language ORDER BY active DESC, language`,
    [newsletter],
  )
  const reached = await countRecipients(sql, { newsletter, languages: [], topics: [] })
  return rows.map((row) => {
    const active = reached.get(row.language) ?? 0
    return { ...row, active, suppressed: row.active - active }
  })
}
