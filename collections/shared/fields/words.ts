import type { PayloadRequest } from 'payload'

/** A text of the admin panel in each of the languages that it is offered in. */
export type Words = Record<'en' | 'fr' | 'es', string>

/**
 * A label, help text or message of the admin panel in its three languages.
 *
 * @example words('Statement', 'Déclaration', 'Declaración')
 */
export function words(en: string, fr: string, es: string): Words {
  return { en, fr, es }
}

/** The words in the language in which the person behind a request uses the admin panel. */
export function inLanguageOf(req: Pick<PayloadRequest, 'i18n'>, said: Words): string {
  const language = req.i18n?.language
  return language === 'fr' || language === 'es' ? said[language] : said.en
}
