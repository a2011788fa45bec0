import type { Sql } from '../jobs/sql.ts'

/** How many readers a newsletter had at the end of a month, `2026-11`. */
export interface Growth {
  month: string
  readers: number
}

/** Reads how many readers a newsletter had in each of the last months, this one included. */
export async function readGrowth(sql: Sql, newsletter: string, months = 24): Promise<Growth[]> {
  const { rows } = await sql.query<Growth>(
    `SELECT to_char(m, 'YYYY-MM') AS month, (
       SELECT count(*)::int FROM subscriptions s
       WHERE s.newsletter_id = $1 AND s.confirmed_at < m + interval '1 month'
         AND (s.left_at IS NULL OR s.left_at >= m + interval '1 month')) AS readers
     FROM generate_series(date_trunc('month', now()) - ($2 - 1) * interval '1 month', date_trunc('month', now()), interval '1 month') AS m
     ORDER BY m`,
    [newsletter, months],
  )
  return rows
}
