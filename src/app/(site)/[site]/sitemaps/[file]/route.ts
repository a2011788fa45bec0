import { sitemapPart } from '../../../../../content/sitemap.ts'
import { answerSitemap } from '../../../../machine-answer.ts'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ site: string; file: string }>
}

/** Addresses of one kind of a site for search engines. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { site, file } = await params
  return answerSitemap(await sitemapPart(site, file))
}
