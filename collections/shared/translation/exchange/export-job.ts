import type { PayloadRequest } from 'payload'
import type { Locale } from '../../../../src/i18n/locales.ts'
import { readerOf } from '../../../../src/jobs/sql.ts'
import { type ExchangeItem, largestJob } from '../../../../src/translation/exchange/exchange-file.ts'
import { writeXliff } from '../../../../src/translation/exchange/write-xliff.ts'
import { draftOf, exchangedNoun, itemFor, type Languages } from './exchanged-items.ts'

/** What is to be translated: chosen items, or what of a site is missing or out of date in the language. */
export interface ExportWish {
  /** Of chosen items it may be left open: it is the language of most of their originals then. */
  from?: Locale | undefined
  to: Locale
  items?: readonly Chosen[] | undefined
  site?: string | undefined
}

interface Chosen {
  noun: string
  id: string
}

/** A file, and how many items did not fit into it. Without items there is none. */
export interface ExportedJob {
  xliff: string
  count: number
  left: number
  from: Locale | null
}

/** Items of a site whose original is in one language and of which something is not said, or not truly, in the other. */
async function unfinished(
  req: PayloadRequest,
  { from, to, site }: Languages & ExportWish,
): Promise<Chosen[]> {
  const sql = await readerOf(req)
  const { rows } = await sql.query<Chosen>(
    `SELECT i.noun, i.item AS id FROM translated_items i
     JOIN translations t ON t.noun = i.noun AND t.item = i.item AND t.language = $2
     WHERE i.site = $3 AND i.source = $1 AND NOT i.is_trashed AND t.units > 0 AND (t.missing > 0 OR t.stale > 0)
     ORDER BY t.due NULLS LAST, i.noun, i.title, i.item LIMIT 2000`,
    [from, to, site],
  )
  return rows
}

/** The language from which most of some items are translated; null when nothing is known of them. */
async function originalOf(req: PayloadRequest, items: readonly Chosen[]): Promise<Locale | null> {
  const sql = await readerOf(req)
  const { rows } = await sql.query<{ source: Locale }>(
    `SELECT i.source FROM translated_items i
     JOIN json_to_recordset($1) AS c (noun text, id uuid) ON c.noun = i.noun AND c.id = i.item
     GROUP BY i.source ORDER BY count(*) DESC, i.source LIMIT 1`,
    [JSON.stringify(items)],
  )
  return rows[0]?.source ?? null
}

/**
 * Writes a translation job as XLIFF, as far as it fits into one file. What is left comes with the next file, when
 * these have been translated or others are chosen.
 *
 * @param req - of the person, with whose rights items are read
 */
export async function exportJob(req: PayloadRequest, wish: ExportWish): Promise<ExportedJob> {
  const from = wish.from ?? (await originalOf(req, wish.items ?? []))
  if (!from || from === wish.to) return { xliff: '', count: 0, left: 0, from }
  const languages = { from, to: wish.to }
  const chosen = wish.items ?? (await unfinished(req, { ...wish, ...languages }))
  const fitting: ExchangeItem[] = []
  let [octets, left] = [0, 0]
  for (const { noun, id } of chosen) {
    if (octets > largestJob) {
      left++
      continue
    }
    const known = exchangedNoun(req, noun)
    const doc = known && (await draftOf(req, known, id))
    const item = known && doc && (await itemFor(req, known, doc, languages))
    if (!item || item.units.length === 0) continue
    octets += Buffer.byteLength(writeXliff({ ...languages, items: [item] }))
    fitting.push(item)
  }
  return { xliff: writeXliff({ ...languages, items: fitting }), count: fitting.length, left, from }
}
