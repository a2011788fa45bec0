import { idsOf } from '../../lib/id-of.ts'
import { tileFields } from '../document-tiles.ts'
import { isOver, notOverYet } from '../event-times.ts'
import type { Fields } from '../find.ts'
import { type Reference, references, rowsById } from '../item-extras.ts'
import { publicIds } from '../public-ids.ts'
import type { Part } from '../public-sql.ts'
import { type RowDoc, type RowNoun, rowFields } from '../rows.ts'
import type { Visit } from '../visit.ts'
import type { Stored } from './needs.ts'

/** How many items a list shows whose editor has not said. */
const usualLimit = 4

type List = Stored<'item-list'>

/** Compares items by the date that lists are sorted by. */
export function newerFirst(a: { sortDate: string }, b: { sortDate: string }): number {
  if (a.sortDate === b.sortDate) return 0
  return a.sortDate < b.sortDate ? 1 : -1
}

/** The items of the lists of a page, in the order of the lists. Those of all lists are read together. */
export async function listedItems(visit: Visit, lists: readonly List[]): Promise<RowDoc[][]> {
  const newest = lists.flatMap((list, index) => (list.choice === 'chosen' ? [] : partsOf(list, index)))
  const found = await publicIds(visit, Object.fromEntries(newest))
  const wanted = lists.map((list, index): Reference[] =>
    list.choice === 'chosen'
      ? references(list.items)
      : nounsOf(list).flatMap((noun) => (found.get(`${noun} ${index}`) ?? []).map((id) => ({ noun, id }))),
  )
  const rows = await rowsById(visit, wanted.flat(), fieldsOf)
  return lists.map((list, index) => {
    const items = (wanted[index] ?? []).flatMap(({ noun, id }) => rows.get(`${noun}:${id}`) ?? [])
    return list.choice === 'chosen' ? items : inOrder(list, items).slice(0, limitOf(list))
  })
}

const limitOf = (list: List): number => list.limit ?? usualLimit

const nounsOf = ({ noun }: List): RowNoun[] =>
  noun === 'newsAndStatements' ? ['news', 'statements'] : [noun]

const fieldsOf = (noun: RowNoun): Fields => ({
  ...(noun === 'documents' ? tileFields : rowFields[noun]),
  sortDate: true,
})

/** What to look for: the newest items; of events those that are still to come, the next first. */
function partsOf(list: List, index: number): [string, Part][] {
  const topics = idsOf(list.topics)
  return nounsOf(list).map((noun) => [
    `${noun} ${index}`,
    {
      noun,
      order: noun === 'events' ? 'soonest' : 'entered',
      limit: limitOf(list),
      where: (values) =>
        [
          noun === 'events' ? notOverYet(values) : 'TRUE',
          topics.length > 0
            ? `EXISTS (SELECT FROM ${noun}_rels r WHERE r.parent_id = i.id AND r.path = 'topics'
                AND r.topics_id = ANY(${values.add(topics)}::uuid[]))`
            : 'TRUE',
        ].join(' AND '),
    },
  ])
}

function inOrder(list: List, items: readonly RowDoc[]): RowDoc[] {
  if (list.noun === 'newsAndStatements') return items.toSorted((a, b) => newerFirst(a.doc, b.doc))
  // Asking notes the moment at which each of them moves to the past.
  return items.filter((row) => row.noun !== 'events' || !isOver(row.doc))
}
