import type { SearchFilters } from './search-question.ts'
import { mostCounted, type Scope, taggedQuery } from './search-sql.ts'
import type { Ask, Match } from './search-words.ts'

/** How many entries are looked at for the newest of them; somewhat more than are counted. */
const enough = 1.5 * mostCounted

interface Plan {
  'QUERY PLAN': [{ Plan: { 'Plan Rows': number } }]
}

/**
 * The newest years that together hold as many results as are counted, when there are far more: a word that
 * stands nearly everywhere costs no more than another. How many there are is what the database expects by its
 * statistics.
 *
 * @returns null when all years can be looked at
 */
export async function newestYears(
  ask: Ask,
  scope: Scope,
  { filters, match }: { filters: SearchFilters; match: Match },
): Promise<number[] | null> {
  if (filters.year) return null
  const query = taggedQuery({ scope, filters, match, years: null })
  const [expected] = await ask<Plan>(
    `EXPLAIN (FORMAT JSON) SELECT FROM search_entries e WHERE e.locale = '${scope.locale}' AND e.words @@ $1::tsquery`,
    [query],
  )
  const count = expected?.['QUERY PLAN'][0].Plan['Plan Rows'] ?? 0
  if (count <= 2 * enough) return null
  const years = await ask<{ year: number; share: number }>(
    `SELECT year, share::float8 AS share FROM pg_stats s,
      unnest(s.most_common_vals::text::integer[], s.most_common_freqs) AS each (year, share)
      WHERE s.schemaname = 'public' AND s.tablename = 'search_entries' AND s.attname = 'year' ORDER BY year DESC`,
    [],
  )
  const wanted: number[] = []
  let share = 0
  for (const each of years) {
    if (share * count >= enough) break
    wanted.push(each.year)
    share += each.share
  }
  return wanted.length > 0 && share * count >= enough ? wanted : null
}
