import type { PayloadRequest } from 'payload'
import { csvLine, toCsv } from '../../lib/csv.ts'
import type { TableNoun } from '../../lib/exchange.ts'
import { chooseAll, itemsOf } from '../export-items.ts'
import { collectionOf } from '../nouns.ts'
import { cellOf, columnsOf } from './columns.ts'

/** The column that tells in which languages an item is public; it is for reading, and not read again. */
export const publicColumn = 'public'

/**
 * The items of a noun as a table, line by line: the draft, in all languages.
 *
 * @param onItem - told how many items were written, and how many there are
 */
export async function* tableLines(
  req: PayloadRequest,
  noun: TableNoun,
  onItem: (done: number, total: number) => Promise<void> | void,
): AsyncGenerator<string> {
  const columns = columnsOf(collectionOf(req.payload, noun))
  yield toCsv([['id', ...columns.map(({ name }) => name), publicColumn]])
  const ids = (await chooseAll(req)).get(noun) ?? []
  let done = 0
  for await (const { id, content, public: copy } of itemsOf(req, noun, ids)) {
    const languages = Object.keys(copy?.publishedAt ?? {}).join(' ')
    yield csvLine([id, ...columns.map((column) => cellOf(column, content)), languages])
    done += 1
    await onItem(done, ids.length)
  }
}
