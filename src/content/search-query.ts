import { createHash } from 'node:crypto'
import type { SearchAnswer } from '../lib/views/search.ts'
import { cms } from './cms.ts'
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
import { datesOfEntries } from './search-window.ts'
import { type Ask, type Reading, readWords, similarWords, someWords } from './search-words.ts'

/** A search may take this long, in milliseconds; then the reader is asked for fewer words. */
const patience = 800

/** So much longer it may take, in milliseconds, so that not each statement needs another one for its limit. */
const leeway = 50

/** How much of two words has to be alike, from 0 to 1; more when something was found as it is. */
const likeness = { usual: 0.4, strict: 0.6 }

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
    // Words that stand together, or in other times, are not as many in the newest as the database thinks.
    for (let wanted = 1.3 * mostRanked, looks = 0; looks < 2; looks++) {
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

interface Statement {
  text: string
  values: readonly unknown[]
  /** A statement with a name is planned once for a connection. */
  name?: string
}

const nameOf = (text: string): string => createHash('md5').update(text).digest('hex')

/** What is used of a connection of the pool that Payload reads with. */
interface Connection {
  query(statement: string | Statement): Promise<{ rows: object[] }>
  release(isBroken?: boolean): void
}

/** Lets statements run on one connection with the limits of a search, which end with them. */
async function inTime<Value>(work: (ask: Ask) => Promise<Value>): Promise<Value> {
  const { db } = await cms()
  const { pool } = db as unknown as { pool: { connect(): Promise<Connection> } }
  const connection = await pool.connect()
  let isBroken = true
  const until = Date.now() + patience
  let limit = patience
  try {
    await connection.query(
      `BEGIN READ ONLY; SET LOCAL statement_timeout = ${limit}; SET LOCAL jit = off;
        SET LOCAL plan_cache_mode = force_generic_plan; SET LOCAL pg_trgm.similarity_threshold = ${likeness.usual}`,
    )
    const value = await work(
      async <Row extends object>(text: string, values: readonly unknown[], isKept = false) => {
        const left = Math.max(until - Date.now(), 1)
        if (left < limit - leeway) {
          limit = left
          await connection.query(`SET LOCAL statement_timeout = ${limit}`)
        }
        return (await connection.query({ text, values, ...(isKept && { name: nameOf(text) }) })).rows as Row[]
      },
    )
    await connection.query('COMMIT')
    isBroken = false
    return value
  } catch (error) {
    if (isTooMuch(error)) {
      await connection.query('ROLLBACK')
      isBroken = false
    }
    throw error
  } finally {
    connection.release(isBroken)
  }
}

/** The database gave up because of our own limit. */
function isTooMuch(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '57014'
}
