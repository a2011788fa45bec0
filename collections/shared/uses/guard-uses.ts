import type { CollectionBeforeDeleteHook, CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { isAddressed } from '../../../src/lib/addresses.ts'
import { inLanguageOf, type Words, words } from '../fields/words.ts'
import { decisionOf } from '../intent.ts'
import { Refusal } from '../refusal.ts'
import { findUses, type Use } from './find-uses.ts'
import { removeFollowers } from './followers.ts'
import { leadElsewhere, successorOf } from './lead-elsewhere.ts'
import type { Target } from './references.ts'
import { nameOf } from './use-names.ts'

/** What an editor can do about it is said where there is a way to do it. */
const inUse = {
  addressed: words(
    'This is in use: {uses}. Under “Where used” you can put another in its place or lead its address elsewhere.',
    'Ceci est utilisé : {uses}. Sous « Utilisations », remplacez-le ou redirigez son adresse.',
    'Esto se usa: {uses}. En «Dónde se usa» puede poner otro en su lugar o llevar su dirección a otro sitio.',
  ),
  plain: words(
    'This is in use: {uses}. Under “Where used” you can put another in its place.',
    'Ceci est utilisé : {uses}. Sous « Utilisations », vous pouvez le remplacer.',
    'Esto se usa: {uses}. En «Dónde se usa» puede poner otro en su lugar.',
  ),
}

const andMore = words(' and {count} more', ' et {count} de plus', ' y {count} más')

/** As many are named in a refusal. */
const mostNamed = 5

/** What of the uses stands in the way: an item in the trash is shown to nobody, and comes back without the other. */
const inTheWay = (uses: Use[]): Use[] => uses.filter(({ isTrashed, isRequired }) => !isTrashed || isRequired)

/**
 * Refuses to let go of something that is in use, unless the request says where its address shall lead instead.
 *
 * @throws Refusal 400 which names the uses
 */
async function refuseWhileUsed(req: PayloadRequest, target: Target, isForGood: boolean): Promise<void> {
  const uses = inTheWay(await findUses(req, target))
  const successor = await successorOf(req, target)
  if (successor) await leadElsewhere(req, target, successor)
  const left = successor ? uses.filter(({ isRequired }) => isRequired && isForGood) : uses
  if (left.length === 0) return
  const names = await Promise.all(left.slice(0, mostNamed).map((use) => nameOf(req, use)))
  const more = left.length - mostNamed
  const said = (text: Words, value: string) => inLanguageOf(req, text).replace(/\{\w+\}/, () => value)
  const all = names.join('; ') + (more > 0 ? said(andMore, String(more)) : '')
  throw new Refusal(said(isAddressed(target.noun) ? inUse.addressed : inUse.plain, all), 400)
}

/** Keeps what is in use out of the trash. */
export const keepUsedOutOfTrash: CollectionBeforeValidateHook = async ({
  collection,
  context,
  data,
  originalDoc,
  req,
}) => {
  const { intent, isTrusted } = decisionOf(context, collection.slug)
  if (intent.kind === 'trash' && !isTrusted) {
    await refuseWhileUsed(req, { noun: collection.slug, id: String(originalDoc.id) }, false)
  }
  return data
}

/** Keeps what is in use from being deleted for good, and lets what only followed it go with it. */
export const keepUsed: CollectionBeforeDeleteHook = async ({ collection, context, id, req }) => {
  const target = { noun: collection.slug, id: String(id) }
  if (!decisionOf(context, collection.slug).isTrusted) await refuseWhileUsed(req, target, true)
  await removeFollowers(req, target)
}
