/** A page as the sitemap knows it: its addresses by language, as paths. */
export interface SitemapPage {
  path: string
  /** Every language of the page, its own too, and `x-default`. */
  alternates: ReadonlyMap<string, string>
}

const pathOf = (address: string): string => new URL(address.replaceAll('&amp;', '&')).pathname

/** Reads the sitemap of a running server with all its parts (sitemaps.org, with the alternates of other languages). */
export async function readSitemap(baseUrl: string): Promise<SitemapPage[]> {
  return pagesNamed(await readSitemapText(baseUrl))
}

/** The text of the sitemap of a running server, its index and all its parts. */
export async function readSitemapText(baseUrl: string): Promise<string> {
  const index = await read(new URL('/sitemap.xml', baseUrl))
  const parts = partsNamed(index).map((address) => new URL(pathOf(address), baseUrl))
  return [index, ...(await Promise.all(parts.map(read)))].join('\n')
}

/** The addresses of the parts that an index names. */
export function partsNamed(index: string): string[] {
  return [...index.matchAll(/<sitemap><loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address)
}

/** The pages that a part names. */
function pagesNamed(part: string): SitemapPage[] {
  const entries = part.matchAll(/<url><loc>([^<]+)<\/loc>(.*?)<\/url>/g)
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

async function read(address: URL): Promise<string> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`)
  return response.text()
}
