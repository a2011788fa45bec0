import type { JobKind } from './kind.ts'

const hour = 3_600_000

/** Forgets people who were invited and have not answered 30 days after their link ended. */
export const purgeInvitations: JobKind = {
  kind: 'purge-invitations',
  every: 24 * hour,
  async run({ sql }) {
    await sql.query(`DELETE FROM invitations WHERE expires_at < now() - interval '30 days'`)
  },
}
