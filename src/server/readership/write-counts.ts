import type { Pool } from 'pg'
import type { WriteCounts } from './counts.ts'

/** The day as the offices have it. A look in the last minute of a day may count for the next. */
const today = `(now() AT TIME ZONE 'Europe/Brussels')::date`

/** What was counted, as rows. */
const counted = `unnest($1::text[], $2::text[], $3::uuid[], $4::text[], $5::int[]) AS c(noun, item, site, locale, count)`

/**
 * Adds counts to those of the day, in one statement; those of redirects also to the redirects, where editors
 * see whether an old address is still used.
 */
export function countsWriter(pool: Pick<Pool, 'query'>): WriteCounts {
  return async (counts) => {
    await pool.query(
      `WITH c AS (SELECT * FROM ${counted}),
         used AS (UPDATE redirects SET hits = coalesce(hits, 0) + c.count
           FROM (SELECT item, sum(count) AS count FROM c WHERE noun = 'redirects' GROUP BY item) c
           WHERE redirects.id = c.item::uuid)
       INSERT INTO page_counts (day, site, noun, item, locale, count)
       SELECT ${today}, site, noun, item, locale, count FROM c
       ON CONFLICT (day, site, noun, item, locale) DO UPDATE SET count = page_counts.count + excluded.count`,
      [
        counts.map(({ noun }) => noun),
        counts.map(({ item }) => item),
        counts.map(({ site }) => site),
        counts.map(({ locale }) => locale),
        counts.map(({ count }) => count),
      ],
    )
  }
}
