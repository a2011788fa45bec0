import { i18nFor } from '../i18n/i18n.ts'
import { isLocale, localeCodes } from '../i18n/locales.ts'
import type { HeadView } from '../lib/views/frame.ts'
import type { PortalSearchView } from '../lib/views/search.ts'
import type { Site } from '../payload-types.ts'
import { portalLocale } from './portal.ts'
import { recordFreeText } from './record.ts'
import { findEntries } from './search-query.ts'
import { readQuestion, type SearchParameters } from './search-question.ts'
import { searchView } from './search-results.ts'
import type { Scope } from './search-sql.ts'
import { allSites, publicUrl } from './visit.ts'

/** Where the portal has its search, on hosts that no site claims. */
export const portalSearchPath = '/search'

/** What the portal searches: all sites that are offered in the language of the address, else in its own. */
export async function portalScope(parameters: SearchParameters): Promise<{ scope: Scope; sites: Site[] }> {
  const asked = parameters['language']
  const locale = isLocale(asked) ? asked : portalLocale
  const sites = await allSites(portalLocale)
  const offered = sites.filter(({ languages }) => languages.includes(locale)).map(({ id }) => id)
  return { scope: { locale, site: null, offered }, sites }
}

/**
 * What all sites show in one language that answers a question, the best first, each with the site on which it
 * stands.
 *
 * @param parameters - the query of the address: `q`, `page`, `language` and the filters
 */
export async function portalSearch(
  parameters: SearchParameters,
): Promise<{ head: HeadView; view: PortalSearchView }> {
  const i18n = i18nFor(portalLocale)
  const question = readQuestion(parameters)
  const [{ scope, sites }, address] = await Promise.all([portalScope(parameters), publicUrl()])
  const { locale } = scope
  if (Object.keys(parameters).length > 0) recordFreeText()
  const from = {
    i18n,
    locale,
    publicUrl: address,
    sites: new Map(sites.map((site) => [site.id, site])),
    site: null,
    action: portalSearchPath,
    carried: locale === portalLocale ? {} : { language: locale },
  }
  const found = await findEntries(scope, question)
  const view: PortalSearchView = {
    ...searchView(from, question, found),
    homeHref: '/',
    languages: localeCodes
      .filter((code) => sites.some(({ languages }) => languages.includes(code)))
      .map((code) => ({ locale: code, isSelected: code === locale })),
  }
  const title =
    question.text === ''
      ? i18n.t('search.portalTitle')
      : i18n.t('search.resultsFor', { query: question.text })
  const head: HeadView = {
    title,
    description: i18n.t('search.portalLead'),
    canonical: address + portalSearchPath,
    robots: 'noindex, follow',
  }
  return { head, view }
}
