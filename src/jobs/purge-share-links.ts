import type { JobKind } from './kind.ts'

const hour = 3_600_000

/** Forgets links to frozen drafts that ended more than 90 days ago, with the names and words of the answers. */
export const purgeShareLinks: JobKind = {
  kind: 'purge-share-links',
  every: 24 * hour,
  async run({ sql }) {
    await sql.query(
      `DELETE FROM share_links WHERE least(expires_at, withdrawn_at) < now() - interval '90 days'`,
    )
  },
}
