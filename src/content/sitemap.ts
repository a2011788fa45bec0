import { defaultLocale, type Locale, localeCodes } from '../i18n/locales.ts'
import { element, Xml, xmlDocument } from '../lib/xml.ts'
import { canonical } from './address.ts'
import { countPages, type PageKind, pageKinds, pagesOf, type SitePage } from './site-pages.ts'
import { allSites, type Visit, visit } from './visit.ts'

/** How many addresses a file has at most; search engines take 50,000 (sitemaps.org), readers of ours less. */
const mostAddresses = 10_000

/** A page has as many addresses as it has languages. */
const pagesOfPart = ({ site }: Visit): number => Math.floor(mostAddresses / site.languages.length)

/** The index of the sitemap of one site (sitemaps.org); null when there is no such site. */
export async function siteSitemap(siteKey: string): Promise<string | null> {
  const here = await visitOf(siteKey)
  return here ? indexOf([here]) : null
}

/** The index for the address that no site claims: all sites that stand there; null when there are none. */
export async function commonSitemap(): Promise<string | null> {
  // A sitemap may only name addresses of its own host; a site with a host of its own has one there.
  const sites = (await allSites(defaultLocale)).filter(({ hosts }) => !hosts?.length)
  const visits = await Promise.all(sites.map((site) => visit(site.key, site.defaultLanguage)))
  return visits.length > 0 ? indexOf(visits.filter((each) => each !== null)) : null
}

/**
 * A part of the sitemap of a site.
 *
 * @param file - such as `news-1.xml`
 * @returns null when there is no such part
 */
export async function sitemapPart(siteKey: string, file: string): Promise<string | null> {
  const [, name = '', number] = /^([a-z-]+)-([1-9]\d{0,3})\.xml$/.exec(file) ?? []
  const kind = pageKinds.find((each) => each === name)
  const here = kind && (await visitOf(siteKey))
  if (!here) return null
  const limit = pagesOfPart(here)
  const pages = await pagesOf(here, kind, { offset: (Number(number) - 1) * limit, limit })
  if (pages.length === 0) return null
  const attributes = {
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
  }
  return xmlDocument(element('urlset', attributes, ...pages.flatMap((page) => entries(here, page))))
}

async function visitOf(siteKey: string): Promise<Visit | null> {
  const site = (await allSites(defaultLocale)).find(({ key }) => key === siteKey)
  return site ? visit(site.key, site.defaultLanguage) : null
}

/** When a part changed last is not said: then each change of a text would change the index, too. */
async function indexOf(visits: readonly Visit[]): Promise<string> {
  const parts = await Promise.all(visits.map(partsOf))
  const attributes = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }
  return xmlDocument(
    element(
      'sitemapindex',
      attributes,
      ...parts.flat().map((address) => element('sitemap', {}, element('loc', {}, address))),
    ),
  )
}

async function partsOf(here: Visit): Promise<string[]> {
  const counts = await Promise.all(
    pageKinds.map(async (kind): Promise<[PageKind, number]> => [kind, await countPages(here, kind)]),
  )
  return counts.flatMap(([kind, count]) =>
    Array.from({ length: Math.ceil(count / pagesOfPart(here)) }, (_, index) =>
      canonical(here, here.site, `/sitemaps/${kind}-${index + 1}.xml`),
    ),
  )
}

const line = new Xml('\n')

/** One entry for each language; each names all of them, itself too. */
function entries(here: Visit, { paths, changedAt }: SitePage): Xml[] {
  const addresses = localeCodes.flatMap((locale): [Locale, string][] => {
    const path = paths[locale]
    return path === undefined ? [] : [[locale, canonical(here, here.site, path)]]
  })
  const { defaultLanguage, languages } = here.site
  const preferred = [defaultLanguage, ...languages].flatMap(
    (language) => addresses.find(([locale]) => locale === language) ?? [],
  )
  const named = [...addresses, ...(preferred[1] ? [['x-default', preferred[1]] as const] : [])]
  const alternates = named.map(([hreflang, href]) =>
    element('xhtml:link', { rel: 'alternate', hreflang, href }),
  )
  const lastmod = changedAt ? element('lastmod', {}, changedAt) : undefined
  return addresses.flatMap(([, href]) => [
    line,
    element('url', {}, element('loc', {}, href), lastmod, ...alternates),
  ])
}
