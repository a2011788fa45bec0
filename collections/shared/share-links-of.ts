import type { Locale } from '../../src/i18n/locales.ts'
import type { Sql } from '../../src/jobs/sql.ts'
import type { AnswerKind } from '../../src/lib/shared-draft.ts'

/** How many days a link may hold. */
export const shareDays = [1, 3, 7, 14, 30] as const

/** What the admin panel is told of the links of an item. */
export interface ShareLinks {
  links: ShareLink[]
  /** Whether the person may make and withdraw links. */
  mayShare: boolean
}

/** A link as the admin panel shows it. The address itself is known only to who made it. */
export interface ShareLink {
  id: string
  locale: Locale
  createdAt: string
  createdBy: string | null
  expiresAt: string
  withdrawnAt: string | null
  /** The draft says something else now: what was approved is not this text. */
  isChanged: boolean
  answers: { id: string; kind: AnswerKind; name: string; text: string; at: string }[]
}

interface Row extends Omit<ShareLink, 'isChanged'> {
  digest: string
}

/**
 * The links of an item with their answers, the newest first.
 *
 * @param digestNow - the digest of the draft in a language as it is now; null when there is none
 */
export async function shareLinksOf(
  sql: Sql,
  noun: string,
  id: string,
  digestNow: (locale: Locale) => Promise<string | null>,
): Promise<ShareLink[]> {
  const { rows } = await sql.query<Row>(
    `SELECT l.id, l.locale, l.digest, u.name AS "createdBy", l.created_at AS "createdAt",
       l.expires_at AS "expiresAt", l.withdrawn_at AS "withdrawnAt",
       coalesce((SELECT jsonb_agg(jsonb_build_object(
           'id', a.id, 'kind', a.kind, 'name', a.name, 'text', a.text, 'at', a.created_at)
         ORDER BY a.created_at) FROM share_answers a WHERE a.link_id = l.id), '[]') AS answers
     FROM share_links l LEFT JOIN users u ON u.id = l.created_by
     WHERE l.noun = $1 AND l.item = $2 ORDER BY l.created_at DESC LIMIT 50`,
    [noun, id],
  )
  const digests = new Map<Locale, string | null>()
  for (const { locale } of rows) {
    if (!digests.has(locale)) digests.set(locale, await digestNow(locale))
  }
  return rows.map(({ digest, ...link }) => ({ ...link, isChanged: digests.get(link.locale) !== digest }))
}
