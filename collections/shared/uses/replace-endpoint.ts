import { type Endpoint, Forbidden } from 'payload'
import { z } from 'zod'
import { isId } from '../../../src/lib/is-id.ts'
import { canSomewhere } from '../access.ts'
import { inLanguageOf, words } from '../fields/words.ts'
import { inTransaction } from '../in-transaction.ts'
import { memberOf } from '../member.ts'
import { Refusal } from '../refusal.ts'
import { followsHow } from './follows.ts'
import { replaceEverywhere } from './replace.ts'

const unreadable = words(
  'This request cannot be read.',
  'Cette demande ne peut être lue.',
  'Esta petición no se puede leer.',
)

const id = z.string().refine(isId)
const asked = z.object({ noun: z.string().max(60), id, with: id })

/**
 * Puts one item in the place of another wherever it is used: `{ noun, id, with }`.
 *
 * @returns `{ count }`, the number of documents that were changed
 */
export const replaceEndpoint: Endpoint = {
  path: '/uses/replace',
  method: 'post',
  handler: async (req) => {
    if (!canSomewhere(memberOf(req), 'draft')) throw new Forbidden(req.t)
    const read = asked.safeParse(await req.json?.().catch(() => null))
    const config = read.success
      ? Object.values(req.payload.collections).find(({ config: { slug } }) => slug === read.data.noun)?.config
      : undefined
    if (!read.success || !config || followsHow(config)) throw new Refusal(inLanguageOf(req, unreadable), 400)
    const { noun, id: from, with: to } = read.data
    const count = await inTransaction(req, () => replaceEverywhere(req, { noun, id: from }, to))
    return Response.json({ count })
  },
}
