import type { Section } from '../lib/kinds.ts'
import type { LinkView } from '../lib/views/common.ts'
import type { BannerView, FrameView, HeadView, JsonObject } from '../lib/views/frame.ts'
import type { Site } from '../payload-types.ts'
import { canonical, linkTo, linkToSection } from './address.ts'
import { breadcrumbData } from './breadcrumb-data.ts'
import { feedsOf } from './feeds/feed-links.ts'
import { endLineOf, footerOf } from './footer.ts'
import { manifestHref } from './manifest.ts'
import { navigationOf } from './navigation.ts'
import type { Paths } from './page-paths.ts'
import { recordCounted, recordLapse } from './record.ts'
import { given, said, saying } from './said.ts'
import { sharePath, shareSize } from './share-images/share-address.ts'
import { sharedView } from './shared-draft.ts'
import { signUpOf } from './sign-up.ts'
import type { Visit } from './visit.ts'

/** What a page says of itself; the frame and the head are made from it. */
export interface PageIdentity {
  title: string
  description?: string | null | undefined
  /** Its addresses within the site, by language; the visit's own is one of them. */
  paths: Paths
  /** The site that owns the item, where that may be another than the visited one. */
  owner?: Site | undefined
  section?: Section | undefined
  /** The page is the section itself and not something in it. */
  isSection?: boolean
  isHome?: boolean
  /** The page itself offers the newsletter, so that its footer need not. */
  hasSignUp?: boolean
  /** The page of a newsletter shows its past issues, which have a feed. */
  hasArchive?: boolean
  /** Pages between the section and this one. */
  trail?: readonly LinkView[]
  /** What the address of the page has behind its path: a page of a list has one of its own. */
  query?: string | undefined
  robots?: HeadView['robots']
  og?: HeadView['og']
  jsonLd?: readonly JsonObject[]
}

export interface Framed {
  frame: FrameView
  head: HeadView
}

/** Everything around a page's own content: header, menu, languages, breadcrumb, footer, and its head. */
export async function frameOf(visit: Visit, page: PageIdentity): Promise<Framed> {
  const { site, i18n } = visit
  if (page.isHome || page.section) recordCounted(visit, 'sections', page.section ?? 'home')
  const [navigation, signUp] = await Promise.all([
    navigationOf(visit, page),
    page.hasSignUp ? null : signUpOf(visit),
  ])
  const section: LinkView[] =
    page.section && !page.isSection
      ? [{ label: { text: i18n.t(`sections.${page.section}`) }, href: linkToSection(visit, page.section) }]
      : []
  const home: LinkView = { label: saying(site.shortName), href: linkToSection(visit) }
  const breadcrumb = page.isHome ? [] : [home, ...section, ...(page.trail ?? [])]
  return {
    frame: {
      site: {
        key: site.key,
        theme: site.theme,
        name: saying(site.name),
        kindLine: said(site.kind),
        homeHref: home.href,
      },
      navigation,
      searchHref: linkToSection(visit, 'search'),
      languages: site.languages.map((locale) => ({
        locale,
        isCurrent: locale === visit.locale,
        href: page.paths[locale] && linkTo(visit, site, page.paths[locale]),
      })),
      breadcrumb,
      here: page.isHome ? undefined : { text: page.title },
      banner: bannerOf(site),
      shared: sharedView(),
      mission: site.missionText
        ? { heading: said(site.missionHeading), text: { text: site.missionText } }
        : undefined,
      address: {
        name: saying(site.name),
        street: given(site.address?.street),
        postcode: given(site.address?.postcode),
        city: given(site.address?.city),
        country: given(site.address?.country),
      },
      signUp: signUp ?? undefined,
      footer: footerOf(visit, navigation),
      endLine: endLineOf(visit),
    },
    head: sharedView() ? { title: page.title, robots: 'noindex' } : headOf(visit, page, breadcrumb),
  }
}

function headOf(visit: Visit, page: PageIdentity, breadcrumb: readonly LinkView[]): HeadView {
  const owner = page.owner ?? visit.site
  const existing = visit.site.languages.flatMap((locale) => {
    const path = page.paths[locale]
    return path && owner.languages.includes(locale)
      ? [{ hreflang: locale, href: canonical(visit, owner, path) }]
      : []
  })
  const fallback = existing.find(({ hreflang }) => hreflang === owner.defaultLanguage) ?? existing[0]
  const own = page.paths[visit.locale]
  return {
    title: page.title,
    isHome: page.isHome,
    description: given(page.description),
    canonical: own && canonical(visit, owner, own) + (page.query ?? ''),
    // What search engines shall not keep has no other languages for them either, nor has a part of a list.
    alternates:
      fallback && !page.query && !page.robots?.startsWith('noindex')
        ? [...existing, { hreflang: 'x-default', href: fallback.href }]
        : [],
    robots: page.robots,
    manifestHref: manifestHref(visit),
    feeds: feedsOf(visit, page),
    og: {
      ...(page.og ?? { type: 'website' }),
      image: own ? imageOf(visit, owner, own, page.title) : undefined,
    },
    jsonLd: [
      ...(page.jsonLd ?? []),
      ...(breadcrumb.length > 0 ? [breadcrumbData(visit, breadcrumb, page.title)] : []),
    ],
  }
}

/** The image that stands for the page where it is shared, on the site that owns it. */
function imageOf(
  visit: Visit,
  owner: Site,
  path: string,
  title: string,
): NonNullable<HeadView['og']>['image'] {
  const url = canonical(visit, owner, sharePath(visit.locale, path))
  return { url, ...shareSize, alt: title.includes(owner.name) ? title : `${title} | ${owner.name}` }
}

function bannerOf({ banner }: Site): BannerView | undefined {
  if (!banner?.text) return undefined
  const end = banner.expiresAt ? Date.parse(banner.expiresAt) : null
  if (end !== null) recordLapse(end)
  if (end !== null && end <= Date.now()) return undefined
  const link =
    banner.address && banner.linkLabel
      ? { label: { text: banner.linkLabel }, href: banner.address }
      : undefined
  return { text: { text: banner.text }, link }
}
