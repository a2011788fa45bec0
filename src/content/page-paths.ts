import { type Locale, localeCodes } from '../i18n/locales.ts'
import { type AddressedNoun, itemPath, sectionPath } from '../lib/addresses.ts'
import { cms } from './cms.ts'
import { recordDocument } from './record.ts'
import type { Visit } from './visit.ts'

/** The addresses of one page within its site, by the languages in which it exists. */
export type Paths = Partial<Record<Locale, string>>

type ByLanguage = Partial<Record<Locale, string | null>>

/** Sections exist in every language of the site. */
export function sectionPaths(visit: Visit, section = ''): Paths {
  return Object.fromEntries(visit.site.languages.map((locale) => [locale, sectionPath(locale, section)]))
}

/** An item exists in the languages in which it is public and which the visited site offers. */
export async function itemPaths(visit: Visit, noun: AddressedNoun, id: string): Promise<Paths> {
  recordDocument(noun, id)
  const payload = await cms()
  const doc: { slug?: unknown; publishedAt?: unknown; layout?: unknown } = await payload.findByID({
    collection: noun,
    id,
    locale: 'all',
    depth: 0,
    select: { slug: true, publishedAt: true, ...(noun === 'pages' && { layout: true }) },
  })
  const slugs = (doc.slug ?? {}) as ByLanguage
  const times = (doc.publishedAt ?? {}) as ByLanguage
  const locales = localeCodes.filter(
    (locale) => times[locale] && slugs[locale] && visit.site.languages.includes(locale),
  )
  return Object.fromEntries(
    locales.map((locale) => [
      locale,
      noun === 'pages'
        ? pagePath(locale, doc.layout, slugs[locale] ?? '')
        : itemPath(noun, locale, slugs[locale] ?? ''),
    ]),
  )
}

/** Pages that stand for a section have its address, whatever their slug says. */
export function pagePath(locale: Locale, layout: unknown, slug: string): string {
  if (layout === 'home') return sectionPath(locale)
  return sectionPath(locale, layout === 'about' || layout === 'contact' ? layout : slug)
}
