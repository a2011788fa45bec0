/** The languages that readers can have, as data. Adding one is a row here and a message file. */
export const localeCodes = ['en', 'fr', 'es', 'ar', 'ru'] as const

export type Locale = (typeof localeCodes)[number]
export type Direction = 'ltr' | 'rtl'

export interface LocaleData {
  code: Locale
  /** The language's name in itself, as a reader looks for it. */
  endonym: string
  dir: Direction
  /** Open Graph writes territories with an underscore. */
  ogLocale: string
  /** What stands between the facts of one line. */
  separator: string
  /** The tag that Intl works with: day before month in English, Western digits in Arabic as in our texts. */
  intl: string
}

export const defaultLocale: Locale = 'en'

export const locales: Readonly<Record<Locale, LocaleData>> = {
  en: { code: 'en', endonym: 'English', dir: 'ltr', ogLocale: 'en_GB', separator: ', ', intl: 'en-GB' },
  fr: { code: 'fr', endonym: 'Français', dir: 'ltr', ogLocale: 'fr_FR', separator: ', ', intl: 'fr-FR' },
  es: { code: 'es', endonym: 'Español', dir: 'ltr', ogLocale: 'es_ES', separator: ', ', intl: 'es-ES' },
  ar: {
    code: 'ar',
    endonym: 'العربية',
    dir: 'rtl',
    ogLocale: 'ar_AR',
    separator: '، ',
    intl: 'ar-u-nu-latn',
  },
  ru: { code: 'ru', endonym: 'Русский', dir: 'ltr', ogLocale: 'ru_RU', separator: ', ', intl: 'ru-RU' },
}

/** Whether a segment of an address, or a stored value, is one of our languages. */
export function isLocale(value: unknown): value is Locale {
  return localeCodes.some((code) => code === value)
}
