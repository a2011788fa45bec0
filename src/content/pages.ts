import { idOf, idsOf } from '../lib/id-of.ts'
import type { StandardPageView } from '../lib/views/pages.ts'
import { linkTo, siteShowing } from './address.ts'
import { blockViews } from './blocks/blocks.ts'
import { frameOf, type PageIdentity } from './frame.ts'
import { type Located, locate, locateLayout } from './located.ts'
import { photoOf } from './media.ts'
import { menuPages } from './navigation.ts'
import { officeData } from './office-data.ts'
import { absent, type Outcome } from './outcome.ts'
import { pagePath } from './page-paths.ts'
import { movedTo } from './redirects.ts'
import { given, said, saying } from './said.ts'
import { videoData } from './video-data.ts'
import { type Visit, visit } from './visit.ts'

/** The home page of a site. */
export async function homePage(site: string, locale: string): Promise<Outcome<StandardPageView>> {
  const here = await visit(site, locale)
  const home = here && (await locateLayout(here, 'home'))
  if (!here || !home) return absent
  const { name } = here.site
  const { title } = home.item
  return found(here, home, { title: title.includes(name) ? title : `${name} | ${title}`, isHome: true })
}

/** The page about the office. */
export async function aboutPage(site: string, locale: string): Promise<Outcome<StandardPageView>> {
  const here = await visit(site, locale)
  const about = here && (await locateLayout(here, 'about'))
  if (!here || !about) return absent
  return found(here, about, { title: about.item.title, section: 'about', isSection: true })
}

/** Any other page. One that stands for a section has its own address and is found only there. */
export async function standardPage(
  site: string,
  locale: string,
  slug: string,
): Promise<Outcome<StandardPageView>> {
  const here = await visit(site, locale)
  if (!here) return absent
  const located = await locate(here, 'pages', slug)
  if (!located) return movedTo(here, 'pages', slug)
  const page = located.item
  if (page.layout !== 'standard') {
    const path = pagePath(here.locale, page.layout, slug)
    return { kind: 'moved', to: linkTo(here, siteShowing(here, idOf(page.site)), path) }
  }
  return found(here, located, { title: page.title })
}

async function found(
  here: Visit,
  { item: page, paths }: Located<'pages'>,
  identity: Omit<PageIdentity, 'paths'>,
): Promise<Outcome<StandardPageView>> {
  const { views, materials } = await blockViews(here, page.blocks, {
    media: idsOf([page.picture]),
    // Read together with those that the blocks lead to; the menu finds them kept.
    pages: menuPages(here.site),
    organisations: identity.isHome ? idsOf([here.site.parentOrganisation]) : [],
  })
  const framed = await frameOf(here, {
    description: given(page.lead),
    paths,
    owner: here.sites.get(idOf(page.site) ?? ''),
    jsonLd: [
      ...(identity.isHome ? [officeData(here, materials.organisations)] : []),
      ...videoData(here, views),
    ],
    hasSignUp: views.some(({ blockType }) => blockType === 'newsletter'),
    ...identity,
  })
  const picture = materials.media.get(idOf(page.picture) ?? '')
  const view: StandardPageView = {
    kicker: said(page.kicker),
    title: saying(page.title),
    lead: said(page.lead),
    picture: (picture && photoOf(picture)) ?? undefined,
    blocks: views,
  }
  return { kind: 'found', view, ...framed }
}
