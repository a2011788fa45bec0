import type { SearchAnswer } from '../lib/views/search.ts'
import { Values } from './public-sql.ts'
import type { FacetCount, FoundEntry } from './search-entries.ts'
import { firstWords } from './search-pattern.ts'
import type { Question } from './search-question.ts'
import {
  type Asked,
  expectation,
  type Found,
  mostCounted,
  mostRanked,
  pageSize,
  type Scope,
  searchStatement,
} from './search-sql.ts'
import { inTime, isTooMuch, likeness } from './search-time.ts'
import { datesOfEntries } from './search-window.ts'
import { type Ask, type Reading, readWords, similarWords, someWords } from './search-words.ts'

/** Fewer results than these, and words that are spelt alike are looked for. */
const few = 3

/** What the database found. */
interface Results {
  total: number
  /** There are more than `total`. */
  isMore: boolean
  entries: FoundEntry[]
  facets: FacetCount[]
}

/** What the database answers to a question. */
export interface Answer extends Results {
  answer: SearchAnswer
}

const nothing: Results = { total: 0, isMore: false, entries: [], facets: [] }

/**
 * Looks for the items that answer a question: those with all its words; when they are few, those with words
 * that are spelt alike; when there are none, those with some of the words.
 *
 * @param scope - which entries are looked at
 */
export async function findEntries(scope: Scope, question: Question): Promise<Answer> {
  const found = await answerInTime(scope, question)
  const last = Math.ceil(found.total / pageSize)
  // Past the end is the last page: a link to it may be older than what was withdrawn.
  return question.page > last && last > 0 ? answerInTime(scope, { ...question, page: last }) : found
}

async function answerInTime(scope: Scope, question: Question): Promise<Answer> {
  if (question.words.length === 0) return { answer: 'all', ...nothing }
  try {
    return await inTime((ask) => answerOf(ask, scope, question))
  } catch (error) {
    if (isTooMuch(error)) return { answer: 'tooMuch', ...nothing }
    throw error
  }
}

async function answerOf(ask: Ask, scope: Scope, question: Question): Promise<Answer> {
  const reading = await readWords(ask, scope.locale, question)
  if (!reading) return { answer: 'all', ...nothing }
  const whole = await run(ask, scope, question, { ...reading, named: [] })
  const isPart = whole.total < few && reading.unfinished !== ''
  const isName = whole.total < pageSize && reading.named.length > 0
  const query = isPart ? reading.unfinished : reading.query
  const more = isPart || isName ? await run(ask, scope, question, { ...reading, query }) : nothing
  const exact = more.total > whole.total ? more : whole
  if (exact.total >= few || question.hasOperators) return { answer: 'all', ...exact }
  const isFound = exact.total > 0
  const alike = await similarWords(ask, scope.locale, reading, isFound ? likeness.strict : likeness.usual)
  const similar = alike ? await run(ask, scope, question, alike) : nothing
  if (similar.total > exact.total) return { answer: isFound ? 'all' : 'similar', ...similar }
  if (isFound) return { answer: 'all', ...exact }
  const fewer = someWords(alike ?? reading)
  const some = fewer ? await run(ask, scope, question, fewer) : nothing
  return some.total > 0 ? { answer: 'some', ...some } : { answer: 'all', ...nothing }
}

/** Expected results from which on they are not counted any more. The expectation may be wrong by some. */
const common = 3 * mostCounted

async function run(ask: Ask, scope: Scope, question: Question, reading: Reading): Promise<Results> {
  const { filters, page, words } = question
  const found = { scope, filters, reading }
  // There are too many ways to filter to keep the plans of all.
  const isFiltered = Object.keys(filters).length > 0
  const search = async (more: Pick<Asked, 'dates' | 'most' | 'isCommonName'>) => {
    const values = new Values()
    const asked = { ...found, page, pattern: firstWords(words), ...more }
    const [row] = await ask<Omit<Results, 'isMore'>>(searchStatement(values, asked), values.list, !isFiltered)
    return row ?? nothing
  }
  const expected = await expectedResults(ask, found, 'words')
  if (expected > common) {
    const isCommonName = (await expectedResults(ask, found, 'names')) > common
    const datesOf = await datesOfEntries(ask, scope.locale)
    // Words that stand together, or in other times, are not as many in the newest as the database thinks. Those of a
    // phrase are more: it takes them for words that meet by chance. And to look whether they do takes three times as long.
    const isPhrase = reading.query.includes('<->')
    for (let wanted = (isPhrase ? 0.4 : 1.3) * mostRanked, looks = 0; looks < (isPhrase ? 3 : 2); looks++) {
      const dates = datesOf(wanted / expected)
      if (dates === null) break
      const row = await search({ dates, most: mostRanked, isCommonName })
      if (row.total >= mostRanked) return { ...row, total: mostCounted, isMore: true }
      wanted *= (1.5 * mostRanked) / Math.max(row.total, 1)
    }
  }
  const row = await search({ dates: null, most: mostCounted + 1, isCommonName: false })
  return { ...row, total: Math.min(row.total, mostCounted), isMore: row.total > mostCounted }
}

interface Plan {
  'QUERY PLAN': [{ Plan: { 'Plan Rows': number } }]
}

/** How many results the database expects by its statistics, which is quicker than to count. */
async function expectedResults(ask: Ask, found: Found, by: 'words' | 'names'): Promise<number> {
  const values = new Values()
  const [plan] = await ask<Plan>(expectation(values, found, by), values.list)
  return plan?.['QUERY PLAN'][0].Plan['Plan Rows'] ?? 0
}
