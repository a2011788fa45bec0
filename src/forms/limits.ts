import type { Sql } from '../jobs/sql.ts'
import { signature } from '../lib/signature.ts'
import type { FormRule } from './form.ts'

/**
 * Counts one more try, for all instances together.
 *
 * @param who - what is counted: a client or an address. A keyed hash is kept of it, so that nobody can read it.
 * @returns seconds after which it is worth trying again; 0 when this try may go on
 */
export async function takeTry(
  sql: Sql,
  form: string,
  who: string,
  { times, within }: FormRule,
): Promise<number> {
  const { rows } = await sql.query<{ count: number; rest: number }>(
    `INSERT INTO form_limits AS kept (key, count, ends_at) VALUES ($1, 1, now() + make_interval(secs => $2))
     ON CONFLICT (key) DO UPDATE SET
       count = CASE WHEN kept.ends_at <= now() THEN 1 ELSE kept.count + 1 END,
       ends_at = CASE WHEN kept.ends_at <= now() THEN excluded.ends_at ELSE kept.ends_at END
     RETURNING count, ceil(extract(epoch FROM ends_at - now()))::int AS rest`,
    [`${form} ${signature('form limit', who)}`, within],
  )
  const [counted] = rows
  return counted && counted.count > times ? Math.max(1, counted.rest) : 0
}

/**
 * Notes that a form is answered, so that the same form sent again is answered alike and done once. A second one
 * that comes while the first is still being done waits for it.
 *
 * @param key - a digest of the whole form
 * @param seconds - for how long it is the same
 * @returns false when it was answered before
 */
export async function isFirst(sql: Sql, key: string, path: string, seconds: number): Promise<boolean> {
  const { rows } = await sql.query(
    `INSERT INTO form_answers AS kept (key, location) VALUES ($1, $2)
     ON CONFLICT (key) DO UPDATE SET answered_at = now(), location = excluded.location
       WHERE kept.answered_at < now() - make_interval(secs => $3)
     RETURNING key`,
    [key, path, seconds],
  )
  return rows.length > 0
}
