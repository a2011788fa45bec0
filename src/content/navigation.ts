import { sectionPath } from '../lib/addresses.ts'
import { idOf } from '../lib/id-of.ts'
import type { Section } from '../lib/kinds.ts'
import type { NavigationItem } from '../lib/views/frame.ts'
import type { Site } from '../payload-types.ts'
import { linkTo, linkToSection } from './address.ts'
import { hasSomething } from './filled-sections.ts'
import { linkedPages } from './linked-pages.ts'
import { type Paths, pagePath } from './page-paths.ts'
import { saying } from './said.ts'
import type { Visit } from './visit.ts'

/** The ids of the pages that the menu of a site leads to. */
export function menuPages(site: Site): string[] {
  return (site.navigation ?? []).flatMap(({ page }) => idOf(page) ?? [])
}

/** The sections in the menu of a site that have something to show in the language of the visit. */
export async function menuSections(visit: Visit): Promise<ReadonlySet<Section>> {
  const sections = (visit.site.navigation ?? []).flatMap(({ section }) => section ?? [])
  const filled = await Promise.all(
    sections.map(async (section) => ((await hasSomething(visit, section)) ? [section] : [])),
  )
  return new Set(filled.flat())
}

/** What the menu marks as the page that is read, or as the section it is in. */
interface Here {
  paths: Paths
  section?: Section | undefined
}

/** The menu of a site; what has nothing to show in the language of the visit is not in it. */
export async function navigationOf(visit: Visit, page: Here): Promise<NavigationItem[]> {
  const rows = visit.site.navigation ?? []
  const [pages, offered] = await Promise.all([linkedPages(visit, menuPages(visit.site)), menuSections(visit)])
  return rows.flatMap((row): NavigationItem[] => {
    if (row.kind === 'address')
      return row.address && row.label ? [{ label: { text: row.label }, href: row.address }] : []
    if (row.kind === 'section') {
      const { section } = row
      return section && offered.has(section) ? [sectionItem(visit, page, section, row.label)] : []
    }
    const target = pages.get(idOf(row.page) ?? '')
    if (!target) return []
    const path = pagePath(visit.locale, target.layout, target.slug ?? '')
    const isHere = page.paths[visit.locale] === path
    const label = row.label || target.title
    return [
      { label: saying(label), href: linkTo(visit, visit.site, path), current: isHere ? 'page' : undefined },
    ]
  })
}

function sectionItem(visit: Visit, page: Here, section: Section, label?: string | null): NavigationItem {
  const isHere = page.paths[visit.locale] === sectionPath(visit.locale, section)
  const isInside = page.section === section
  const text = label || visit.i18n.t(`sections.${section}`)
  return {
    label: { text },
    href: linkToSection(visit, section),
    current: isHere ? 'page' : isInside ? 'section' : undefined,
  }
}
