import type { ListFilter, ListSection } from '../lib/list-parameters.ts'
import type { LinkView } from '../lib/views/common.ts'
import { conditionOf } from './list-conditions.ts'
import { listHref } from './list-filters.ts'
import { countPublic } from './public-page.ts'
import type { Visit } from './visit.ts'

/** What a page shows the newest items of, and how the whole list is asked for. */
interface Shown {
  noun: ListSection
  filter: ListFilter
  /** What the list is about: its address and its id. */
  about: { slug?: string | null | undefined; id: string }
  /** How many items the page shows, and how many it shows at most. */
  shown: number
  most: number
}

/** The way to the whole of a list of which a page shows the newest items; nothing where it shows them all. */
export async function moreLink(
  visit: Visit,
  { noun, filter, about: { slug, id }, shown, most }: Shown,
): Promise<LinkView | undefined> {
  if (shown < most || !slug) return undefined
  const [count = 0] = await countPublic(visit, [{ noun, where: conditionOf(noun, new Map([[filter, id]])) }])
  if (count <= shown) return undefined
  const items = visit.i18n.t(`counts.${noun}`, { count })
  return {
    label: { text: visit.i18n.t('listing.all', { items }) },
    href: listHref(visit, noun, { filters: { [filter]: slug } }),
  }
}
