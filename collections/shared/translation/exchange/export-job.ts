import type { PayloadRequest } from 'payload'
import { readerOf } from '../../../../src/jobs/sql.ts'
import { type ExchangeItem, largestJob } from '../../../../src/translation/exchange/exchange-file.ts'
import { writeXliff } from '../../../../src/translation/exchange/write-xliff.ts'
import { draftOf, exchangedNoun, itemFor, type Languages } from './exchanged-items.ts'

/** What is to be translated: chosen items, or what of a site is missing or out of date in the language. */
export interface ExportWish extends Languages {
  items?: readonly Chosen[] | undefined
  site?: string | undefined
}

interface Chosen {
  noun: string
  id: string
}

/** A file, and how many items did not fit into it. */
export interface ExportedJob {
  xliff: string
  count: number
  left: number
}

/** Items of a site whose original is in one language and of which something is not said, or not truly, in the other. */
async function unfinished(req: PayloadRequest, { from, to, site }: ExportWish): Promise<Chosen[]> {
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

/**
 * Writes a translation job as XLIFF, as far as it fits into one file. What is left comes with the next file, when
 * these have been translated or others are chosen.
 *
 * @param req - of the person, with whose rights items are read
 */
export async function exportJob(req: PayloadRequest, wish: ExportWish): Promise<ExportedJob> {
  const chosen = wish.items ?? (await unfinished(req, wish))
  const fitting: ExchangeItem[] = []
  let [octets, left] = [0, 0]
  for (const { noun, id } of chosen) {
    if (octets > largestJob) {
      left++
      continue
    }
    const known = exchangedNoun(req, noun)
    const doc = known && (await draftOf(req, known, id))
    const item = known && doc && (await itemFor(req, known, doc, wish))
    if (!item || item.units.length === 0) continue
    octets += Buffer.byteLength(writeXliff({ ...wish, items: [item] }))
    fitting.push(item)
  }
  return { xliff: writeXliff({ ...wish, items: fitting }), count: fitting.length, left }
}
