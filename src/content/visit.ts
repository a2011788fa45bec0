import { type I18n, i18nFor } from '../i18n/i18n.ts'
import { isLocale, type Locale } from '../i18n/locales.ts'
import type { Site } from '../payload-types.ts'
import { cms } from './cms.ts'
import { kept } from './kept.ts'
import { recordDocument, recordList } from './record.ts'

/** A reader's visit to one site in one language: everything that the gateway reads is read for a visit. */
export interface Visit {
  site: Site
  locale: Locale
  i18n: I18n
  /** All sites by id, this one too: items and menus lead to the sister sites. */
  sites: ReadonlyMap<string, Site>
  /** The address that readers use where no site claims the host. */
  publicUrl: string
}

/**
 * Begins a visit.
 *
 * @returns null when there is no such site, or when the site is not offered in this language
 */
export async function visit(siteKey: string, locale: string): Promise<Visit | null> {
  if (!isLocale(locale)) return null
  const sites = await allSites(locale)
  const site = sites.find((candidate) => candidate.key === siteKey)
  if (!site?.languages.includes(locale)) return null
  return {
    site,
    locale,
    i18n: i18nFor(locale),
    sites: new Map(sites.map((each) => [each.id, each])),
    publicUrl: await publicUrl(),
  }
}

/** Every site in one language; one that is not offered in it comes in its own default language. */
export function allSites(locale: Locale): Promise<Site[]> {
  return kept(`sites in ${locale}`, () => readSites(locale))
}

/** The look of a site, for its document; undefined for an address that is no site. */
export async function themeOf(siteKey: string, locale: Locale): Promise<Site['theme'] | undefined> {
  const sites = await allSites(locale)
  return sites.find(({ key }) => key === siteKey)?.theme
}

async function readSites(locale: Locale): Promise<Site[]> {
  recordList('sites')
  const sites = await sitesIn(locale)
  const others = new Set(
    sites.filter((site) => !site.languages.includes(locale)).map((site) => site.defaultLanguage),
  )
  const elsewhere = await Promise.all([...others].map(sitesIn))
  return sites.map((site) => {
    if (site.languages.includes(locale)) return site
    const own = elsewhere
      .flat()
      .find(({ id, defaultLanguage }) => id === site.id && defaultLanguage === site.defaultLanguage)
    return own ?? site
  })
}

async function sitesIn(locale: Locale): Promise<Site[]> {
  const payload = await cms()
  const { docs } = await payload.find({
    collection: 'sites',
    locale,
    fallbackLocale: false,
    depth: 0,
    pagination: false,
    sort: 'createdAt',
  })
  for (const site of docs) recordDocument('sites', site.id)
  return docs
}

/** The address that readers use where no site claims the host, from the settings. */
export async function publicUrl(): Promise<string> {
  const { config } = await cms()
  return String(config.custom?.['publicUrl'])
}
