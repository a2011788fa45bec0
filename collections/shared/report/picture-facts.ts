import type { Sql } from '../../../src/jobs/sql.ts'
import type { PictureFacts } from '../../../src/lib/writing/alternative-text.ts'

/** What is known of pictures, for each language. */
export type PicturesByLanguage = (language: string) => ReadonlyMap<string, PictureFacts>

interface PictureRow {
  id: string
  filename: string | null
  isDecorative: boolean | null
  consentExpires: Date | null
  alts: Record<string, string> | null
}

/** Reads what the checks have to know of some pictures. */
export async function pictureFacts(sql: Sql, ids: readonly string[]): Promise<PicturesByLanguage> {
  const { rows } =
    ids.length === 0
      ? { rows: [] }
      : await sql.query<PictureRow>(
          `SELECT m.id, m.filename, m.is_decorative AS "isDecorative", m.consent_expires AS "consentExpires",
             (SELECT jsonb_object_agg(l._locale, l.alt) FROM media_locales l WHERE l._parent_id = m.id) AS alts
           FROM media m WHERE m.id = ANY($1)`,
          [ids],
        )
  return (language) =>
    new Map(
      rows.map(({ id, filename, isDecorative, consentExpires, alts }) => [
        id,
        {
          filename,
          isDecorative,
          alt: alts?.[language] ?? null,
          consentExpires: consentExpires?.toISOString() ?? null,
        },
      ]),
    )
}
