import { i18nFor } from '../i18n/i18n.ts'
import type { Locale } from '../i18n/locales.ts'
import { sectionPath } from '../lib/addresses.ts'
import type { HeadView } from '../lib/views/frame.ts'
import type { PortalView } from '../lib/views/portal.ts'
import type { Site } from '../payload-types.ts'
import { linkTo } from './address.ts'
import { inAllLanguages } from './all-languages.ts'
import { said } from './said.ts'
import { portalImagePath, shareSize } from './share-images/share-address.ts'
import { allSites, publicUrl } from './visit.ts'

/** The portal has no language of its own to choose from. */
export const portalLocale: Locale = 'en'

/** The sites of this installation, each with the languages in which its home page is public. */
export async function portal(): Promise<{ head: HeadView; view: PortalView }> {
  const { t } = i18nFor(portalLocale)
  const [sites, homes, address] = await Promise.all([
    allSites(portalLocale),
    inAllLanguages('pages', { layout: 'home' }),
    publicUrl(),
  ])
  const linked = (site: Site, locale: Locale) => linkTo({ publicUrl: address }, site, sectionPath(locale))
  const view: PortalView = {
    sites: sites.map((site) => {
      const lang = site.languages.includes(portalLocale) ? undefined : site.defaultLanguage
      const home = homes.find((page) => page.site === site.id)
      return {
        key: site.key,
        theme: site.theme,
        name: { text: site.name, lang },
        kindLine: site.kind ? { text: site.kind, lang } : undefined,
        purpose: lang === undefined ? said(site.purpose) : { text: site.purpose ?? '', lang },
        href: linked(site, lang ?? portalLocale),
        languages: site.languages
          .filter((locale) => home?.paths[locale])
          .map((locale) => ({ locale, href: linked(site, locale) })),
      }
    }),
  }
  const head: HeadView = {
    title: t('portal.title'),
    description: t('portal.lead'),
    canonical: `${address}/`,
    og: {
      type: 'website',
      image: { url: `${address}${portalImagePath}`, ...shareSize, alt: t('portal.title') },
    },
  }
  return { head, view }
}
