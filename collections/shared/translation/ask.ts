import { type CollectionSlug, type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { type Locale, localeCodes } from '../../../src/i18n/locales.ts'
import { sqlOf } from '../../../src/jobs/sql.ts'
import { isId } from '../../../src/lib/is-id.ts'
import { can, canSomewhere } from '../access.ts'
import { inLanguageOf, words } from '../fields/words.ts'
import { recordEvent } from '../history.ts'
import { inTransaction } from '../in-transaction.ts'
import { memberOf, rightsOf } from '../member.ts'
import { Refusal } from '../refusal.ts'
import { mayWriteAtDesk } from './desk.ts'

const said = {
  unreadable: words(
    'Say which translations, who is asked for them and until when; 100 at most.',
    'Indiquez quelles traductions, à qui et pour quand ; 100 au plus.',
    'Indique qué traducciones, a quién y para cuándo; 100 como máximo.',
  ),
  cannot: words(
    'This person does not write that language there.',
    'Cette personne n’y écrit pas cette langue.',
    'Esa persona no escribe ese idioma allí.',
  ),
}

const id = z.string().refine(isId)
const asked = z.strictObject({
  translations: z
    .array(z.strictObject({ noun: z.string().max(60), item: id, language: z.enum(localeCodes) }))
    .min(1)
    .max(100),
  /** Null: nobody in particular. */
  assignee: id.nullable(),
  /** The last day, such as `2026-03-29`; null: whenever it is done. */
  due: z.iso.date().nullable(),
})
type Asked = z.infer<typeof asked>

interface Translation {
  noun: string
  item: string
  language: Locale
  site: string | null
  title: string | null
}

/**
 * `POST /api/translations/ask`: says who is asked for some translations and until when. For people who manage the
 * sites that answer for the items; all of it is done, or nothing.
 */
export const askForTranslations: Endpoint = {
  path: '/translations/ask',
  method: 'post',
  handler: async (req) => {
    if (!canSomewhere(memberOf(req), 'manage')) throw new Forbidden(req.t)
    const sent = asked.safeParse(await req.json?.().catch(() => null))
    if (!sent.success) throw new Refusal(inLanguageOf(req, said.unreadable), 400)
    await inTransaction(req, () => ask(req, sent.data))
    return Response.json({ count: sent.data.translations.length })
  },
}

async function ask(req: PayloadRequest, { translations, assignee, due }: Asked): Promise<void> {
  const sql = await sqlOf(req)
  for (const each of await known(req, translations)) {
    if (!can(memberOf(req), 'manage', each.site)) throw new Forbidden(req.t)
    if (assignee && !(await writes(req, assignee, each)))
      throw new Refusal(inLanguageOf(req, said.cannot), 400)
    await sql.query(
      'UPDATE translations SET assignee = $4, due = $5 WHERE noun = $1 AND item = $2 AND language = $3',
      [each.noun, each.item, each.language, assignee, due],
    )
    await recordEvent(req, {
      action: 'ask-translation',
      noun: each.noun,
      itemId: each.item,
      title: each.title,
      site: each.site,
      language: each.language,
      details: { assignee, due },
    })
  }
}

/** @throws Forbidden when one of them is not there: who may not see it is told nothing else */
async function known(req: PayloadRequest, translations: Asked['translations']): Promise<Translation[]> {
  const sql = await sqlOf(req)
  const { rows } = await sql.query<Translation>(
    `SELECT t.noun, t.item, t.language, i.site, i.title
     FROM json_to_recordset($1) AS a (noun text, item uuid, language text)
     JOIN translations t USING (noun, item, language) JOIN translated_items i USING (noun, item)`,
    [JSON.stringify(translations)],
  )
  if (rows.length < translations.length) throw new Forbidden(req.t)
  return rows
}

/** Whether somebody could do what they are asked for. */
async function writes(
  req: PayloadRequest,
  person: string,
  { noun, site, language }: Translation,
): Promise<boolean> {
  const user = await req.payload.findByID({
    collection: 'users',
    id: person,
    depth: 0,
    disableErrors: true,
    req,
  })
  const { config } = req.payload.collections[noun as CollectionSlug]
  return user !== null && mayWriteAtDesk({ id: person, ...rightsOf(user) }, config, site, language)
}
