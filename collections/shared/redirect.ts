import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import type { Locale } from '../../src/i18n/locales.ts'
import { type AddressedNoun, isAddressed, itemPath } from '../../src/lib/addresses.ts'
import { idOf, idsOf } from '../../src/lib/id-of.ts'
import { asSystem } from './as-system.ts'
import { decisionOf } from './intent.ts'
import type { Data } from './localized-data.ts'

/**
 * Leaves a permanent redirect when a published item gets another address in some language, on every site
 * that shows it. An address that is in use again leads nowhere else any more.
 */
export const redirectOldSlug: CollectionAfterChangeHook = async ({ collection, context, doc, req }) => {
  const { intent } = decisionOf(context, collection.slug)
  const before = context[`publicCopy:${String(doc.id)}`] as Data | undefined
  if (intent.kind !== 'publish' || !isAddressed(collection.slug)) return doc
  const now = await req.payload.db.findOne<{ id: string; slug?: Slugs }>({
    collection: collection.slug,
    req,
    where: { id: { equals: doc.id } },
  })
  await leadOldAddressesOn(req, collection.slug, doc, {
    before: (before?.['slug'] ?? {}) as Slugs,
    now: now?.slug ?? {},
    languages: intent.languages,
  })
  return doc
}

type Slugs = Readonly<Record<string, string | null | undefined>>

/**
 * Leads the public addresses that an item had to those that it has now, in some languages.
 *
 * @param doc - the item with its sites
 */
export async function leadOldAddressesOn(
  req: PayloadRequest,
  noun: string,
  doc: Data,
  { before, now, languages }: { before: Slugs; now: Slugs; languages: readonly Locale[] },
): Promise<void> {
  if (!isAddressed(noun)) return
  for (const locale of languages) {
    const [old, fresh] = [before[locale], now[locale]]
    if (!fresh || old === fresh) continue
    const path = (slug: string) => itemPath(noun, locale, slug)
    for (const site of await sitesShowing(req, doc)) {
      await forgetRedirects(req, site, old ? [path(old), path(fresh)] : [path(fresh)])
      if (!old) continue
      const to = { noun, id: String(doc['id']), locale }
      await leaveRedirect(req, { site, from: path(old), to })
    }
  }
}

/** The sites that show an item: its own and those that it names, or all of them when it belongs to no single one. */
export async function sitesShowing(req: PayloadRequest, doc: Data): Promise<string[]> {
  const owner = idOf(doc['site'])
  if (owner) return [...new Set([owner, ...idsOf(doc['alsoOn'])])]
  const { docs } = await req.payload.find({
    collection: 'sites',
    req,
    depth: 0,
    pagination: false,
    select: { key: true },
  })
  return docs.map(({ id }) => id)
}

/** Where an old address leads: an item in one language, or an address. */
export type Destination = { noun: AddressedNoun; id: string; locale: Locale } | { address: string }

interface Redirect {
  site: string
  from: string
  to: Destination
}

/** Takes away what leads on from some paths of a site. */
export async function forgetRedirects(req: PayloadRequest, site: string, from: string[]): Promise<void> {
  await req.payload.delete({
    collection: 'redirects',
    req,
    where: { and: [{ site: { equals: site } }, { from: { in: from } }] },
  })
}

/** Makes a redirect, as the system: whoever may change an address writes no redirects by hand. */
export async function leaveRedirect(req: PayloadRequest, { site, from, to }: Redirect): Promise<void> {
  const system = asSystem(req)
  await req.payload.create({
    collection: 'redirects',
    req: system,
    data:
      'address' in to
        ? { site, from, kind: 'address', address: to.address }
        : { site, from, kind: 'item', item: { relationTo: to.noun, value: to.id }, locale: to.locale },
  })
}
