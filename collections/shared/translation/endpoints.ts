import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { type Locale, localeCodes } from '../../../src/i18n/locales.ts'
import { oneAtATime, sqlOf } from '../../../src/jobs/sql.ts'
import { isId } from '../../../src/lib/is-id.ts'
import { type ByPath, confirmedAs } from '../../../src/translation/progress.ts'
import { misfitsOf, setUnits, type UnitValue, unitsOf } from '../../../src/translation/units.ts'
import { inLanguageOf, words } from '../fields/words.ts'
import { recordEvent } from '../history.ts'
import { inTransaction } from '../in-transaction.ts'
import { titleOf } from '../item-title.ts'
import { Refusal } from '../refusal.ts'
import { sentBody } from '../sent-body.ts'
import { type DeskSubject, deskOf, subjectAtDesk } from './desk.ts'
import { noteTranslator } from './follow-translation.ts'
import { answeringSite, noteTranslations, progressOf, storeConfirmation } from './stored.ts'

const said = {
  notYours: words(
    'You do not write this language here.',
    'Vous n’écrivez pas cette langue ici.',
    'Usted no escribe este idioma aquí.',
  ),
  gone: words(
    'The original has changed: some of these texts are no longer there. Load the newest; what you wrote stays.',
    'L’original a changé : certains de ces textes n’existent plus. Chargez la dernière version ; ce que vous avez écrit reste.',
    'El original ha cambiado: algunos de estos textos ya no existen. Cargue lo más reciente; lo que escribió se conserva.',
  ),
  newer: words(
    'Somebody has saved this meanwhile. Load the newest; what you wrote stays.',
    'Quelqu’un a enregistré ceci entre-temps. Chargez la dernière version ; ce que vous avez écrit reste.',
    'Alguien ha guardado esto entretanto. Cargue lo más reciente; lo que escribió se conserva.',
  ),
  tooLong: words(
    'A text is longer than its field takes.',
    'Un texte dépasse la longueur permise.',
    'Un texto supera la longitud permitida.',
  ),
}

const path = z.string().min(1).max(400)
const digest = z.string().max(60)
const language = z.enum(localeCodes)
const value = z.union([z.string().max(100_000), z.looseObject({ root: z.looseObject({}) }), z.null()])

const wanted = z.strictObject({
  language,
  /** When the draft was saved that the translator has before them. */
  updatedAt: z.iso.datetime(),
  /** The texts that they changed, each with the digest of the original that stood beside it. */
  units: z
    .array(z.strictObject({ path, value, original: digest.nullable() }))
    .max(2_000)
    .default([]),
  /** The translations that they find still right, with the digest of the original that they saw. */
  confirm: z
    .array(z.strictObject({ path, original: digest }))
    .max(2_000)
    .default([]),
})
type Wanted = z.infer<typeof wanted>

const refuse = (message: string, status: number) => Response.json({ errors: [{ message }] }, { status })

/**
 * `GET /api/{noun}/{id}/translation?language=` gives an item for translating, original and translation unit by unit;
 * `POST` saves texts of that language as a draft and confirms those that are still right. Nothing but that
 * language's texts is written, whoever asks.
 */
export function translationEndpoints(noun: string): Endpoint[] {
  return [
    { path: '/:id/translation', method: 'get', handler: (req) => answer(req, noun, tell) },
    { path: '/:id/translation', method: 'post', handler: (req) => answer(req, noun, save) },
  ]
}

interface Asked {
  noun: string
  id: string
  /** The body of the request, not examined yet. */
  sent: unknown
}

type Work = (req: PayloadRequest, asked: Asked) => Promise<Response>

async function answer(req: PayloadRequest, noun: string, work: Work): Promise<Response> {
  const id = req.routeParams?.['id']
  if (!req.user) return refuse('Sign in first.', 401)
  if (typeof id !== 'string' || !isId(id)) return refuse('There is no such item.', 404)
  const sent = req.method === 'POST' ? await sentBody(req) : null
  return inTransaction(req, () => work(req, { noun, id, sent }))
}

const tell: Work = async (req, { noun, id }) => {
  const read = language.safeParse(req.query?.['language'])
  const subject = read.success ? await subjectAtDesk(req, noun, id, read.data) : null
  return subject ? Response.json(await deskOf(req, subject)) : refuse('There is no such item.', 404)
}

const save: Work = async (req, { noun, id, sent: body }) => {
  const sent = wanted.safeParse(body)
  if (!sent.success) return refuse('Say which texts, in which language.', 400)
  // The texts are put into the item as it is: nobody may change it in between.
  await oneAtATime(await sqlOf(req), `${noun}:${id}`)
  const subject = await subjectAtDesk(req, noun, id, sent.data.language)
  if (!subject) return refuse('There is no such item.', 404)
  const progress = (await progressOf(subject, req)) ?? (await noteTranslations(subject, subject.draft, req))
  if (!subject.isWritable || sent.data.language === progress.source) {
    throw new Refusal(inLanguageOf(req, said.notYours), 403)
  }
  if (sent.data.units.length > 0) await write(req, subject, sent.data)
  const refused = sent.data.confirm.length > 0 ? await confirm(req, subject, sent.data) : []
  const now = await subjectAtDesk(req, noun, id, sent.data.language)
  return now
    ? Response.json({ desk: await deskOf(req, now), refused })
    : refuse('There is no such item.', 404)
}

async function write(req: PayloadRequest, subject: DeskSubject, { units, updatedAt }: Wanted): Promise<void> {
  const { collection, id, draft, language: written } = subject
  // What has no drafts knows of no newer language version: the time of the whole item counts.
  if (!collection.versions && Date.parse(updatedAt) !== Date.parse(String(draft['updatedAt'])))
    throw new Refusal(inLanguageOf(req, said.newer), 409)
  const values = Object.fromEntries(units.map((unit) => [unit.path, unit.value as UnitValue | null]))
  const [misfit] = misfitsOf(unitsOf(collection.flattenedFields, draft), values)
  if (misfit?.reason === 'too-long') throw new Refusal(inLanguageOf(req, said.tooLong), 400)
  if (misfit) throw new Refusal(inLanguageOf(req, said.gone), 409)
  const originals: ByPath = {}
  for (const unit of units) if (unit.original) originals[unit.path] = unit.original
  noteTranslator(req.context, collection.slug, id, { language: written, originals })
  await req.payload.update({
    collection: collection.slug as CollectionSlug,
    id,
    data: { ...setUnits(collection.flattenedFields, draft, written, values), updatedAt } as never,
    draft: true,
    locale: written,
    depth: 0,
    overrideAccess: false,
    req,
  })
}

/** @returns the units that were not confirmed */
async function confirm(
  req: PayloadRequest,
  { collection, id, draft, language: written }: DeskSubject,
  { confirm: units }: Wanted,
): Promise<string[]> {
  const item = { collection, id }
  const before = await progressOf(item, req)
  if (!before) return units.map((unit) => unit.path)
  const originals = Object.fromEntries(units.map((unit) => [unit.path, unit.original]))
  const { progress, refused } = confirmedAs(before, written as Locale, originals)
  await storeConfirmation(item, progress, written, req)
  await recordEvent(req, {
    action: 'confirm-translation',
    noun: collection.slug,
    itemId: id,
    title: titleOf(collection, draft),
    site: answeringSite(collection, draft),
    language: written,
    details: { units: units.length - refused.length },
  })
  return refused
}
