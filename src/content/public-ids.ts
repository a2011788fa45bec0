import { ask } from './cms.ts'
import {
  type FoundRow,
  fromPublic,
  idsByPart,
  idsOfPart,
  onSite,
  orders,
  type Part,
  Values,
} from './public-sql.ts'
import { recordList } from './record.ts'
import type { Visit } from './visit.ts'

/**
 * The ids of public items for several lists at once, with one statement however many lists there are.
 *
 * @param parts - the lists by name
 * @returns the ids of each list in its order; a list without items is missing
 */
export async function publicIds(
  visit: Visit,
  parts: Readonly<Record<string, Part>>,
): Promise<Map<string, string[]>> {
  const values = new Values()
  const statements: string[] = []
  for (const [name, part] of Object.entries(parts))
    statements.push(await idsOfPart(values, visit, name, part))
  if (statements.length === 0) return new Map()
  return idsByPart(await ask<FoundRow>(union(statements), values.list))
}

/** All that several statements give. */
export const union = (statements: readonly string[]): string =>
  statements.map((statement) => `(${statement})`).join(' UNION ALL ')

/** A page of a list. */
interface Page {
  ids: string[]
  /** How many items the whole list has, and how many pages that makes. */
  total: number
  pages: number
}

/**
 * The ids of one page of a list of the site, newest first, with one statement.
 *
 * @param page - counted from 1
 */
export async function publicPage(
  visit: Visit,
  { noun, where, limit }: Pick<Part, 'noun' | 'where' | 'limit'>,
  page: number,
): Promise<Page> {
  recordList(noun, { site: visit.site.id, locale: visit.locale })
  const values = new Values()
  const locale = values.add(visit.locale)
  const within = (await onSite(values, visit, noun)).map((each) => `(${each})`).join(' OR ')
  const list = `${fromPublic(noun, locale)} AND (${within}) AND (${where?.(values) ?? 'TRUE'})`
  const rows = await ask<{ ids: string[]; total: number }>(
    `SELECT (SELECT count(*)::int ${list}) AS total, ARRAY(SELECT i.id ${list}
      ORDER BY ${orders.newest} LIMIT ${values.add(limit)} OFFSET ${values.add((page - 1) * limit)}) AS ids`,
    values.list,
  )
  const { ids = [], total = 0 } = rows[0] ?? {}
  return { ids, total, pages: Math.ceil(total / limit) }
}
