import { siteSitemap } from '../../../../content/sitemap.ts'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ site: string }>
}

/** The addresses of a site for search engines. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { site } = await params
  const sitemap = await siteSitemap(site)
  if (sitemap === null) return new Response(null, { status: 404 })
  return new Response(sitemap, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
}
