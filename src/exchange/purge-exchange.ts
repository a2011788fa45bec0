import type { JobKind } from '../jobs/kind.ts'
import { removeRunFolder } from './folder.ts'

const hour = 3_600_000

/** Forgets the files of imports and exports after a week, with what rows held, and the reports after 90 days. */
export const purgeExchange: JobKind = {
  kind: 'purge-exchange',
  every: 6 * hour,
  async run({ payload, sql }) {
    const { rows } = await sql.query<{ id: string }>(
      `SELECT id FROM exchange_runs WHERE asked_at < now() - interval '7 days'`,
    )
    for (const { id } of rows) await removeRunFolder(payload, id)
    await sql.query(
      `UPDATE exchange_rows r SET content = '' FROM exchange_runs x
       WHERE x.id = r.run AND x.asked_at < now() - interval '7 days' AND r.content <> ''`,
    )
    await sql.query(
      `UPDATE exchange_runs SET state = 'cancelled', ended_at = now()
       WHERE asked_at < now() - interval '7 days' AND state IN ('uploading', 'examined')`,
    )
    await sql.query(`DELETE FROM exchange_runs WHERE asked_at < now() - interval '90 days'`)
  },
}
