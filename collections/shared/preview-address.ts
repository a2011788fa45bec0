import type { GeneratePreviewURL } from 'payload'
import { isLocale } from '../../src/i18n/locales.ts'
import { type AddressedNoun, itemPath, sectionPath } from '../../src/lib/addresses.ts'
import { idOf } from '../../src/lib/id-of.ts'

/** Sections that a page stands for by its layout, whatever its slug says. */
const sectionOfLayout: Readonly<Record<string, string>> = { home: '', about: 'about', contact: 'contact' }

/**
 * Where the panel's preview button leads: the front door begins a preview and shows the draft at its address.
 * Drafts of what all sites share are shown on the first site that offers the language.
 */
export function previewAddress(noun: AddressedNoun): GeneratePreviewURL {
  return async (doc, { locale, req }) => {
    const { slug, layout, site } = doc as { slug?: unknown; layout?: unknown; site?: unknown }
    if (!isLocale(locale) || typeof slug !== 'string' || slug === '') return null
    const { docs } = await req.payload.find({
      collection: 'sites',
      where: idOf(site) ? { id: { equals: idOf(site) } } : { languages: { in: [locale] } },
      sort: 'createdAt',
      depth: 0,
      limit: 1,
      pagination: false,
    })
    if (!docs[0]) return null
    const section = noun === 'pages' ? sectionOfLayout[String(layout)] : undefined
    const path = section === undefined ? itemPath(noun, locale, slug) : sectionPath(locale, section)
    return `/admin/preview?path=${encodeURIComponent(`/${docs[0].key}${path}`)}`
  }
}
