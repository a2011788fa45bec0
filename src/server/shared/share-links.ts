import { Pool } from 'pg'
import { type AddressedNoun, isAddressed } from '../../lib/addresses.ts'
import { hashOfToken } from '../../lib/secret-token.ts'
import type { SharedDraft } from '../../lib/shared-draft.ts'
import type { Answer } from './answer-form.ts'

/** A link as the front door needs it. */
export interface ShareLink extends Omit<SharedDraft, 'address' | 'form'> {
  /** Path within the site. */
  path: string
  /** It has not run out, nobody withdrew it, and the item is neither deleted nor in the trash. */
  isOpen: boolean
}

/** The most answers that one link takes: nobody needs more, and nobody shall fill the disk. */
const mostAnswers = 200

/** Finds frozen drafts by the tokens of their links and keeps what is answered. */
export class ShareLinks {
  readonly #pool: Pool

  constructor(databaseUrl: string) {
    this.#pool = new Pool({
      connectionString: databaseUrl,
      max: 2,
      connectionTimeoutMillis: 5_000,
      statement_timeout: 5_000,
    })
    // Without a listener a connection that dies would end the process.
    this.#pool.on('error', () => {})
  }

  /** @returns null for a token that belongs to no link */
  async find(token: string): Promise<ShareLink | null> {
    const { rows } = await this.#pool.query<ShareLink & { item: string }>(
      `SELECT l.noun, l.item, s.key AS site, l.locale, l.path, l.copy, l.media,
         to_char(l.expires_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS until,
         l.withdrawn_at IS NULL AND l.expires_at > now() AS "isOpen"
       FROM share_links l JOIN sites s ON s.id = l.site_id WHERE l.token_hash = $1`,
      [hashOfToken(token)],
    )
    const link = rows[0]
    if (!link || !isAddressed(link.noun)) return null
    return { ...link, isOpen: link.isOpen && (await this.#isThere(link.noun, link.item)) }
  }

  /** @returns whether it was kept: the link may have ended meanwhile, or have enough answers */
  async keep(token: string, { kind, name, text }: Answer): Promise<boolean> {
    const { rowCount } = await this.#pool.query(
      `INSERT INTO share_answers (link_id, kind, name, text)
       SELECT l.id, $2, $3, $4 FROM share_links l
       WHERE l.token_hash = $1 AND l.withdrawn_at IS NULL AND l.expires_at > now()
         AND (SELECT count(*) FROM share_answers a WHERE a.link_id = l.id) < ${mostAnswers}`,
      [hashOfToken(token), kind, name, text],
    )
    return rowCount === 1
  }

  async close(): Promise<void> {
    await this.#pool.end()
  }

  async #isThere(noun: AddressedNoun, item: string): Promise<boolean> {
    const { rowCount } = await this.#pool.query(
      `SELECT 1 FROM "${noun}" WHERE id = $1 AND deleted_at IS NULL`,
      [item],
    )
    return rowCount === 1
  }
}
