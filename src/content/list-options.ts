import { filtersOf, type ListFilter, type ListSection } from '../lib/list-parameters.ts'
import { ask } from './ask.ts'
import { kept } from './kept.ts'
import { countriesIn, fundersIn, organisationsIn } from './list-conditions.ts'
import { sourcesOf } from './public-page.ts'
import { fromPublic, Values } from './public-sql.ts'
import { recordList } from './record.ts'
import type { Visit } from './visit.ts'

/** How many items of a list have a value of a filter. */
export interface OptionCount {
  filter: ListFilter
  /** As it stands in the address. */
  value: string
  /** The name of a topic or an organisation. */
  label: string | null
  count: number
}

/** Of values without end, such as organisations, those are offered that most items have. */
const mostOptions = 100

/** The values by which the list of a noun on a site can be filtered, each with how many items have it. */
export function optionsOf(visit: Visit, noun: ListSection): Promise<OptionCount[]> {
  return kept(`filters of ${noun} on ${visit.site.id} in ${visit.locale}`, () => readOptions(visit, noun))
}

/** How many items have one value of a filter; undefined where that is not counted. */
export async function countOfOption(
  visit: Visit,
  noun: ListSection,
  chosen: Pick<OptionCount, 'filter' | 'value'>,
): Promise<number | undefined> {
  if (chosen.filter === 'status' || chosen.filter === 'author') return undefined
  const options = (await optionsOf(visit, noun)).filter(({ filter }) => filter === chosen.filter)
  const known = options.find(({ value }) => value === chosen.value)?.count
  return known ?? (options.length < mostOptions ? 0 : undefined)
}

async function readOptions(visit: Visit, noun: ListSection): Promise<OptionCount[]> {
  recordList(noun, { site: visit.site.id, locale: visit.locale })
  const values = new Values()
  const locale = values.add(visit.locale)
  const hasKinds = filtersOf[noun].includes('kind')
  const sources = (await sourcesOf(values, visit, noun)).map(
    (source) => `SELECT i.id, ${hasKinds ? 'i.kind::text' : 'NULL'} AS kind, left(i.sort_date, 4) AS year
      ${fromPublic(noun, locale)} AND ${source}`,
  )
  const counts = filtersOf[noun].flatMap((filter) => countsOf(visit, noun, filter, locale) ?? [])
  return ask<OptionCount>(
    `WITH list AS MATERIALIZED (${sources.join(' UNION ALL ')})
      ${counts.map((each) => `(${each} ORDER BY count DESC, value LIMIT ${mostOptions})`).join(' UNION ALL ')}`,
    values.list,
  )
}

function countsOf(visit: Visit, noun: ListSection, filter: ListFilter, locale: string): string | undefined {
  switch (filter) {
    case 'kind':
      return plain(filter, 'kind', 'list WHERE kind IS NOT NULL')
    case 'year':
      return plain(filter, 'year', `list WHERE year <> ''`)
    case 'country':
      return plain(
        filter,
        'pairs.country::text',
        `(${countriesIn[noun]}) pairs JOIN list ON list.id = pairs.item WHERE pairs.country IS NOT NULL`,
      )
    case 'topic': {
      const pairs = `SELECT parent_id AS item, topics_id AS named FROM ${noun}_rels WHERE path = 'topics'`
      return naming(visit, filter, 'topics', { pairs, locale })
    }
    case 'organisation':
      return naming(visit, filter, 'organisations', {
        pairs: `SELECT item, organisation AS named FROM (${organisationsIn[noun]}) o`,
        locale,
      })
    case 'funder':
      return naming(visit, filter, 'organisations', {
        pairs: `SELECT item, organisation AS named FROM (${fundersIn}) o`,
        locale,
      })
    case 'author':
    case 'status':
      // Authors have pages that lead to their list; states follow from dates, and there are always the same.
      return undefined
  }
}

const plain = (filter: ListFilter, value: string, from: string): string =>
  `SELECT '${filter}' AS filter, ${value} AS value, NULL::text AS label, count(DISTINCT list.id)::int AS count
    FROM ${from} GROUP BY ${value}`

function naming(
  visit: Visit,
  filter: ListFilter,
  noun: 'topics' | 'organisations',
  { pairs, locale }: { pairs: string; locale: string },
): string {
  recordList(noun, { locale: visit.locale })
  return `SELECT '${filter}' AS filter, named.slug AS value, named.name AS label, counted.count
    FROM (SELECT pairs.named AS id, count(DISTINCT pairs.item)::int AS count FROM (${pairs}) pairs
      JOIN list ON list.id = pairs.item GROUP BY pairs.named) counted
    JOIN (SELECT i.id, l.slug, l.name ${fromPublic(noun, locale)}) named ON named.id = counted.id`
}
