import { APIError, type CollectionSlug, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { localeCodes } from '../../../src/i18n/locales.ts'
import { isId } from '../../../src/lib/is-id.ts'
import type { Ability } from '../access.ts'
import { inLanguageOf, words } from '../fields/words.ts'
import { titleOf } from '../item-title.ts'
import type { Data } from '../localized-data.ts'
import { ownRequest } from '../own-request.ts'
import { Refusal } from '../refusal.ts'
import { type BulkAnswer, type BulkResult, bulkActions, mostItems } from './bulk-answer.ts'
import { type BulkWork, doOne } from './do-one.ts'

const unreadable = words(
  'Say what is to be done with which items, 100 at most.',
  'Indiquez ce qu’il faut faire et de quels éléments, 100 au plus.',
  'Indique qué hacer y con qué elementos, 100 como máximo.',
)
const notThere = words('There is no such item.', 'Cet élément n’existe pas.', 'No existe ese elemento.')
const failed = words(
  'Something went wrong. Try this one on its own.',
  'Une erreur s’est produite. Réessayez avec cet élément seul.',
  'Algo ha fallado. Pruebe con este elemento solo.',
)

const id = z.string().refine(isId)
const wanted = z.strictObject({
  action: z.enum(bulkActions),
  language: z.enum(localeCodes),
  ids: z.array(id).min(1).max(mostItems),
  reviewer: id.optional(),
  topic: id.optional(),
})

/**
 * `POST /api/{noun}/bulk`: does the same with several items, one after the other, each as if it had been asked for
 * alone. What one is refused does not keep the others back.
 *
 * @param needed - the ability that publishing items of the noun takes
 */
export function bulkEndpoint(noun: string, needed: Ability): Endpoint {
  return {
    path: '/bulk',
    method: 'post',
    handler: async (req) => {
      if (!req.user) return Response.json({ errors: [{ message: 'Sign in first.' }] }, { status: 401 })
      const sent = wanted.safeParse(await req.json?.().catch(() => null))
      if (!sent.success) throw new Refusal(inLanguageOf(req, unreadable), 400)
      const { ids, ...work } = sent.data
      const results: BulkResult[] = []
      for (const each of new Set(ids)) {
        results.push(await resultOf(req, { ...work, noun: noun as CollectionSlug, needed, id: each }))
      }
      return Response.json({ results } satisfies BulkAnswer)
    },
  }
}

async function resultOf(req: PayloadRequest, work: BulkWork): Promise<BulkResult> {
  const { noun, id: item, language } = work
  const draft = await seenDraft(await ownRequest(req, language), work)
  if (!draft) return { id: item, title: null, refusal: inLanguageOf(req, notThere) }
  const title = titleOf(req.payload.collections[noun].config, draft)
  try {
    await doOne(await ownRequest(req, language), work, draft)
    return { id: item, title, refusal: null }
  } catch (error) {
    if (error instanceof APIError && error.status < 500) return { id: item, title, refusal: error.message }
    req.payload.logger.error({ err: error, msg: `One of several items (${noun}) failed` })
    return { id: item, title, refusal: inLanguageOf(req, failed) }
  }
}

async function seenDraft(req: PayloadRequest, { noun, id: item }: BulkWork): Promise<Data | null> {
  return (await req.payload.findByID({
    collection: noun,
    id: item,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })) as Data | null
}
