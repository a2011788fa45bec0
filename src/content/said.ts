import type { Locale } from '../i18n/locales.ts'
import type { Words } from '../lib/views/common.ts'

/** A text in the language of the page; undefined when it is empty, so that no label is shown for it. */
export function said(text: string | null | undefined): Words | undefined {
  return text ? { text } : undefined
}

/** The same for a text that is always there. */
export function saying(text: string | null | undefined): Words {
  return { text: text ?? '' }
}

/** A stored value as views want it: absent instead of null or empty. */
export function given<Value>(value: Value | null | undefined | ''): Value | undefined {
  return value === null || value === '' ? undefined : value
}

/** The best of a text's languages: the page's own, else English, else any; marked when it is another. */
export function inBestLanguage(texts: unknown, locale: Locale): Words | undefined {
  if (typeof texts !== 'object' || texts === null) return undefined
  const byLanguage = texts as Partial<Record<Locale, string | null>>
  if (byLanguage[locale]) return { text: byLanguage[locale] }
  const order: Locale[] = ['en', 'fr', 'es', 'ar', 'ru']
  const lang = order.find((code) => byLanguage[code])
  return lang && { text: byLanguage[lang] ?? '', lang }
}
