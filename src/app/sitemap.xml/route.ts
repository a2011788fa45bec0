import { commonSitemap } from '../../content/sitemap.ts'

export const dynamic = 'force-dynamic'

/** The addresses of all sites that have no host of their own, for search engines. */
export async function GET(): Promise<Response> {
  return new Response(await commonSitemap(), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  })
}
