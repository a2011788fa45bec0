import type { Where } from 'payload'
import { idsOf } from '../../lib/id-of.ts'
import { tileFields } from '../document-tiles.ts'
import { isOver, whereOver } from '../event-times.ts'
import { findPublic } from '../find.ts'
import { chosenRows } from '../item-extras.ts'
import { type RowDoc, type RowNoun, rowFields } from '../rows.ts'
import type { Visit } from '../visit.ts'
import type { Stored } from './needs.ts'

/** How many items a list shows whose editor has not said. */
const usualLimit = 4

type List = Stored<'item-list'>

/** The items of the lists of a page, in the order of the lists. Chosen items of all of them are read together. */
export async function listedItems(visit: Visit, lists: readonly List[]): Promise<RowDoc[][]> {
  const references = lists.flatMap((list) => (list.choice === 'chosen' ? (list.items ?? []) : []))
  const chosen = new Map((await chosenRows(visit, references)).map((row) => [row.doc.id, row]))
  return Promise.all(
    lists.map((list) =>
      list.choice === 'chosen'
        ? idsOf(list.items).flatMap((id) => chosen.get(id) ?? [])
        : newest(visit, list, list.limit ?? usualLimit),
    ),
  )
}

/** The newest items; of events those that are still to come, the next first. */
async function newest(visit: Visit, list: List, limit: number): Promise<RowDoc[]> {
  const topics = idsOf(list.topics)
  const where: Where[] = topics.length > 0 ? [{ topics: { in: topics } }] : []
  if (list.noun === 'events') return (await upcoming(visit, where)).slice(0, limit)
  const nouns: RowNoun[] = list.noun === 'newsAndStatements' ? ['news', 'statements'] : [list.noun]
  const found = await Promise.all(nouns.map((noun) => newestOf(visit, noun, where, limit)))
  const rows = found.flat()
  const sorted = nouns.length > 1 ? rows.toSorted((a, b) => newerFirst(a.doc, b.doc)) : rows
  return sorted.slice(0, limit)
}

/** Compares items by the date that lists are sorted by. */
export function newerFirst(a: { sortDate: string }, b: { sortDate: string }): number {
  if (a.sortDate === b.sortDate) return 0
  return a.sortDate < b.sortDate ? 1 : -1
}

async function newestOf(visit: Visit, noun: RowNoun, where: Where[], limit: number): Promise<RowDoc[]> {
  const { docs } = await findPublic(visit, noun, {
    where,
    select: { ...(noun === 'documents' ? tileFields : rowFields[noun]), sortDate: true },
    sort: ['-sortDate', 'createdAt'],
    limit,
  })
  return docs.map((doc) => ({ noun, doc }) as RowDoc)
}

async function upcoming(visit: Visit, where: Where[]): Promise<RowDoc[]> {
  const { docs } = await findPublic(visit, 'events', {
    where: [...where, whereOver(false)],
    select: rowFields.events,
    sort: ['sortDate', 'createdAt'],
  })
  return docs.filter((event) => !isOver(event)).map((doc): RowDoc => ({ noun: 'events', doc }))
}
