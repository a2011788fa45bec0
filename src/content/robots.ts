import { defaultLocale } from '../i18n/locales.ts'
import { sectionPath } from '../lib/addresses.ts'
import { linkTo } from './address.ts'
import { currentPlace } from './record.ts'
import { portalSearchPath } from './search-portal.ts'
import { sitesHere } from './sites-here.ts'
import { publicUrl } from './visit.ts'

/** What robots may read, and where the sitemap of the host that they ask is (RFC 9309). */
export async function robots(): Promise<string> {
  const origin = currentPlace()?.origin ?? (await publicUrl())
  const lines = [
    'User-agent: *',
    'Disallow: /admin',
    'Disallow: /api',
    ...(await searches()).flatMap((path) => [
      `Disallow: ${path}$`,
      `Disallow: ${path}?`,
      `Disallow: ${path}/suggestions`,
    ]),
    '',
    `Sitemap: ${origin}/sitemap.xml`,
  ]
  return `${lines.join('\n')}\n`
}

/** Searches have no end; a page whose name begins like theirs may be read all the same. */
async function searches(): Promise<string[]> {
  const address = { publicUrl: await publicUrl() }
  const sites = await sitesHere(defaultLocale)
  const ofSites = sites.flatMap((site) =>
    site.languages.map((locale) => linkTo(address, site, sectionPath(locale, 'search'))),
  )
  return currentPlace()?.claimedBy ? ofSites : [portalSearchPath, ...ofSites]
}
