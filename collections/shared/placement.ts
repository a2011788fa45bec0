import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { idsOf } from '../../src/lib/id-of.ts'
import { can } from './access.ts'
import { asSystem } from './as-system.ts'
import { decisionOf } from './intent.ts'
import { memberOf } from './member.ts'

/**
 * Asks the other sites to show an item. The item names them in `alsoOn`; each gets a row in `placements`,
 * which its own editors accept or decline. Somebody who may publish there has accepted by asking.
 */
export const requestPlacements: CollectionAfterChangeHook = async ({ collection, context, doc, req }) => {
  if (decisionOf(context, collection.slug).intent.kind !== 'publish') return doc
  const item = { relationTo: collection.slug, value: String(doc.id) }
  for (const site of idsOf(doc.alsoOn)) {
    if (await isAsked(item, site, req)) continue
    const isAccepted = can(memberOf(req), 'publish', site)
    await req.payload.create({
      collection: 'placements',
      req: asSystem(req),
      data: {
        item: item as never,
        site,
        state: isAccepted ? 'accepted' : 'requested',
        requestedBy: req.user?.id ?? null,
        ...(isAccepted && { decidedBy: req.user?.id ?? null, decidedAt: new Date().toISOString() }),
      },
    })
  }
  return doc
}

async function isAsked(
  item: { relationTo: string; value: string },
  site: string,
  req: PayloadRequest,
): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'placements',
    req,
    where: {
      and: [
        { 'item.value': { equals: item.value } },
        { 'item.relationTo': { equals: item.relationTo } },
        { site: { equals: site } },
      ],
    },
  })
  return totalDocs > 0
}
