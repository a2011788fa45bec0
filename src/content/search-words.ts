import type { Locale } from '../i18n/locales.ts'
import { Values } from './public-sql.ts'
import { type Question, questionText } from './search-question.ts'

/** Sends a statement within the time of a search; the plan of one that comes again is kept. */
export type Ask = <Row extends object>(
  text: string,
  values: readonly unknown[],
  isKept?: boolean,
) => Promise<Row[]>

/** A question as the database understands it in a language. */
export interface Reading {
  /** All words. */
  query: string
  /** The same, with words that begin like the last one; empty where it is too short or meant exactly. */
  unfinished: string
  /** The question in plain letters. */
  letters: string
  words: readonly Word[]
  /** The word of the index that an item has of which the question is a name. */
  nameTag: string
  /** The organisations of which the question is a name. */
  named: readonly string[]
}

interface Word {
  query: string
  letters: string
  /** A word like "the", which stands in no index. */
  isStop: boolean
}

/** How many words may be meant by one that is misspelt. */
const mostCorrections = 4

/** Shorter words are not completed and not corrected: too much is like them. */
const leastLetters = 4

/**
 * Lets the database read a question, so that the search itself is planned with what was asked.
 *
 * @returns null when nothing in it can be looked for
 */
export async function readWords(ask: Ask, locale: Locale, question: Question): Promise<Reading | null> {
  const values = new Values()
  const grammar = `'search_${locale}'`
  const words = values.add(question.words)
  const [reading] = await ask<Reading>(
    `WITH asked AS MATERIALIZED (
        SELECT ${queryOf(values, grammar, question)} AS query, ${unfinishedOf(values, grammar, question)} AS unfinished,
          search_letters(${values.add(question.words.join(' '))}) AS letters),
      tag AS MATERIALIZED (SELECT quote_literal(search_name_tag(letters)) AS name FROM asked)
      SELECT query::text, coalesce((query || unfinished)::text, '') AS unfinished, letters, tag.name AS "nameTag",
        (SELECT jsonb_agg(jsonb_build_object(
            'query', (plainto_tsquery(${grammar}, search_fold(word)) || plainto_tsquery('search_names', search_fold(word)))::text,
            'letters', search_letters(word),
            'isStop', numnode(plainto_tsquery(${grammar}, search_fold(word))) = 0) ORDER BY place)
          FROM unnest(${words}::text[]) WITH ORDINALITY AS words (word, place)) AS words,
        (SELECT coalesce(jsonb_agg(e.id), '[]') FROM search_entries e WHERE e.locale = '${locale}'
          AND e.words @@ ('''=kind:organisations'' & ' || tag.name)::tsquery
          AND asked.letters = ANY (string_to_array(e.names, E'\\n'))) AS named
      FROM asked, tag`,
    values.list,
    true,
  )
  return reading && reading.query !== '' ? reading : null
}

/** The words of the language, or of names in any language. */
function queryOf(values: Values, grammar: string, question: Question): string {
  const text = `search_fold(${values.add(questionText(question))})`
  const ofLanguage = `websearch_to_tsquery(${grammar}, ${text})`
  // What is excluded by one reading of a word would come back by the other.
  return question.excludes ? ofLanguage : `${ofLanguage} || websearch_to_tsquery('search_names', ${text})`
}

/** The last word as the beginning of one. The index gives every word that begins so, which takes its time. */
function unfinishedOf(values: Values, grammar: string, { words, hasOperators }: Question): string {
  const last = words.at(-1) ?? ''
  if (hasOperators || last.length < leastLetters) return 'NULL::tsquery'
  const others = `search_fold(${values.add(words.slice(0, -1).join(' '))})`
  const beginning = `quote_literal(search_fold(${values.add(last)})) || ':*'`
  return `(plainto_tsquery(${grammar}, ${others})
    && (to_tsquery(${grammar}, ${beginning}) || to_tsquery('search_names', ${beginning})))`
}

/** How much a word weighs in the body, the summary, other names and the title. */
const weights = `'{0.05, 0.2, 0.6, 1}'`

/** Newer is a little better: at most a tenth of what a title weighs. */
const newer = 'coalesce(least(greatest(e.year - 2000, 0), 50), 0) * 0.002'

/** The question is a name of the item, in whatever language, or its acronym. */
const isNamed = (values: Values, { letters }: Reading): string =>
  `CASE WHEN ${values.add(letters)} = ANY (string_to_array(e.names, E'\\n')) THEN 1 ELSE 0 END`

/** A topic that has the words in its name is the way to everything about them: it comes before each single item. */
const isTopic = (query: string): string =>
  `CASE WHEN e.noun = 'topics' AND ts_filter(e.heading, '{a}') @@ ${query} THEN 0.5 ELSE 0 END`

/** How well an entry `e` answers, from 0 to about 2: what stands in the body alone comes after all in a heading. */
export function scoreOf(values: Values, reading: Reading): string {
  const query = `${values.add(reading.query)}::tsquery`
  return `ts_rank(${weights}, e.heading, ${query}) + ${isNamed(values, reading)} + ${isTopic(query)} + ${newer}`
}

/** The same question for entries that have some of its words; null where that is no other question. */
export function someWords(reading: Reading): Reading | null {
  const words = reading.words.filter(({ isStop }) => !isStop)
  if (words.length < 2) return null
  return { ...reading, query: words.map(({ query }) => `(${query})`).join(' | '), named: [] }
}

/**
 * The same question with words of names that are spelt like its own; null where there are none.
 *
 * @param likeness - how much of two words has to be alike, from 0 to 1
 */
export async function similarWords(
  ask: Ask,
  locale: Locale,
  reading: Reading,
  likeness: number,
): Promise<Reading | null> {
  const words = reading.words.filter(({ isStop }) => !isStop)
  const rows = await ask<{ letters: string; query: string }>(
    `SELECT asked.letters, string_agg((plainto_tsquery('search_${locale}', like_it.word) || plainto_tsquery('search_names', like_it.word))::text, ' | ') AS query
      FROM unnest($1::text[]) AS asked (letters)
      CROSS JOIN LATERAL (SELECT v.word FROM search_vocabulary v
        WHERE v.locale = $2 AND v.word % asked.letters AND similarity(v.word, asked.letters) >= $3
        GROUP BY v.word ORDER BY similarity(v.word, asked.letters) DESC, v.word LIMIT ${mostCorrections}) like_it
      GROUP BY asked.letters`,
    [
      words.map(({ letters }) => letters).filter((letters) => letters.length >= leastLetters),
      locale,
      likeness,
    ],
    true,
  )
  if (rows.length === 0) return null
  const known = new Map(rows.map(({ letters, query }) => [letters, query]))
  const queries = words.map(({ query, letters }) => {
    const corrected = known.get(letters)
    return corrected ? `((${query}) | ${corrected})` : `(${query})`
  })
  return { ...reading, query: queries.join(' & '), named: [] }
}
