import { currentPlace } from './record.ts'
import { publicUrl } from './visit.ts'

/** What robots may read, and where the sitemap of the host that they ask is. */
export async function robots(): Promise<string> {
  const origin = currentPlace()?.origin ?? (await publicUrl())
  const lines = ['User-agent: *', 'Disallow: /admin', 'Disallow: /api', '', `Sitemap: ${origin}/sitemap.xml`]
  return `${lines.join('\n')}\n`
}
