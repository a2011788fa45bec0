import {
  APIError,
  type CollectionSlug,
  commitTransaction,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import type { Locale } from '../../../../src/i18n/locales.ts'
import { flags, type ReportedItem } from '../../../../src/lib/exchange-report.ts'
import type { ReturnedItem } from '../../../../src/translation/exchange/exchange-file.ts'
import { isAgainst, judgeItem } from '../../../../src/translation/exchange/judge-item.ts'
import { setUnits, type UnitValues } from '../../../../src/translation/units.ts'
import { inLanguageOf, words } from '../../fields/words.ts'
import { recordEvent } from '../../history.ts'
import { titleOf } from '../../item-title.ts'
import type { Data } from '../../localized-data.ts'
import { ownRequest } from '../../own-request.ts'
import { noteTranslator } from '../follow-translation.ts'
import { answeringSite } from '../stored.ts'
import { draftOf, exchangedNoun, linkOf } from './exchanged-items.ts'

const notThere = words(
  'There is no such item, or you may not see it.',
  'Cet élément n’existe pas, ou vous ne pouvez pas le voir.',
  'No existe ese elemento o no puede verlo.',
)
const failed = words(
  'Something went wrong. Nothing of this item was written.',
  'Une erreur s’est produite. Rien n’a été écrit pour cet élément.',
  'Algo ha fallado. No se ha escrito nada de este elemento.',
)

/** How a file is to be taken. */
export interface ImportWish {
  from: Locale
  to: Locale
  /** Everything is tried, and nothing is kept. */
  isDry: boolean
  /** The keys of items that are to be taken although something changed meanwhile. */
  accepted: ReadonlySet<string>
}

/**
 * Takes what came back of one item, whole or not at all: as a draft in the language of the translation, by the same
 * rules as if the person had typed it. In a rehearsal it is done and undone, so that both meet the same refusals.
 */
export async function importItem(
  req: PayloadRequest,
  returned: ReturnedItem,
  wish: ImportWish,
): Promise<ReportedItem> {
  const key = `${returned.noun}/${returned.id}`
  const refused = (refusal: string, more = {}): ReportedItem => ({
    key,
    title: key,
    link: null,
    outcome: 'refused',
    refusal,
    units: [],
    ...more,
  })
  const noun = exchangedNoun(req, returned.noun)
  const doc = noun ? await draftOf(await ownRequest(req, wish.from), noun, returned.id) : null
  if (!noun || !doc) return refused(inLanguageOf(req, notThere))
  const { config } = req.payload.collections[noun]
  const title = titleOf(config, doc) ?? key
  const judging = { ...wish, panel: req.i18n.language, isAccepted: wish.accepted.has(key) }
  const { units, values } = judgeItem(config.flattenedFields, doc, returned, judging)
  const about = { title, link: linkOf(req, noun, returned.id, wish.to), units }
  const against = units.filter(({ outcome }) => isAgainst(outcome, judging))
  if (against.length > 0) {
    const isFlagged = against.every(({ outcome }) => flags.has(outcome))
    return { key, ...about, outcome: isFlagged ? 'flagged' : 'refused', refusal: null }
  }
  if (Object.keys(values).length === 0) return { key, ...about, outcome: 'same', refusal: null }
  try {
    await write(await ownRequest(req, wish.to), { noun, doc, values, title, returned }, wish)
    return { key, ...about, outcome: 'written', refusal: null }
  } catch (error) {
    if (error instanceof APIError && error.status < 500) return refused(error.message, about)
    req.payload.logger.error({ err: error, msg: `An imported translation (${noun}) failed` })
    return refused(inLanguageOf(req, failed), about)
  }
}

interface Written {
  noun: CollectionSlug
  doc: Data
  values: UnitValues
  title: string
  returned: ReturnedItem
}

async function write(
  req: PayloadRequest,
  { noun, doc, values, title, returned }: Written,
  { to, isDry }: ImportWish,
): Promise<void> {
  const { flattenedFields } = req.payload.collections[noun].config
  const id = String(doc['id'])
  // A translation is true to the original that stood in the file, whatever it says by now.
  const known = returned.units.filter(({ path, sourceDigest }) => path in values && sourceDigest !== null)
  const originals = Object.fromEntries(known.map(({ path, sourceDigest }) => [path, sourceDigest ?? '']))
  noteTranslator(req.context, noun, id, { language: to, originals })
  await initTransaction(req)
  try {
    await req.payload.update({
      collection: noun,
      id,
      // With the time of what was compared: what somebody saves meanwhile is not written over.
      data: { ...setUnits(flattenedFields, doc, to, values), updatedAt: doc['updatedAt'] } as never,
      draft: true,
      locale: to,
      depth: 0,
      overrideAccess: false,
      req,
    })
    await recordEvent(req, {
      action: 'import-translation',
      noun,
      itemId: id,
      title,
      site: answeringSite({ slug: noun }, doc),
      language: to,
      details: { texts: Object.keys(values).length },
    })
    await (isDry ? killTransaction(req) : commitTransaction(req))
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
