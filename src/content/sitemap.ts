import { defaultLocale, type Locale, localeCodes } from '../i18n/locales.ts'
import { escapeHtml } from '../lib/escape-html.ts'
import { canonical } from './address.ts'
import { pagesOf, type SitePage } from './site-pages.ts'
import { allSites, type Visit, visit } from './visit.ts'

/** The sitemap of one site (sitemaps.org); null when there is no such site. */
export async function siteSitemap(siteKey: string): Promise<string | null> {
  const site = (await allSites(defaultLocale)).find(({ key }) => key === siteKey)
  const here = site && (await visit(site.key, site.defaultLanguage))
  return here ? sitemapOf([here]) : null
}

/** The sitemap of the address that no site claims: all sites that stand there. */
export async function commonSitemap(): Promise<string> {
  // A sitemap may only name addresses of its own host; a site with a host of its own has one there.
  const sites = (await allSites(defaultLocale)).filter(({ hosts }) => !hosts?.length)
  const visits = await Promise.all(sites.map((site) => visit(site.key, site.defaultLanguage)))
  return sitemapOf(visits.filter((each) => each !== null))
}

async function sitemapOf(visits: readonly Visit[]): Promise<string> {
  const parts = await Promise.all(
    visits.map(async (here) => (await pagesOf(here)).flatMap((page) => entries(here, page))),
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...parts.flat(),
    '</urlset>',
    '',
  ].join('\n')
}

/** One entry for each language; each names all of them, itself too. */
function entries(here: Visit, { paths, changedAt }: SitePage): string[] {
  const addresses = localeCodes.flatMap((locale): [Locale, string][] => {
    const path = paths[locale]
    return path === undefined ? [] : [[locale, escapeHtml(canonical(here, here.site, path))]]
  })
  const preferred = addresses.find(([locale]) => locale === here.site.defaultLanguage) ?? addresses[0]
  const alternates = [...addresses, ...(preferred ? [['x-default', preferred[1]] as const] : [])].map(
    ([hreflang, href]) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${href}"/>`,
  )
  const lastmod = changedAt ? `<lastmod>${escapeHtml(changedAt)}</lastmod>` : ''
  return addresses.map(([, href]) => `<url><loc>${href}</loc>${lastmod}${alternates.join('')}</url>`)
}
