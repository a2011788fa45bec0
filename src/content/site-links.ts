import type { Locale } from '../i18n/locales.ts'
import { sectionPath } from '../lib/addresses.ts'
import type { Site } from '../payload-types.ts'
import { linkTo } from './address.ts'
import type { Visit } from './visit.ts'

/** The home page of a site, in the reader's language where the site is offered in it, else in its own. */
export function homeOf(visit: Visit, site: Site): { href: string; lang: Locale | undefined } {
  const isOffered = site.languages.includes(visit.locale)
  const locale = isOffered ? visit.locale : site.defaultLanguage
  return { href: linkTo(visit, site, sectionPath(locale)), lang: isOffered ? undefined : locale }
}
