import type { Locale } from '../i18n/locales.ts'
import { namesOnly } from '../lib/search-letters.ts'
import type { Values } from './public-sql.ts'
import { matchBegins, matchEnds } from './search-excerpt.ts'
import type { SearchFilters } from './search-question.ts'
import { type Reading, scoreOf } from './search-words.ts'

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

/** More results than these are not counted. */
export const mostCounted = 1_000

/** Where there are more, so many of the newest are ranked, and as many by their names. */
export const mostRanked = 400

/** Values of a filter that are offered, those with the most results. */
const mostOptions = 12

/** How many characters are searched for what is shown of a text. */
const window = 450

/** What entries are found by. */
export interface Found {
  scope: Scope
  filters: SearchFilters
  reading: Reading
}

export interface Asked extends Found {
  /** Tags of the dates that are looked at, where there is more than can be counted; null for all. */
  dates: string | null
  /** How many of the newest are looked at. */
  most: number
  /** The words stand in so many names that only the question as a name is looked for beside the newest. */
  isCommonName: boolean
  /** A pattern that finds the first word in a text. */
  pattern: string
  page: number
}

/** The statement that finds, counts, ranks and shows: one row with `total`, `entries` and `facets`. */
export function searchStatement(values: Values, asked: Asked): string {
  const { reading, page } = asked
  const columns = 'e.noun, e.id, e.owner, e.topics, e.countries, e.organisations, e.year, e.sort_date'
  const score = `${scoreOf(values, reading)} AS score`
  const named = asked.isCommonName ? conditions(values, asked, 'name') : conditions(values, asked, 'names')
  return `WITH newest AS MATERIALIZED (
      SELECT ${columns}, ${score} FROM search_entries e WHERE ${conditions(values, asked, 'words')}
      ORDER BY e.sort_date DESC LIMIT ${asked.most}),
    page AS MATERIALIZED (
      SELECT noun, id, score, sort_date FROM newest UNION ALL
      (SELECT e.noun, e.id, ${score}, e.sort_date FROM search_entries e
        WHERE (SELECT count(*) FROM newest) = ${asked.most} AND ${named}
          AND NOT EXISTS (SELECT FROM newest WHERE newest.noun = e.noun AND newest.id = e.id)
        LIMIT ${mostRanked})
      ORDER BY score DESC, sort_date DESC, noun, id LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize})
    SELECT (SELECT count(*)::int FROM newest) AS total,
      (SELECT coalesce(jsonb_agg(to_jsonb(shown) ORDER BY shown.score DESC, shown.sort_date DESC, shown.noun, shown.id), '[]')
        FROM (${shown(values, asked)}) shown) AS entries,
      (SELECT coalesce(jsonb_agg(to_jsonb(counted)), '[]') FROM (${facets(asked.scope)}) counted) AS facets`
}

/** The statement by which PostgreSQL says how many entries it expects to be found, at any time. */
export function expectation(values: Values, asked: Found, by: 'words' | 'names'): string {
  return `EXPLAIN (FORMAT JSON) SELECT FROM search_entries e WHERE ${conditions(values, asked, by)}`
}

/** So many entries with fitting names are looked at for suggestions. */
const mostSuggestible = 300

/**
 * The statement that gives the titles of the entries whose names fit, the best first.
 *
 * @param most - how many titles
 */
export function suggestionStatement(values: Values, asked: Found, most: number): string {
  const score = scoreOf(values, asked.reading)
  return `SELECT named.title FROM (
      SELECT e.title, max(${score}) AS score FROM (
        SELECT e.* FROM search_entries e WHERE ${conditions(values, asked, 'names')} LIMIT ${mostSuggestible}) e
      GROUP BY e.title) named
    ORDER BY named.score DESC, named.title LIMIT ${most}`
}

/** What an entry `e` has to have: all words anywhere, all in its names, or the question for a name. */
function conditions(values: Values, asked: Found & Partial<Asked>, by: 'words' | 'names' | 'name'): string {
  const { scope, reading } = asked
  const tags = tagsOf(asked)
  const ask = (...all: readonly string[]) =>
    `${values.add(all.map((each) => `(${each})`).join(' & '))}::tsquery`
  const isIt = () => `e.words @@ ${ask(reading.nameTag, ...tags)}`
  const ways = {
    words: () => {
      const dates = asked.dates ? [asked.dates] : []
      const ofNamed = () =>
        `e.organisations && ${values.add(reading.named)}::uuid[] AND e.words @@ ${ask(...tags, ...dates)}`
      const all = `e.words @@ ${ask(reading.query, ...tags, ...dates)}`
      return reading.named.length > 0 ? `${all} OR ${ofNamed()}` : all
    },
    names: () =>
      `${namesOnly('e.heading')} @@ ${ask(reading.query)} AND e.words @@ ${ask(...tags)} OR ${isIt()}`,
    name: isIt,
  }
  return `e.locale = '${scope.locale}' AND (${ways[by]()}) AND ${withinScope(values, asked)}`
}

/** Filters, as questions to the index of words: no row is read that a filter leaves out. */
function tagsOf({ scope, filters }: Found): string[] {
  const sites = scope.site === null ? scope.offered : [scope.site]
  const tags = [['all', ...sites].map((site) => `'=site:${site}'`).join(' | ')]
  if (filters.kind) tags.push(`'=kind:${filters.kind}'`)
  if (filters.country) tags.push(`'=country:${filters.country}'`)
  if (filters.year) tags.push(`'=year:${filters.year}'`)
  return tags
}

function withinScope(values: Values, { scope, filters }: Found): string {
  const conditions = [isFilled(scope, scope.site === null ? null : values.add(scope.site))]
  const { topic, organisation, site: owner } = filters
  if (topic) conditions.push(`e.topics && ${idsAt(values, scope, 'topics', topic)}`)
  if (organisation)
    conditions.push(`e.organisations && ${idsAt(values, scope, 'organisations', organisation)}`)
  if (owner) conditions.push(`e.owner = (SELECT id FROM sites WHERE key = ${values.add(owner)})`)
  return conditions.join(' AND ')
}

/**
 * A topic on which the site has nothing leads to an empty page. Of a topic that much is about, some news is soon
 * met; the index is asked for the others, where it has few to give.
 */
function isFilled({ locale }: Scope, site: string | null): string {
  const there = site ? `o.sites @> ARRAY[${site}]::uuid[]` : `o.sites <> '{}'`
  const some = `(SELECT n.topics, n.sites FROM search_entries n WHERE n.locale = '${locale}' AND n.noun = 'news' LIMIT 500)`
  return `CASE WHEN e.noun <> 'topics' THEN TRUE
    WHEN EXISTS (SELECT FROM ${some} o WHERE o.topics @> ARRAY[e.id] AND ${there}) THEN TRUE
    ELSE EXISTS (SELECT FROM search_entries o WHERE o.topics @> ARRAY[e.id] AND o.locale = '${locale}' AND ${there}) END`
}

function idsAt(values: Values, { locale }: Scope, noun: string, slug: string): string {
  return `ARRAY(SELECT x.id FROM search_entries x
    WHERE x.noun = '${noun}' AND x.locale = '${locale}' AND x.slug = ${values.add(slug)})`
}

/** What is shown of the entries of a page, with the matches marked: in the summary, else in a part of the text. */
function shown(values: Values, { scope, pattern, reading }: Asked): string {
  const grammar = `'search_${scope.locale}'`
  const query = `${values.add(reading.query)}::tsquery`
  const options = values.add(`HighlightAll=true, StartSel=${matchBegins}, StopSel=${matchEnds}`)
  const mark = (text: string) => `ts_headline(${grammar}, search_fold(${text}), ${query}, ${options})`
  return `SELECT page.score, page.sort_date, e.noun, e.id, e.locale, e.owner, e.sites, e.kind, e.slug, e.layout, e.acronym, e.date,
      e.title, e.summary, of_summary.marked AS "markedSummary", near.part, ${mark('near.part')} AS "markedPart"
    FROM page JOIN search_entries e ON e.noun = page.noun AND e.id = page.id AND e.locale = '${scope.locale}'
    CROSS JOIN LATERAL (SELECT ${mark('e.summary')} AS marked OFFSET 0) of_summary
    CROSS JOIN LATERAL (SELECT CASE WHEN strpos(of_summary.marked, ${values.add(matchBegins)}) > 0 THEN 0
      ELSE greatest(regexp_instr(e.body, ${values.add(pattern)}, 1, 1, 0, 'i') - 150, 1) END AS place OFFSET 0) first
    CROSS JOIN LATERAL (SELECT CASE first.place WHEN 0 THEN '' WHEN 1 THEN ltrim(left(e.body, ${window}), E' \\n')
      ELSE '…' || regexp_replace(substr(e.body, first.place, ${window}), '^\\S*', '') END AS part OFFSET 0) near`
}

/** How many of the newest results there are of each value of each filter. */
function facets({ locale, site }: Scope): string {
  const most = (sql: string, order = 'count DESC, value') => `(${sql} ORDER BY ${order} LIMIT ${mostOptions})`
  const named = (facet: string, noun: string) =>
    most(`SELECT '${facet}' AS facet, x.slug AS value, x.title AS label, n.count::int AS count
      FROM (SELECT named.id, count(*) AS count FROM newest, unnest(newest.${noun}) AS named (id) GROUP BY named.id ORDER BY count DESC LIMIT ${3 * mostOptions}) n
      JOIN search_entries x ON x.noun = '${noun}' AND x.id = n.id AND x.locale = '${locale}'`)
  const parts = [
    most(
      `SELECT 'kind' AS facet, noun AS value, NULL AS label, count(*)::int AS count FROM newest GROUP BY noun`,
    ),
    named('topic', 'topics'),
    most(`SELECT 'country' AS facet, code AS value, NULL AS label, count(*)::int AS count
      FROM newest, unnest(newest.countries) AS named (code) GROUP BY code`),
    named('organisation', 'organisations'),
    most(
      `SELECT 'year' AS facet, year::text AS value, NULL AS label, count(*)::int AS count
      FROM newest WHERE year IS NOT NULL GROUP BY year`,
      'value DESC',
    ),
    ...(site === null
      ? [
          most(`SELECT 'site' AS facet, s.key AS value, NULL AS label, count(*)::int AS count
            FROM newest JOIN sites s ON s.id = newest.owner GROUP BY s.key`),
        ]
      : []),
  ]
  return parts.join(' UNION ALL ')
}
