import { idOf } from '../../lib/id-of.ts'
import type { LinkView } from '../../lib/views/common.ts'
import { linkTo, linkToItem, siteShowing } from '../address.ts'
import type { Doc } from '../find.ts'
import { pagePath } from '../page-paths.ts'
import { homeOf } from '../site-links.ts'
import type { Visit } from '../visit.ts'
import type { Materials } from './materials.ts'
import type { Stored } from './needs.ts'

interface Target {
  label?: string | null | undefined
  page?: unknown
  address?: string | null | undefined
  site?: unknown
}

/** Where a link that an editor set leads; undefined without words, or when its page is not public. */
export function linkOf(visit: Visit, { pages }: Materials, target: Target | undefined): LinkView | undefined {
  if (!target?.label) return undefined
  const label = { text: target.label }
  const pageId = idOf(target.page)
  if (pageId) {
    const page = pages.get(pageId)
    return page && { label, href: linkToPage(visit, page) }
  }
  if (target.address) return { label, href: target.address }
  const site = visit.sites.get(idOf(target.site) ?? '')
  if (!site) return undefined
  const { href, lang } = homeOf(visit, site)
  return { label, href, hreflang: lang }
}

/** A page of another site stands there. */
function linkToPage(visit: Visit, page: Doc<'pages'>): string {
  const path = pagePath(visit.locale, page.layout, page.slug ?? '')
  return linkTo(visit, siteShowing(visit, idOf(page.site)), path)
}

type Area = NonNullable<Stored<'areas'>['items']>[number]

/** Where an area leads: a project or a page that another site owns stands there. */
export function areaLink(visit: Visit, materials: Materials, area: Area): LinkView | undefined {
  const label = { text: area.linkLabel || area.title }
  switch (area.linkKind) {
    case 'project': {
      const project = materials.projects.get(idOf(area.project) ?? '')
      if (!project) return undefined
      const site = siteShowing(visit, idOf(project.site))
      return { label, href: linkToItem(visit, site, 'projects', project.slug ?? '') }
    }
    case 'page':
    case 'site':
    case 'address': {
      const { page, site, address } = area
      const target = { page: { page }, site: { site }, address: { address } }[area.linkKind]
      return linkOf(visit, materials, { label: label.text, ...target })
    }
    default:
      return undefined
  }
}
