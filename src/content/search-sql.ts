import type { Locale } from '../i18n/locales.ts'
import type { Values } from './public-sql.ts'
import { matchBegins, matchEnds } from './search-excerpt.ts'
import type { SearchFilters } from './search-question.ts'
import type { Match } from './search-words.ts'

/** Which entries a search looks at. */
export interface Scope {
  locale: Locale
  /** The site that is searched; null for all of them. */
  site: string | null
  /** The sites that are offered in the language. */
  offered: readonly string[]
}

/** Results of a page. */
export const pageSize = 10

/** More results than these are not counted, and the newest of them are ranked. */
export const mostCounted = 1_000

/** Values of a filter that are offered, those with the most results. */
const mostOptions = 12

/** How many characters are searched for what is shown of a text. */
const window = 500

interface Asked {
  scope: Scope
  filters: SearchFilters
  match: Match
  /** Only these years are looked at, where there is more than can be counted. */
  years: readonly number[] | null
  /** A pattern that finds the first word in a text. */
  pattern: string
  /** The words to mark, as a query. */
  marked: string
  page: number
}

/** The statement that finds, counts, ranks and shows: one row with `total`, `entries` and `facets`. */
export function searchStatement(values: Values, asked: Asked): string {
  const { scope, match, page } = asked
  return `WITH hits AS MATERIALIZED (
      SELECT e.noun, e.id, e.owner, e.topics, e.countries, e.organisations, e.year, e.sort_date, ${match.score} AS score
      FROM search_entries e
      WHERE e.locale = '${scope.locale}' AND ${matching(values, asked)} AND ${withinScope(values, asked)}
      ORDER BY e.sort_date DESC LIMIT ${mostCounted + 1}),
    page AS MATERIALIZED (
      SELECT noun, id, row_number() OVER (ORDER BY score DESC, sort_date DESC, noun, id) AS place FROM hits
      ORDER BY place LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize})
    SELECT (SELECT count(*)::int FROM hits) AS total,
      (SELECT coalesce(jsonb_agg(to_jsonb(shown) ORDER BY shown.place), '[]') FROM (${shown(values, asked)}) shown) AS entries,
      (SELECT coalesce(jsonb_agg(to_jsonb(counted)), '[]') FROM (${facets(scope)}) counted) AS facets`
}

/**
 * What an entry has to have, as one question to the index of words: the filters are words there, too, so that
 * no row is read that a filter leaves out.
 */
export function taggedQuery({
  scope,
  filters,
  match,
  years,
}: Omit<Asked, 'pattern' | 'marked' | 'page'>): string {
  const sites = scope.site === null ? scope.offered : [scope.site]
  const tags = [['all', ...sites].map((site) => `'=site:${site}'`).join(' | ')]
  if (filters.kind) tags.push(`'=kind:${filters.kind}'`)
  if (filters.country) tags.push(`'=country:${filters.country}'`)
  if (filters.year) tags.push(`'=year:${filters.year}'`)
  if (years) tags.push(years.map((year) => `'=year:${year}'`).join(' | '))
  return [match.query, ...tags].map((each) => `(${each})`).join(' & ')
}

function matching(values: Values, asked: Asked): string {
  const { match } = asked
  const query = `e.words @@ ${values.add(taggedQuery(asked))}::tsquery`
  if (match.named.length === 0) return query
  const tags = values.add(taggedQuery({ ...asked, match: { ...match, query: allEntries } }))
  return `(${query} OR e.organisations && ${values.add(match.named)}::uuid[] AND e.heading @@ ${tags}::tsquery)`
}

/** What every entry has. */
const allEntries = `'=site:':*`

function withinScope(values: Values, { scope, filters }: Asked): string {
  const conditions = [isFilled(scope.site === null ? null : values.add(scope.site))]
  const { topic, organisation, site: owner } = filters
  if (topic) conditions.push(`e.topics && ${idsAt(values, scope, 'topics', topic)}`)
  if (organisation)
    conditions.push(`e.organisations && ${idsAt(values, scope, 'organisations', organisation)}`)
  if (owner) conditions.push(`e.owner = (SELECT id FROM sites WHERE key = ${values.add(owner)})`)
  return conditions.join(' AND ')
}

/** A topic on which the site has nothing leads to an empty page. */
function isFilled(site: string | null): string {
  const there = site ? `o.sites @> ARRAY[${site}]::uuid[]` : `o.sites <> '{}'`
  return `CASE WHEN e.noun = 'topics' THEN EXISTS (SELECT FROM search_entries o
    WHERE o.topics @> ARRAY[e.id] AND o.locale = e.locale AND ${there}) ELSE TRUE END`
}

function idsAt(values: Values, { locale }: Scope, noun: string, slug: string): string {
  return `ARRAY(SELECT x.id FROM search_entries x
    WHERE x.noun = '${noun}' AND x.locale = '${locale}' AND x.slug = ${values.add(slug)})`
}

/** What is shown of the entries of a page, with the matches marked. */
function shown(values: Values, { scope, pattern, marked }: Asked): string {
  const grammar = `'search_${scope.locale}'`
  const query = `${values.add(marked)}::tsquery`
  const options = values.add(`HighlightAll=true, StartSel=${matchBegins}, StopSel=${matchEnds}`)
  const mark = (text: string) => `ts_headline(${grammar}, search_fold(${text}), ${query}, ${options})`
  return `SELECT page.place, e.noun, e.id, e.locale, e.owner, e.sites, e.kind, e.slug, e.layout, e.acronym, e.date, e.title,
      e.summary, of_summary.marked AS "markedSummary", near.part,
      CASE WHEN strpos(of_summary.marked, ${values.add(matchBegins)}) > 0 THEN '' ELSE ${mark('near.part')} END AS "markedPart"
    FROM page JOIN search_entries e ON e.noun = page.noun AND e.id = page.id AND e.locale = '${scope.locale}'
    CROSS JOIN LATERAL (SELECT ${mark('e.summary')} AS marked) of_summary
    CROSS JOIN LATERAL (SELECT greatest(regexp_instr(e.body, ${values.add(pattern)}, 1, 1, 0, 'i') - 150, 1) AS place) first
    CROSS JOIN LATERAL (SELECT CASE WHEN first.place = 1 THEN ltrim(left(e.body, ${window}), E' \n')
      ELSE '…' || regexp_replace(substr(e.body, first.place, ${window}), '^\\S*', '') END AS part) near`
}

/** How many results there are of each value of each filter. */
function facets({ locale, site }: Scope): string {
  const most = (sql: string, order = 'count DESC, value') => `(${sql} ORDER BY ${order} LIMIT ${mostOptions})`
  const named = (facet: string, noun: string) =>
    most(`SELECT '${facet}' AS facet, x.slug AS value, x.title AS label, n.count::int AS count
      FROM (SELECT named.id, count(*) AS count FROM hits, unnest(hits.${noun}) AS named (id) GROUP BY named.id ORDER BY count DESC LIMIT ${3 * mostOptions}) n
      JOIN search_entries x ON x.noun = '${noun}' AND x.id = n.id AND x.locale = '${locale}'`)
  const parts = [
    most(
      `SELECT 'kind' AS facet, noun AS value, NULL AS label, count(*)::int AS count FROM hits GROUP BY noun`,
    ),
    named('topic', 'topics'),
    most(`SELECT 'country' AS facet, code AS value, NULL AS label, count(*)::int AS count
      FROM hits, unnest(hits.countries) AS named (code) GROUP BY code`),
    named('organisation', 'organisations'),
    most(
      `SELECT 'year' AS facet, year::text AS value, NULL AS label, count(*)::int AS count
      FROM hits WHERE year IS NOT NULL GROUP BY year`,
      'value DESC',
    ),
    ...(site === null
      ? [
          most(`SELECT 'site' AS facet, s.key AS value, NULL AS label, count(*)::int AS count
            FROM hits JOIN sites s ON s.id = hits.owner GROUP BY s.key`),
        ]
      : []),
  ]
  return parts.join(' UNION ALL ')
}
