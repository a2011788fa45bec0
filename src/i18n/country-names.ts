import type { Locale } from './locales.ts'

type Names = Readonly<Partial<Record<Locale, string>>>

/** Codes that the EU writes differently from ISO 3166: accepted on input, stored as ISO. */
const isoOf: Readonly<Record<string, string>> = { EL: 'GR', UK: 'GB' }

/** The EU's way of writing, with its footnote sign, on every site that works with EU texts. */
const kosovo: Names = { en: 'Kosovo*', fr: 'Kosovo*', es: 'Kosovo*', ar: 'كوسوفو*', ru: 'Косово*' }

const overrides: Readonly<Record<string, Readonly<Record<string, Names>>>> = {
  'icmc-europe': { XK: kosovo },
  'share-network': { XK: kosovo },
  'icmpd-brussels': { XK: kosovo },
}

/** A country's code as ISO 3166-1 alpha-2, also for the EU's EL and UK. */
export function isoCountry(code: string): string {
  const upper = code.trim().toUpperCase()
  return isoOf[upper] ?? upper
}

/** The name that a site gives to a country in place of the usual one. */
export function countryOverride(iso: string, locale: Locale, site: string | undefined): string | undefined {
  return site === undefined ? undefined : overrides[site]?.[iso]?.[locale]
}
