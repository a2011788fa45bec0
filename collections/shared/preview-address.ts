import type { CollectionSlug, Endpoint, GeneratePreviewURL, PayloadRequest } from 'payload'
import { isLocale, type Locale, localeCodes } from '../../src/i18n/locales.ts'
import { type AddressedNoun, itemPath, sectionPath } from '../../src/lib/addresses.ts'
import { idOf } from '../../src/lib/id-of.ts'
import { can, canSomewhere } from './access.ts'
import { memberOf } from './member.ts'

/** Sections that a page stands for by its layout, whatever its slug says. */
const sectionOfLayout: Readonly<Record<string, string>> = { home: '', about: 'about', contact: 'contact' }

/** Where the front door renders a draft for the frame beside the editor. */
export const livePreviewAddress = '/admin/preview/page'

interface SiteOfPreview {
  id: string
  key: string
  languages: Locale[]
  hosts?: { host: string }[] | null
}

/** The sites on which an item may be previewed: its own, or for what all sites share every one of them. */
export async function previewSites(item: object, req: PayloadRequest): Promise<SiteOfPreview[]> {
  const site = 'site' in item ? idOf(item.site) : null
  const { docs } = await req.payload.find({
    collection: 'sites',
    req,
    ...(site && { where: { id: { equals: site } } }),
    select: { key: true, languages: true, hosts: true },
    sort: 'createdAt',
    depth: 0,
    pagination: false,
  })
  return docs
}

/**
 * The path of a draft within a site, such as `/en/news/a-new-start`.
 *
 * @returns null when the draft has no address in that language
 */
export function pathOfDraft(noun: AddressedNoun, item: object, locale: Locale, slug: unknown): string | null {
  const layout = 'layout' in item ? String(item.layout) : ''
  const section = noun === 'pages' ? sectionOfLayout[layout] : undefined
  if (section !== undefined) return sectionPath(locale, section)
  return typeof slug === 'string' && slug !== '' ? itemPath(noun, locale, slug) : null
}

/**
 * Where the panel's preview button leads: the front door begins a preview and shows the draft at its address.
 * Drafts of what all sites share are shown on the first site that offers the language.
 */
export function previewAddress(noun: AddressedNoun): GeneratePreviewURL {
  return async (doc, { locale, req }) => {
    if (!isLocale(locale)) return null
    const site = (await previewSites(doc, req)).find(({ languages }) => languages.includes(locale))
    const path = pathOfDraft(noun, doc, locale, doc['slug'])
    return site && path ? `/admin/preview?path=${encodeURIComponent(`/${site.key}${path}`)}` : null
  }
}

/** In which languages the frame beside the editor can show an item, and where. */
export interface PreviewLanguage {
  locale: Locale
  /** Null while the draft has no title in this language. */
  address: string | null
}

/**
 * `GET /api/{noun}/{id}/preview-addresses`: the addresses of a draft in every language of its site, for people
 * of that site. Others get the 404 that an item gets that is not there.
 */
export function previewAddresses(noun: AddressedNoun): Omit<Endpoint, 'root'> {
  return {
    path: '/:id/preview-addresses',
    method: 'get',
    handler: async (req) => {
      const id = String(req.routeParams?.['id'] ?? '')
      const item = await draftFor(noun, id, req)
      if (!item) return Response.json({ languages: [] }, { status: 404 })
      const sites = await previewSites(item, req)
      const slugs = 'slug' in item ? (item.slug as Record<string, unknown> | null) : null
      const offered = localeCodes.filter((locale) =>
        sites.some(({ languages }) => languages.includes(locale)),
      )
      const languages = offered.map((locale): PreviewLanguage => {
        const site = sites.find((each) => each.languages.includes(locale))
        const path = slugs?.[locale] ? pathOfDraft(noun, item, locale, slugs[locale]) : null
        const query = site && path ? `?path=${encodeURIComponent(`/${site.key}${path}`)}` : null
        return { locale, address: query && livePreviewAddress + query }
      })
      return Response.json({ languages })
    },
  }
}

/** The draft with the texts of every language, for who may see it; null for everybody else. */
export async function draftFor(noun: AddressedNoun, id: string, req: PayloadRequest): Promise<object | null> {
  if (!req.user) return null
  const found = await req.payload.find({
    collection: noun satisfies CollectionSlug,
    where: { id: { equals: id } },
    draft: true,
    locale: 'all',
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const item = found.docs[0]
  const member = memberOf(req)
  if (!item) return null
  const isSeen = 'site' in item ? can(member, 'see', idOf(item.site)) : canSomewhere(member, 'see')
  return isSeen ? item : null
}
