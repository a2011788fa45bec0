import type { Words } from '../../collections/shared/fields/words.ts'

/** The words in the language of the admin panel, with what stands in braces filled in. */
export function say(panelLanguage: string, text: Words, values: Record<string, string> = {}): string {
  const chosen = panelLanguage === 'fr' || panelLanguage === 'es' ? text[panelLanguage] : text.en
  return chosen.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => values[name] ?? '')
}
