import type { JobKind } from '../jobs/kind.ts'
import { decidedKeptDays } from '../lib/network-profile.ts'
import type { Applicant } from './held.ts'
import { forgetConsent } from './leaving.ts'

const hour = 3_600_000

/**
 * Erases applications some time after they were decided. Of somebody who was refused nothing is left then but the
 * record of consent, without the address. (What nobody confirmed waits in the mailed link and goes with it.)
 */
export const purgeNetwork: JobKind = {
  kind: 'purge-network',
  every: hour,
  async run({ sql }) {
    const { rows } = await sql.query<Applicant>(
      `DELETE FROM network_applications WHERE state <> 'waiting' AND decided_at < now() - make_interval(days => $1)
       RETURNING email, site_id AS site`,
      [decidedKeptDays],
    )
    for (const applicant of rows) {
      const { rowCount } = await sql.query(
        `SELECT FROM network_members WHERE site_id = $1 AND email = $2
         UNION ALL SELECT FROM network_applications WHERE site_id = $1 AND email = $2`,
        [applicant.site, applicant.email],
      )
      if (!rowCount) await forgetConsent(sql, applicant)
    }
  },
}
