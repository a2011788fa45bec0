import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { type Locale, localeCodes } from '../../../src/i18n/locales.ts'
import { oneAtATime, sqlOf } from '../../../src/jobs/sql.ts'
import { isId } from '../../../src/lib/is-id.ts'
import { withOriginal } from '../../../src/translation/choose-original.ts'
import { unitsOf } from '../../../src/translation/units.ts'
import { inLanguageOf, words } from '../fields/words.ts'
import { recordEvent } from '../history.ts'
import { inTransaction } from '../in-transaction.ts'
import { titleOf } from '../item-title.ts'
import { Refusal } from '../refusal.ts'
import { sentBody } from '../sent-body.ts'
import { possibleOriginals, subjectAtDesk } from './desk.ts'
import { answeringSite, noteTranslations, progressOf, storeProgress } from './stored.ts'

const said = {
  unreadable: words('Say which language.', 'Indiquez quelle langue.', 'Indique qué idioma.'),
  notYours: words(
    'The original is chosen by those who write the whole item.',
    'L’original est choisi par les personnes qui écrivent l’élément entier.',
    'El original lo eligen quienes escriben el elemento entero.',
  ),
  untitled: words(
    'An original needs a title.',
    'Un original a besoin d’un titre.',
    'Un original necesita un título.',
  ),
}

const wanted = z.strictObject({ language: z.enum(localeCodes) })

/** `POST /api/{noun}/{id}/original`: says which language of an item the others are translated from. */
export function originalEndpoint(noun: string): Endpoint {
  return {
    path: '/:id/original',
    method: 'post',
    handler: async (req) => {
      const id = req.routeParams?.['id']
      if (!req.user) return Response.json({ errors: [{ message: 'Sign in first.' }] }, { status: 401 })
      const sent = wanted.safeParse(await sentBody(req))
      if (!sent.success || typeof id !== 'string' || !isId(id))
        throw new Refusal(inLanguageOf(req, said.unreadable), 400)
      await inTransaction(req, () => choose(req, { noun, id }, sent.data.language))
      return Response.json({ language: sent.data.language })
    },
  }
}

async function choose(
  req: PayloadRequest,
  { noun, id }: { noun: string; id: string },
  language: Locale,
): Promise<void> {
  await oneAtATime(await sqlOf(req), `${noun}:${id}`)
  const subject = await subjectAtDesk(req, noun, id, language)
  const possible = subject ? possibleOriginals(req, subject) : []
  if (!subject || possible.length === 0) throw new Refusal(inLanguageOf(req, said.notYours), 403)
  if (!possible.includes(language)) throw new Refusal(inLanguageOf(req, said.untitled), 400)
  const { collection, draft } = subject
  const before = (await progressOf(subject, req)) ?? (await noteTranslations(subject, draft, req))
  if (before.source === language) return
  const units = unitsOf(collection.flattenedFields, draft)
  await storeProgress(subject, withOriginal(before, language, units), draft, req)
  await recordEvent(req, {
    action: 'choose-original',
    noun,
    itemId: id,
    title: titleOf(collection, draft),
    site: answeringSite(collection, draft),
    language,
    details: { before: before.source },
  })
}
