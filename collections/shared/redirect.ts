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
  if (intent.kind !== 'publish' || !before || !isAddressed(collection.slug)) return doc
  const slugs = (before['slug'] ?? {}) as Record<string, string | null>
  const now = await req.payload.db.findOne<{ id: string; slug?: Record<string, string | null> }>({
    collection: collection.slug,
    req,
    where: { id: { equals: doc.id } },
  })
  for (const locale of intent.languages) {
    const [old, fresh] = [slugs[locale], now?.slug?.[locale]]
    if (!old || !fresh || old === fresh) continue
    for (const site of [idOf(doc.site), ...idsOf(doc.alsoOn)]) {
      if (site)
        await moveAddress({
          collection: collection.slug,
          item: String(doc.id),
          site,
          locale,
          old,
          fresh,
          req,
        })
    }
  }
  return doc
}

interface Move {
  collection: AddressedNoun
  item: string
  site: string
  locale: Locale
  old: string
  fresh: string
  req: PayloadRequest
}

async function moveAddress({ collection, item, site, locale, old, fresh, req }: Move): Promise<void> {
  const from = itemPath(collection, locale, old)
  const taken = [from, itemPath(collection, locale, fresh)]
  await req.payload.delete({
    collection: 'redirects',
    req,
    where: { and: [{ site: { equals: site } }, { from: { in: taken } }] },
  })
  await req.payload.create({
    collection: 'redirects',
    req: asSystem(req),
    data: { site, from, kind: 'item', item: { relationTo: collection, value: item }, locale },
  })
}
