import { commonSitemap } from '../../content/sitemap.ts'
import { answerSitemap } from '../machine-answer.ts'

export const dynamic = 'force-dynamic'

/** Where the addresses of all sites that have no host of their own are listed for search engines. */
export async function GET(): Promise<Response> {
  return answerSitemap(await commonSitemap())
}
