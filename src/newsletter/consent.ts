import { i18nFor } from '../i18n/i18n.ts'
import type { Locale } from '../i18n/locales.ts'
import type { Sql } from '../jobs/sql.ts'
import type { ConsentAction } from '../lib/kinds.ts'

/**
 * The version of the words that readers agree to (`subscription.consent` in the messages). Whoever changes them
 * changes this date; a test compares the two.
 */
export const wordingVersion = '2026-11-23'

/** The words that a reader agrees to, as they stand on the page. */
export function consentWording(locale: Locale, office: string): string {
  return i18nFor(locale).t('subscription.consent', { office })
}

/** What is noted of somebody's consent to one newsletter. */
export interface ConsentNote {
  email: string
  action: ConsentAction
  at: Date
  /** Where it was said: the name of a form, an import. */
  form: string
  /** The language of the page. */
  language: Locale
  /** The site that the newsletter belongs to. */
  site: string
  newsletter?: string
  /** The exact words, where some were agreed to. */
  wording?: string
  /** Of other words than those of the newsletter: their version. */
  wordingVersion?: string
  details?: string
}

/** Adds to the record of consent; nothing that stands there is ever changed. */
export async function noteConsent(sql: Sql, note: ConsentNote): Promise<void> {
  await sql.query(
    `INSERT INTO consent_records
       (address, action, at, form, language, site_id, newsletter_name, wording, wording_version, details)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      note.email,
      note.action,
      note.at.toISOString(),
      note.form,
      note.language,
      note.site,
      note.newsletter ?? null,
      note.wording ?? null,
      note.wording === undefined ? null : (note.wordingVersion ?? wordingVersion),
      note.details ?? null,
    ],
  )
}
