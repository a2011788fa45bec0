import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Data } from '../../../collections/shared/localized-data.ts'
import type { Locale } from '../../i18n/locales.ts'
import { largestJob } from './exchange-file.ts'
import { draftOf, exchangedNouns, itemFor, unitsFrom } from './exchanged-items.ts'
import { writeXliff } from './write-xliff.ts'

/** What is to be translated: chosen items, or what a site has that is not said in the language yet. */
export interface ExportWish {
  from: Locale
  to: Locale
  items?: readonly { noun: string; id: string }[] | undefined
  site?: string | undefined
}

/** A file, and how many items did not fit into it. */
export interface ExportedJob {
  xliff: string
  count: number
  left: number
}

const pageSize = 50

async function* chosenItems(req: PayloadRequest, wish: ExportWish): AsyncGenerator<[CollectionSlug, Data]> {
  const nouns = exchangedNouns(req.payload)
  for (const { noun, id } of wish.items ?? []) {
    const known = nouns.find((each) => each === noun)
    const doc = known ? await draftOf(req, known, id) : null
    if (known && doc) yield [known, doc]
  }
}

/** Items of a site of which something is not said in the language yet, noun by noun. */
async function* missingItems(req: PayloadRequest, wish: ExportWish): AsyncGenerator<[CollectionSlug, Data]> {
  for (const noun of exchangedNouns(req.payload)) {
    const { flattenedFields } = req.payload.collections[noun].config
    if (!flattenedFields.some(({ name }) => name === 'site')) continue
    for (let page = 1, hasMore = true; hasMore; page++) {
      const found = await req.payload.find({
        collection: noun,
        where: { site: { equals: wish.site } },
        draft: true,
        depth: 0,
        locale: 'all',
        limit: pageSize,
        page,
        sort: 'id',
        overrideAccess: false,
        req,
      })
      for (const doc of found.docs as unknown as Data[]) {
        const units = unitsFrom(req, noun, doc, wish.from)
        if (units.some(({ values }) => values[wish.to] === undefined)) yield [noun, doc]
      }
      hasMore = found.hasNextPage
    }
  }
}

/**
 * Writes a translation job as XLIFF, as far as it fits into one file; what is left comes with the next, when these
 * have been translated or others are chosen.
 *
 * @param req - of the person, with whose rights items are read
 */
export async function exportJob(req: PayloadRequest, wish: ExportWish): Promise<ExportedJob> {
  const items = wish.items ? chosenItems(req, wish) : missingItems(req, wish)
  const fitting: ReturnType<typeof itemFor>[] = []
  let [octets, left] = [0, 0]
  for await (const [noun, doc] of items) {
    const item = itemFor(req, noun, doc, wish)
    if (item.units.length === 0) continue
    octets += Buffer.byteLength(writeXliff({ ...wish, items: [item] }))
    if (fitting.length > 0 && octets > largestJob) left++
    else fitting.push(item)
  }
  return { xliff: writeXliff({ ...wish, items: fitting }), count: fitting.length, left }
}
