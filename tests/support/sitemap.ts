/** A page as the sitemap knows it: its addresses by language, as paths. */
export interface SitemapPage {
  path: string
  /** Every language of the page, its own too, and `x-default`. */
  alternates: ReadonlyMap<string, string>
}

const pathOf = (address: string): string => new URL(address.replaceAll('&amp;', '&')).pathname

/** Reads the sitemap of a running server (sitemaps.org, with the alternates of other languages). */
export async function readSitemap(baseUrl: string): Promise<SitemapPage[]> {
  const response = await fetch(new URL('/sitemap.xml', baseUrl))
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`)
  const entries = (await response.text()).matchAll(/<url><loc>([^<]+)<\/loc>(.*?)<\/url>/g)
  return [...entries].map(([, loc = '', rest = '']) => ({
    path: pathOf(loc),
    alternates: new Map(
      [...rest.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, language = '', href = '']) => [
        language,
        pathOf(href),
      ]),
    ),
  }))
}
