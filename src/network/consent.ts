import { i18nFor } from '../i18n/i18n.ts'
import type { Locale } from '../i18n/locales.ts'

/**
 * The version of the words with which somebody agrees to be on the public list (`network.consent` in the messages).
 * Whoever changes them changes this date; a test compares the two.
 */
export const listingVersion = '2026-11-23'

/** The words with which somebody agrees to be on the public list, as they stand on the page. */
export function listingWording(locale: Locale, office: string): string {
  return i18nFor(locale).t('network.consent', { office })
}
