import type { Sql } from '../jobs/sql.ts'
import type { NetworkProfile } from '../lib/network-profile.ts'

/** Whose profile it is: an address at the site on which the network is joined. */
export interface Applicant {
  email: string
  site: string
}

/** What the network holds of an address. */
export interface HeldProfile {
  /** The id of the member; null for somebody who is not accepted yet. */
  member: string | null
  /** Stands on the public list now. */
  isListed: boolean
  /** What was said last, whether it waits for review or was accepted. */
  profile: NetworkProfile
  isWaiting: boolean
}

/** What the network holds of an address; null for one that it does not know. */
export async function heldProfile(sql: Sql, { email, site }: Applicant): Promise<HeldProfile | null> {
  const { rows } = await sql.query<NetworkProfile & { id: string; isWaiting: boolean }>(
    `${select('network_applications')} WHERE t.site_id = $1 AND t.email = $2 AND t.state = 'waiting'
     UNION ALL ${select('network_members')} WHERE t.site_id = $1 AND t.email = $2`,
    [site, email],
  )
  const member = rows.find(({ isWaiting }) => !isWaiting)
  const [last] = rows.toSorted((a, b) => Number(b.isWaiting) - Number(a.isWaiting))
  if (!last) return null
  const { id: _id, isWaiting, ...profile } = last
  return { member: member?.id ?? null, isListed: member?.isListed ?? false, profile, isWaiting }
}

const select = (table: 'network_applications' | 'network_members'): string => `
  SELECT t.id, ${table === 'network_applications'} AS "isWaiting", t.kind::text, t.category::text, t.name,
    t.country::text, t.description, coalesce(t.website, '') AS website, t.is_listed AS "isListed",
    ARRAY(SELECT topics_id FROM ${table}_rels r WHERE r.parent_id = t.id AND r.path = 'interests'
      ORDER BY r."order") AS interests
  FROM ${table} t`
