import { defaultLocale } from '../i18n/locales.ts'
import { sectionPath } from '../lib/addresses.ts'
import { linkTo } from './address.ts'
import { allSites, publicUrl } from './visit.ts'

/** Where a site begins, in its default language; null when there is no such site. */
export async function homeAddress(siteKey: string): Promise<string | null> {
  const site = (await allSites(defaultLocale)).find(({ key }) => key === siteKey)
  return site ? linkTo({ publicUrl: await publicUrl() }, site, sectionPath(site.defaultLanguage)) : null
}
