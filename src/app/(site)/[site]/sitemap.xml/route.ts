import { siteSitemap } from '../../../../content/sitemap.ts'
import { answerSitemap } from '../../../machine-answer.ts'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ site: string }>
}

/** Where the addresses of a site are listed for search engines. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { site } = await params
  return answerSitemap(await siteSitemap(site))
}
