import type { CollectionSlug, PayloadRequest } from 'payload'
import { type Ability, can } from '../access.ts'
import { inLanguageOf, words } from '../fields/words.ts'
import type { Data } from '../localized-data.ts'
import { noteMediaUses } from '../media-uses.ts'
import { memberOf } from '../member.ts'
import { Refusal } from '../refusal.ts'
import { findUses, type Use } from './find-uses.ts'
import { type Target, withReplaced } from './references.ts'
import { nameOf } from './use-names.ts'

const notThere = words(
  'Choose another item of the same kind, which is not in the trash.',
  'Choisissez un autre élément du même type, qui n’est pas dans la corbeille.',
  'Elija otro elemento del mismo tipo que no esté en la papelera.',
)
const notYours = words(
  'Ask those who publish there to replace it: {uses}.',
  'Demandez à ceux qui y publient de le remplacer : {uses}.',
  'Pida a quienes publican allí que lo sustituyan: {uses}.',
)

/** Whether a person may change what uses something, as it is public and as a draft. */
function mayChange(req: PayloadRequest, { noun, site, keeper, isPublic }: Use): boolean {
  const member = memberOf(req)
  if (member?.isAdministrator) return true
  if (noun === 'users') return false
  if (noun === 'sites') return can(member, 'manage', site)
  if (site === null) return can(member, 'manage', keeper)
  const needed: Ability = isPublic ? 'publish' : 'draft'
  return can(member, needed, site)
}

/**
 * Puts one item in the place of another wherever it is used: in what is public and in drafts, all or nothing.
 * Each of the documents keeps all else that it says, and which of its languages are public.
 *
 * @returns how many documents were changed
 * @throws Refusal 400 when there is nothing to put there, 403 when a document is for others to change
 */
export async function replaceEverywhere(req: PayloadRequest, target: Target, to: string): Promise<number> {
  const other = await req.payload.db.findOne<Data & { id: string }>({
    collection: target.noun as CollectionSlug,
    req,
    where: { id: { equals: to } },
  })
  if (!other || other['deletedAt'] || to === target.id) throw new Refusal(inLanguageOf(req, notThere), 400)
  const uses = await findUses(req, target)
  const foreign = uses.filter((use) => !mayChange(req, use))
  if (foreign.length > 0) {
    const names = await Promise.all(foreign.slice(0, 5).map((use) => nameOf(req, use)))
    throw new Refusal(
      inLanguageOf(req, notYours).replace('{uses}', () => names.join('; ')),
      403,
    )
  }
  for (const use of uses) await replaceIn(req, use, target, to)
  return uses.length
}

async function replaceIn(req: PayloadRequest, use: Use, target: Target, to: string): Promise<void> {
  const { noun, id, copies } = use
  const collection = req.payload.collections[noun].config
  const fields = collection.flattenedFields
  if (copies.shown) {
    const shown = withReplaced(fields, copies.shown, target, to)
    await req.payload.db.updateOne({ collection: noun, id, req, data: shown, returning: false })
    await noteMediaUses({ collection, id, req }, shown)
  }
  if (!copies.draft) return
  const where = { and: [{ parent: { equals: id } }, { latest: { equals: true } }] }
  const { docs } = await req.payload.db.findVersions<Data>({
    collection: noun,
    req,
    where,
    limit: 1,
    pagination: false,
  })
  const [newest] = docs
  if (!newest) return
  const version = withReplaced(fields, newest.version, target, to)
  await req.payload.db.updateVersion({
    collection: noun,
    id: newest.id,
    req,
    returning: false,
    versionData: { ...newest, version } as never,
  })
}
