import { idOf, idsOf } from '../lib/id-of.ts'
import type { StandardPageView } from '../lib/views/pages.ts'
import { linkTo, siteShowing } from './address.ts'
import { inAllLanguages } from './all-languages.ts'
import { blockViews } from './blocks/blocks.ts'
import { type Doc, findBySlug, loadPublic } from './find.ts'
import { frameOf, menuPages, type PageIdentity } from './frame.ts'
import { loadMedia, photoOf } from './media.ts'
import { officeData } from './office-data.ts'
import { absent, type Outcome } from './outcome.ts'
import { itemPaths, type Paths, pagePath } from './page-paths.ts'
import { movedTo } from './redirects.ts'
import { given, said, saying } from './said.ts'
import { type Visit, visit } from './visit.ts'

/** The home page of a site. */
export async function homePage(site: string, locale: string): Promise<Outcome<StandardPageView>> {
  const here = await visit(site, locale)
  const home = here && (await findByLayout(here, 'home'))
  if (!here || !home) return absent
  const { name } = here.site
  const { title } = home.page
  return found(here, home, { title: title.includes(name) ? title : `${name} | ${title}`, isHome: true })
}

/** The page about the office. */
export async function aboutPage(site: string, locale: string): Promise<Outcome<StandardPageView>> {
  const here = await visit(site, locale)
  const about = here && (await findByLayout(here, 'about'))
  if (!here || !about) return absent
  return found(here, about, { title: about.page.title, section: 'about', isSection: true })
}

/** Any other page. One that stands for a section has its own address and is found only there. */
export async function standardPage(
  site: string,
  locale: string,
  slug: string,
): Promise<Outcome<StandardPageView>> {
  const here = await visit(site, locale)
  if (!here) return absent
  const page = await findBySlug(here, 'pages', slug)
  if (!page) return movedTo(here, 'pages', slug)
  if (page.layout !== 'standard') {
    const path = pagePath(here.locale, page.layout, slug)
    return { kind: 'moved', to: linkTo(here, siteShowing(here, idOf(page.site)), path) }
  }
  return found(here, { page, paths: await itemPaths(here, 'pages', page.id) }, { title: page.title })
}

/** A page with its addresses in all languages. */
interface Located {
  page: Doc<'pages'>
  paths: Paths
}

/** The page of a site that has a layout of which there is one: home, about, contact. */
export async function findByLayout(here: Visit, layout: Doc<'pages'>['layout']): Promise<Located | null> {
  const pages = await inAllLanguages('pages', {
    and: [{ layout: { equals: layout } }, { site: { equals: here.site.id } }],
  })
  const located = pages.find(({ paths }) => paths[here.locale])
  if (!located) return null
  const page = (await loadPublic(here, 'pages', [located.id])).get(located.id)
  return page ? { page, paths: located.paths } : null
}

async function found(
  here: Visit,
  { page, paths }: Located,
  identity: Omit<PageIdentity, 'paths'>,
): Promise<Outcome<StandardPageView>> {
  const pictureId = idOf(page.picture) ?? ''
  const picture = (await loadMedia(here, [pictureId])).get(pictureId)
  const { views, materials } = await blockViews(here, page.blocks, {
    pages: menuPages(here.site),
    organisations: identity.isHome ? idsOf([here.site.parentOrganisation]) : [],
  })
  const framed = await frameOf(here, {
    description: given(page.lead),
    paths,
    owner: here.sites.get(idOf(page.site) ?? ''),
    pages: materials.pages,
    ...(identity.isHome && { jsonLd: [officeData(here, materials.organisations)] }),
    ...identity,
  })
  const view: StandardPageView = {
    kicker: said(page.kicker),
    title: saying(page.title),
    lead: said(page.lead),
    picture: (picture && photoOf(picture)) ?? undefined,
    blocks: views,
  }
  return { kind: 'found', view, ...framed }
}
