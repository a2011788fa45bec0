import {
  type CollectionBeforeChangeHook,
  type CollectionBeforeValidateHook,
  type CollectionSlug,
  type FlattenedField,
  Forbidden,
  type PayloadRequest,
  type Where,
} from 'payload'
import { idOf } from '../../src/lib/id-of.ts'
import { type Ability, can, canSomewhere, sitesWhere } from './access.ts'
import { isOnlyTranslator, keepTranslation } from './guard.ts'
import { decisionOf } from './intent.ts'
import { memberOf } from './member.ts'

/** Notes the site of the editor who creates a shared item: its people look after it. */
export const noteKeeper: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create' || data['keeper']) return data
  const sites = sitesWhere(memberOf(req), 'draft')
  return sites === 'all' || sites.length === 0 ? data : { ...data, keeper: sites[0] }
}

/**
 * Guards items that belong to no single site: one that several sites use is changed by its keeper's site
 * manager or an administrator, others by the keeper's editors, and an item without keeper by administrators. Who
 * translates at the keeper's site, or anywhere if there is no keeper, writes drafts in their languages.
 *
 * @param least - the ability that writing a draft needs, or any write to a noun without drafts
 * @throws Forbidden (403)
 */
export function guardShared(least: Ability): CollectionBeforeValidateHook {
  return async ({ collection, context, data, operation, originalDoc, req }) => {
    const { intent, isTrusted } = decisionOf(context, collection.slug)
    if (isTrusted) return data
    const member = memberOf(req)
    const needed = intent.kind === 'draft' || least === 'manage' ? least : 'publish'
    if (operation === 'create') {
      if (!canSomewhere(member, needed)) throw new Forbidden(req.t)
      return data
    }
    const keeper = idOf(originalDoc?.keeper)
    if (collection.versions?.drafts && intent.kind === 'draft' && isOnlyTranslator(member, needed, keeper)) {
      return keepTranslation({
        collection,
        data: data ?? {},
        original: originalDoc,
        member,
        site: keeper,
        req,
      })
    }
    const isUsedWidely = (await sitesThatUse(collection.slug, String(originalDoc?.id), req)).size > 1
    if (!can(member, isUsedWidely ? 'manage' : needed, keeper)) throw new Forbidden(req.t)
    return data
  }
}

/** The sites whose items refer to a shared item. */
async function sitesThatUse(slug: string, id: string, req: PayloadRequest): Promise<Set<string>> {
  const used = new Set<string>()
  for (const { config } of Object.values(req.payload.collections)) {
    const isOwned = config.flattenedFields.some((field) => field.name === 'site')
    const paths = isOwned ? pathsTo(slug, config.flattenedFields) : []
    if (paths.length === 0) continue
    const where: Where = { or: paths.map((path) => ({ [path]: { equals: id } })) }
    const { docs } = await req.payload.find({
      collection: config.slug as CollectionSlug,
      req,
      where,
      depth: 0,
      limit: 200,
      pagination: false,
    })
    for (const doc of docs) {
      const site = 'site' in doc ? idOf(doc.site) : null
      if (site) used.add(site)
    }
  }
  return used
}

/** The paths of all fields that refer to a collection, inside groups and rows too. */
function pathsTo(slug: string, fields: FlattenedField[], prefix = ''): string[] {
  return fields.flatMap((field) => {
    const path = `${prefix}${field.name}`
    if (field.type === 'relationship' || field.type === 'upload')
      return field.relationTo === slug ? [path] : []
    if (field.type === 'array' || field.type === 'group' || field.type === 'tab') {
      return pathsTo(slug, field.flattenedFields, `${path}.`)
    }
    return []
  })
}
