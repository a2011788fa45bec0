import type { Sql } from '../../jobs/sql.ts'

/**
 * Reserves a time for messages, so that all senders together keep one rate.
 *
 * @param rate - messages a second
 * @returns in how many milliseconds the first may leave; the others follow at the rate
 */
export async function reserve(sql: Sql, rate: number, count: number): Promise<number> {
  const { rows } = await sql.query<{ wait: number }>(
    `UPDATE mail_rate SET next_at = greatest(next_at, clock_timestamp()) + $1::float8 * interval '1 second'
     RETURNING (extract(epoch FROM next_at - clock_timestamp()) * 1000)::float8 AS wait`,
    [count / rate],
  )
  return Math.max((rows[0]?.wait ?? 0) - (count / rate) * 1000, 0)
}
