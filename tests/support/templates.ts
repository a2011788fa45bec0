import type { SitemapPage } from './sitemap.ts'

/** The languages in which each site speaks. */
export const siteLanguages = {
  'icmc-europe': ['en', 'fr', 'es'],
  'share-network': ['en', 'fr', 'es'],
  'icmpd-brussels': ['en', 'fr', 'ru', 'ar'],
} as const

export type SiteKey = keyof typeof siteLanguages

export const siteKeys = Object.keys(siteLanguages) as SiteKey[]

/** Where there is nothing, on purpose: the page of the 404. */
export const missingPath = '/no-such-page'

/** One English address for each template of a site, below `/{site}/en`. */
const examples: Record<SiteKey, readonly string[]> = {
  'icmc-europe': [
    '',
    '/about',
    '/building-a-common-home',
    '/policy-and-governance',
    '/news',
    '/news/new-eu-resettlement-programme',
    '/statements',
    '/statements/temporary-protection-extension',
    '/statements/dignity-across-borders',
    '/projects',
    '/projects/drive-referral',
    '/projects/made-west-africa',
    '/campaigns',
    '/campaigns/resettlement-saves-lives',
    '/events',
    '/events/european-parliament-hearing-2012',
    '/people',
    '/people/resettlement-network-coordinator',
    '/topics',
    '/topics/human-trafficking',
    '/partners',
    '/partners/accem',
    '/newsletter',
    '/newsletter/subscription/link',
    '/contact',
    '/contact/sent',
    '/accessibility',
    '/privacy',
    '/search?q=Europe',
    missingPath,
  ],
  'share-network': [
    '',
    '/about',
    '/join',
    '/news',
    '/news/cities-that-care-cities-that-share',
    '/statements/seven-priorities',
    '/projects',
    '/projects/share-sira',
    '/topics/rural-welcome',
    '/partners/european-commission',
    '/network',
    '/network/join',
    '/contact',
    '/search',
    missingPath,
  ],
  'icmpd-brussels': [
    '',
    '/about',
    '/documents',
    '/documents/factsheet',
    '/documents/icmpd-agreement',
    '/projects',
    '/projects/rabat-process',
    '/topics/migration-policy-and-governance',
    '/partners/dg-devco',
    '/contact',
    '/accessibility',
    '/privacy',
    '/search',
    missingPath,
  ],
}

/** Each template of a site once, in a language, at its address there; those not offered in it are left out. */
export function addressesIn(sitemap: readonly SitemapPage[], site: SiteKey, language: string): string[] {
  return examples[site].flatMap((path) => {
    const page = sitemap.find((each) => each.path === `/${site}/en${path}`)
    // What the sitemap leaves out, such as the search, has the same address in every language.
    const address = page ? page.alternates.get(language) : `/${site}/${language}${path}`
    return address === undefined ? [] : [address]
  })
}
