import type { PayloadRequest } from 'payload'
import { isLocale } from '../../src/i18n/locales.ts'
import { type AddressedNoun, isAddressed, sectionOf } from '../../src/lib/addresses.ts'
import { sections } from '../../src/lib/kinds.ts'

interface SiteAddresses {
  id: string
  key: string
  hosts: string[]
}

/** The sites with what their addresses begin with. */
export async function readSites(req: PayloadRequest): Promise<SiteAddresses[]> {
  const { docs } = await req.payload.find({
    collection: 'sites',
    req,
    depth: 0,
    pagination: false,
    select: { key: true, hosts: true },
  })
  return docs.map(({ id, key, hosts }) => ({ id, key, hosts: (hosts ?? []).map(({ host }) => host) }))
}

/**
 * The site and the path within it that an address means, in any of its forms: with the site's key, on the
 * site's own host or below the public address.
 *
 * @returns null for an address elsewhere
 */
export function onWhichSite(
  address: string,
  sites: readonly SiteAddresses[],
  publicUrl: string,
): { site: string; path: string } | null {
  if (!URL.canParse(address, publicUrl)) return null
  const url = new URL(address, publicUrl)
  const hosted = sites.find(({ hosts }) => hosts.includes(url.host) || hosts.includes(url.hostname))
  if (hosted) return { site: hosted.id, path: url.pathname }
  if (url.origin !== new URL(publicUrl).origin) return null
  const site = sites.find(({ key }) => url.pathname === `/${key}` || url.pathname.startsWith(`/${key}/`))
  return site ? { site: site.id, path: url.pathname.slice(site.key.length + 1) || '/' } : null
}

/** Whether something public stands at a path of a site: a section, or an item. */
export async function isPage(req: PayloadRequest, site: string, path: string): Promise<boolean> {
  const [, locale = '', first = '', slug = '', ...rest] = path.split('/')
  if (!isLocale(locale) || rest.length > 0) return false
  if (slug === '' && (first === '' || sections.some((section) => section === first))) return true
  const nouns = Object.keys(sectionOf).filter(isAddressed)
  const [noun, wanted]: [AddressedNoun | undefined, string] =
    slug === '' ? ['pages', first] : [nouns.find((each) => sectionOf[each] === first), slug]
  if (!noun) return false
  const isShared = noun === 'organisations' || noun === 'topics'
  const { totalDocs } = await req.payload.count({
    collection: noun,
    req,
    locale,
    where: {
      and: [
        { slug: { equals: wanted } },
        { _status: { equals: 'published' } },
        { publishedAt: { exists: true } },
        ...(isShared ? [] : [{ or: [{ site: { equals: site } }, { alsoOn: { in: [site] } }] }]),
      ],
    },
  })
  return totalDocs > 0
}
