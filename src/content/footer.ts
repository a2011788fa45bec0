import { sectionPath } from '../lib/addresses.ts'
import { idOf } from '../lib/id-of.ts'
import type { LinkView, Words } from '../lib/views/common.ts'
import type { FooterGroup, NavigationItem } from '../lib/views/frame.ts'
import type { Site } from '../payload-types.ts'
import { linkTo, linkToSection } from './address.ts'
import { feedHref } from './feeds/feed-links.ts'
import type { Visit } from './visit.ts'

/** The ways on at the end of every page: the site's own, its sisters, what every website has, and elsewhere. */
export function footerOf(visit: Visit, navigation: readonly NavigationItem[]): FooterGroup[] {
  const website = (['accessibility', 'privacy', 'contact'] as const).map((section) => ({
    label: { text: visit.i18n.t(`sections.${section}`) },
    href: linkToSection(visit, section),
  }))
  const network: LinkView = {
    label: { text: visit.i18n.t('sections.network') },
    href: linkToSection(visit, 'network'),
  }
  // Where the network is joined it is found on every page, also when nobody put it into the menu.
  const isMissing = visit.site.hasNetwork && navigation.every(({ href }) => href !== network.href)
  const feed: LinkView = {
    label: { text: visit.i18n.t('feeds.ofSite') },
    href: feedHref(visit, { kind: 'all' }),
  }
  const sisters = [...visit.sites.values()].filter((site) => site.id !== visit.site.id)
  const social = visit.site.socialProfiles ?? []
  const groups: FooterGroup[] = [
    {
      group: 'site',
      links: [...navigation.map(({ current: _current, ...link }) => link), ...(isMissing ? [network] : [])],
    },
    { group: 'sister-sites', links: sisters.map((site) => sisterLink(visit, site)) },
    { group: 'website', links: [...website, feed] },
    {
      group: 'social',
      links: social.map(({ service, address }) => ({ label: { text: service }, href: address })),
    },
  ]
  return groups.filter(({ links }) => links.length > 0)
}

/** Whose office or platform the site is. */
export function endLineOf(visit: Visit): Words | undefined {
  const runBy = visit.sites.get(idOf(visit.site.runBy) ?? '')
  if (!runBy) return undefined
  return { text: visit.i18n.t('footer.runBy', { name: visit.site.name, by: runBy.name }) }
}

/** A sister site in the reader's language where it has it, else in its own. */
function sisterLink(visit: Visit, site: Site): LinkView {
  const locale = site.languages.includes(visit.locale) ? visit.locale : site.defaultLanguage
  const label: Words = { text: site.name, lang: locale === visit.locale ? undefined : locale }
  return {
    label,
    href: linkTo(visit, site, sectionPath(locale)),
    hreflang: locale === visit.locale ? undefined : locale,
  }
}
