import type { Sql } from '../jobs/sql.ts'

/** Whether the network is joined at a site. */
export async function isJoinedAt(sql: Sql, site: string): Promise<boolean> {
  const { rowCount } = await sql.query('SELECT FROM sites WHERE id = $1 AND has_network', [site])
  return (rowCount ?? 0) > 0
}
