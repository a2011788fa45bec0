import type { AddressedNoun } from '../lib/addresses.ts'
import { idOf } from '../lib/id-of.ts'
import type { LinkView } from '../lib/views/common.ts'
import { linkToItem, siteShowing } from './address.ts'
import { saying } from './said.ts'
import type { Visit } from './visit.ts'

interface Linked {
  slug?: string | null
  site?: unknown
  alsoOn?: unknown[] | null
}

/** A link to an item that another one names: on this site where it shows the item, else on the owner's. */
export function itemLink(visit: Visit, noun: AddressedNoun, item: Linked, label: string): LinkView {
  const isShownHere = (item.alsoOn ?? []).some((site) => idOf(site) === visit.site.id)
  const site = isShownHere ? visit.site : siteShowing(visit, idOf(item.site))
  return { label: saying(label), href: linkToItem(visit, site, noun, item.slug ?? '') }
}
