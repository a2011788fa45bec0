import { idOf } from '../lib/id-of.ts'
import type { LinkView } from '../lib/views/common.ts'
import { linkTo, siteShowing } from './address.ts'
import { linkedPages } from './linked-pages.ts'
import { pagePath } from './page-paths.ts'
import type { Visit } from './visit.ts'

interface Target {
  label?: string | null
  page?: unknown
  address?: string | null
}

/** Where a link that an editor set leads; undefined without words, or when its page is not public. */
export async function linkTarget(
  visit: Visit,
  target: Target | null | undefined,
): Promise<LinkView | undefined> {
  if (!target?.label) return undefined
  const id = idOf(target.page)
  if (!id) return target.address ? { label: { text: target.label }, href: target.address } : undefined
  const page = (await linkedPages(visit, [id])).get(id)
  if (!page) return undefined
  const path = pagePath(visit.locale, page.layout, page.slug ?? '')
  return { label: { text: target.label }, href: linkTo(visit, siteShowing(visit, idOf(page.site)), path) }
}
