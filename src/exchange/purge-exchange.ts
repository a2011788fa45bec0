import type { JobKind } from '../jobs/kind.ts'
import { removeRunFolder } from './folder.ts'

const hour = 3_600_000

/** Whether an import or export `x` is under way: something is still to be done, or was in these seven days. */
const isAlive = `(x.state IN ('reading', 'examining', 'running') AND EXISTS (
  SELECT FROM jobs j WHERE j.kind IN ('read-import', 'examine-import', 'run-import', 'write-export')
    AND j.data->>'run' = x.id::text
    AND ((j.done_at IS NULL AND j.failed_at IS NULL) OR coalesce(j.done_at, j.failed_at) > now() - interval '7 days')))`

/**
 * Forgets the files of imports and exports after a week, with what rows held, and the reports after 90 days. What has
 * not gone on for a week, whatever it was doing, is ended.
 */
export const purgeExchange: JobKind = {
  kind: 'purge-exchange',
  every: 6 * hour,
  async run({ payload, sql }) {
    const { rows } = await sql.query<{ id: string }>(
      `SELECT id FROM exchange_runs x WHERE asked_at < now() - interval '7 days' AND NOT ${isAlive}`,
    )
    for (const { id } of rows) await removeRunFolder(payload, id)
    await sql.query(
      `UPDATE exchange_rows r SET content = '' FROM exchange_runs x
       WHERE x.id = r.run AND x.asked_at < now() - interval '7 days' AND r.content <> '' AND NOT ${isAlive}`,
    )
    await sql.query(
      `UPDATE exchange_runs x SET state = 'cancelled', ended_at = now()
       WHERE asked_at < now() - interval '7 days' AND ended_at IS NULL AND NOT ${isAlive}`,
    )
    await sql.query(`DELETE FROM exchange_runs WHERE asked_at < now() - interval '90 days'`)
  },
}
