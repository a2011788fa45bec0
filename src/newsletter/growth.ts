import type { Sql } from '../jobs/sql.ts'

/** How many readers a newsletter had at the end of a month, `2026-11`. */
export interface Growth {
  month: string
  readers: number
}

/** Reads how many readers a newsletter had in each of the last months, this one included; in one look at its list. */
export async function readGrowth(sql: Sql, newsletter: string, months = 24): Promise<Growth[]> {
  const { rows } = await sql.query<Growth>(
    `WITH changes AS (
       SELECT date_trunc('month', c.at) AS month, sum(c.count) AS count
       FROM subscriptions s CROSS JOIN LATERAL (VALUES (s.confirmed_at, 1), (s.left_at, -1)) AS c (at, count)
       WHERE s.newsletter_id = $1 AND s.confirmed_at IS NOT NULL AND c.at IS NOT NULL GROUP BY 1)
     SELECT to_char(m, 'YYYY-MM') AS month,
       (SELECT coalesce(sum(count), 0)::int FROM changes WHERE changes.month <= m) AS readers
     FROM generate_series(date_trunc('month', now()) - ($2 - 1) * interval '1 month', date_trunc('month', now()), interval '1 month') AS m
     ORDER BY m`,
    [newsletter, months],
  )
  return rows
}
