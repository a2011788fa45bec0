import type { Locale } from '../i18n/locales.ts'

/** The nouns whose items have a page of their own, and the section of a site under which it stands. */
export const sectionOf = {
  pages: '',
  news: 'news',
  statements: 'statements',
  projects: 'projects',
  campaigns: 'campaigns',
  events: 'events',
  documents: 'documents',
  people: 'people',
  organisations: 'partners',
  'newsletter-issues': 'newsletter',
  topics: 'topics',
} as const

export type AddressedNoun = keyof typeof sectionOf

/** Whether a collection's items have pages. */
export function isAddressed(collection: string): collection is AddressedNoun {
  return collection in sectionOf
}

/**
 * The address of an item within its site, as redirects and menus store it.
 *
 * @returns for example `/en/news/a-new-start`, without the site
 */
export function itemPath(noun: AddressedNoun, locale: Locale, slug: string): string {
  return sectionPath(locale, [sectionOf[noun], slug].filter(Boolean).join('/'))
}

/** The address of a section, or of the home page, within a site. */
export function sectionPath(locale: Locale, section = ''): string {
  return section === '' ? `/${locale}` : `/${locale}/${section}`
}
