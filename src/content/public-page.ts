import type { ListSection, ListSort } from '../lib/list-parameters.ts'
import { ask } from './ask.ts'
import { kept } from './kept.ts'
import type { Cursor } from './list-request.ts'
import { fromPublic, onSite, Values } from './public-sql.ts'
import { recordFreeText, recordList } from './record.ts'
import type { Visit } from './visit.ts'

/** A list of a site, and how it is read. */
export interface PublicList {
  noun: ListSection
  /** What the items meet, beside being public on the site; a condition on `i` and `l`. */
  where?: ((values: Values) => string) | undefined
}

interface PageOfList extends PublicList {
  sort: ListSort
  /** How many items a page has. */
  limit: number
  after?: Cursor | undefined
}

interface FoundPage {
  ids: string[]
  /** Where the page before begins; `start` where that is the beginning of the list, nothing on the first page. */
  previous?: Cursor | 'start' | undefined
  /** Where the next page begins; nothing on the last. */
  next?: Cursor | undefined
}

/**
 * By what a list is ordered, before the id; each has an index, in which the id is a column of the same table.
 * `isDown`: the greatest first.
 */
const keys: Readonly<Record<ListSort, { sql: string; id: string; isDown: boolean }>> = {
  newest: { sql: 'i.sort_date', id: 'i.id', isDown: true },
  oldest: { sql: `coalesce(nullif(i.sort_date, ''), '9999')`, id: 'i.id', isDown: false },
  title: { sql: '"left"(l.title, 200) COLLATE list_order', id: 'l._parent_id', isDown: false },
}

/**
 * One page of a list of the site, found by the place of an item in the order: items that come or go move no
 * page, and a page costs the same wherever it stands.
 */
export async function publicPage(visit: Visit, list: PageOfList): Promise<FoundPage> {
  noteList(visit, list.noun)
  const { limit } = list
  const from = list.after && (await placeOf(visit, list, list.after))
  const values = new Values()
  const statements = [await part(values, visit, list, from && { ...from, isBack: false })]
  if (from) statements.push(await part(values, visit, list, { ...from, isBack: true }))
  const rows = await ask<{ isback: boolean; id: string; date: string; place: number }>(
    statements.map((statement) => `(${statement})`).join(' UNION ALL '),
    values.list,
  )
  const inOrder = rows.toSorted((a, b) => a.place - b.place)
  const onward = inOrder.filter(({ isback }) => !isback)
  const back = inOrder.filter(({ isback }) => isback)
  const last = onward[limit - 1]
  const before = back[limit]
  return {
    ids: onward.slice(0, limit).map(({ id }) => id),
    next: onward.length > limit && last ? { date: last.date, id: last.id } : undefined,
    previous: before ? { date: before.date, id: before.id } : back.length > 0 ? 'start' : undefined,
  }
}

/** How many items some lists of one noun have; the whole of a noun is counted once for all pages. */
export async function countPublic(visit: Visit, lists: readonly PublicList[]): Promise<number[]> {
  return Promise.all(
    lists.map((list) =>
      list.where
        ? count(visit, list)
        : kept(`count of ${list.noun} on ${visit.site.id} in ${visit.locale}`, () => count(visit, list)),
    ),
  )
}

async function count(visit: Visit, { noun, where }: PublicList): Promise<number> {
  noteList(visit, noun)
  const values = new Values()
  const sources = await sourcesOf(values, visit, noun)
  const locale = values.add(visit.locale)
  const condition = where?.(values) ?? 'TRUE'
  const counts = sources.map(
    (source) => `(SELECT count(*) ${fromPublic(noun, locale)} AND ${source} AND (${condition}))`,
  )
  const [row] = await ask<{ total: number }>(`SELECT (${counts.join(' + ')})::int AS total`, values.list)
  return row?.total ?? 0
}

function noteList(visit: Visit, noun: ListSection): void {
  recordList(noun, { site: visit.site.id, locale: visit.locale })
}

/** What the site shows, as conditions that exclude each other. */
export async function sourcesOf(values: Values, visit: Visit, noun: ListSection): Promise<string[]> {
  const [own = 'TRUE', ...placed] = await onSite(values, visit, noun)
  return [own, ...placed.map((each) => `(${each}) AND NOT (${own})`)]
}

interface Place {
  key: string
  id: string
}

/**
 * Where an item stands in the order. Its date stands in the address, so that the place outlives the item; its
 * title does not, so that without the item the list begins anew. An address that no list of ours holds now is
 * answered, but not kept.
 */
async function placeOf(
  visit: Visit,
  { noun, sort, where }: PageOfList,
  { date, id }: Cursor,
): Promise<Place | undefined> {
  const values = new Values()
  const within = (await sourcesOf(values, visit, noun)).map((source) => `(${source})`).join(' OR ')
  const [item] = await ask<{ date: string; key: string; islisted: boolean }>(
    `SELECT i.sort_date AS date, ${keys[sort].sql} AS key, (${within}) AND (${where?.(values) ?? 'TRUE'}) AS islisted
      ${fromPublic(noun, values.add(visit.locale))} AND i.id = ${values.add(id)}`,
    values.list,
  )
  if (!item?.islisted || item.date !== date) recordFreeText()
  if (sort === 'title') return item && { key: item.key, id }
  return { key: sort === 'oldest' ? date || '9999' : date, id }
}

async function part(
  values: Values,
  visit: Visit,
  { noun, where, sort, limit }: PageOfList,
  from: (Place & { isBack: boolean }) | undefined,
): Promise<string> {
  const { sql, id, isDown } = keys[sort]
  const isBack = from?.isBack === true
  const direction = isDown === isBack ? 'ASC' : 'DESC'
  // Backwards the item itself counts: the page before ends with it.
  const sign = isBack ? (isDown ? '>=' : '<=') : isDown ? '<' : '>'
  const locale = values.add(visit.locale)
  const condition = where?.(values) ?? 'TRUE'
  const behind = from
    ? `(${sql}, ${id}) ${sign} (${values.add(from.key)}::text, ${values.add(from.id)}::uuid)`
    : 'TRUE'
  const order = `ORDER BY key ${direction}, id ${direction} LIMIT ${values.add(limit + 1)}`
  const sources = await sourcesOf(values, visit, noun)
  const each = sources.map(
    (source) => `(SELECT i.id, i.sort_date, ${sql} AS key ${fromPublic(noun, locale)}
      AND ${source} AND (${condition}) AND ${behind} ORDER BY ${sql} ${direction}, ${id} ${direction} LIMIT ${values.add(limit + 1)})`,
  )
  return `SELECT ${isBack} AS isback, id, sort_date AS date, row_number() OVER (ORDER BY key ${direction}, id ${direction})::int AS place
    FROM (${each.join(' UNION ALL ')}) list ${order}`
}
