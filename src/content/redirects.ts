import { type AddressedNoun, isAddressed, itemPath } from '../lib/addresses.ts'
import { idOf } from '../lib/id-of.ts'
import type { Redirect } from '../payload-types.ts'
import { linkTo, siteShowing } from './address.ts'
import { cms } from './cms.ts'
import { loadPublic } from './find.ts'
import { absent, type Outcome } from './outcome.ts'
import { pagePath } from './page-paths.ts'
import { recordCounted, recordList } from './record.ts'
import type { Visit } from './visit.ts'

/** Where an item that is not at its address has gone, if a redirect says so. */
export function movedTo(visit: Visit, noun: AddressedNoun, slug: string): Promise<Outcome<never>> {
  return movedFrom(visit, itemPath(noun, visit.locale, slug))
}

/** Where a path of the visited site has gone. */
export async function movedFrom(visit: Visit, path: string): Promise<Outcome<never>> {
  recordList('redirects')
  const payload = await cms()
  const { docs } = await payload.find({
    collection: 'redirects',
    where: { and: [{ site: { equals: visit.site.id } }, { from: { equals: path } }] },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  const [redirect] = docs
  const to = redirect && (await targetOf(visit, redirect))
  if (!to) return absent
  recordCounted(visit, 'redirects', redirect.id)
  return { kind: 'moved', to }
}

/** The address that a redirect leads to; null when its item is not public, or when there is none. */
async function targetOf(visit: Visit, redirect: Redirect): Promise<string | null> {
  if (redirect.kind === 'address') return redirect.address ?? null
  const noun = redirect.item?.relationTo
  const id = idOf(redirect.item)
  if (!noun || !id || !isAddressed(noun)) return null
  const there = { ...visit, locale: redirect.locale ?? visit.locale }
  const item = (
    await loadPublic(there, noun, [id], noun === 'pages' ? { layout: true } : { slug: true })
  ).get(id)
  if (!item) return null
  const isShownHere = 'alsoOn' in item && (item.alsoOn ?? []).some((site) => idOf(site) === visit.site.id)
  const site = isShownHere ? visit.site : siteShowing(there, 'site' in item ? idOf(item.site) : null)
  const slug = item.slug ?? ''
  return linkTo(
    there,
    site,
    'layout' in item ? pagePath(there.locale, item.layout, slug) : itemPath(noun, there.locale, slug),
  )
}
