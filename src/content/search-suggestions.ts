import { Values } from './public-sql.ts'
import { recordFreeText } from './record.ts'
import { portalScope } from './search-portal.ts'
import { readQuestion, type SearchParameters } from './search-question.ts'
import { type Scope, suggestionStatement } from './search-sql.ts'
import { inTime, isTooMuch } from './search-time.ts'
import { readWords } from './search-words.ts'
import { visit } from './visit.ts'

/** As many as can be looked through beside a field. */
const most = 8

/** What stands at the address of suggestions. */
export type Suggestions = { kind: 'found'; contentType: string; body: string } | { kind: 'absent' }

/**
 * Titles of what a site shows in one language whose names begin as somebody types, the best first: a JSON list of
 * texts. What is not known in time is an empty list; the search itself tells more.
 *
 * @param typed - the words so far
 */
export async function suggestions(site: string, locale: string, typed: string): Promise<Suggestions> {
  const here = await visit(site, locale)
  if (!here) return { kind: 'absent' }
  return titlesIn({ locale: here.locale, site: here.site.id, offered: [] }, typed)
}

/**
 * The same of what all sites show in one language.
 *
 * @param parameters - the query of the address: `q`, the words so far, and `language`
 */
export async function portalSuggestions(parameters: SearchParameters): Promise<Suggestions> {
  const { scope } = await portalScope(parameters)
  return titlesIn(scope, parameters['q'])
}

async function titlesIn(scope: Scope, typed: SearchParameters[string]): Promise<Suggestions> {
  recordFreeText()
  const question = readQuestion({ q: typed })
  const found = await inTime(async (ask) => {
    const reading = question.words.length > 0 ? await readWords(ask, scope.locale, question) : null
    if (!reading) return []
    const begun = { ...reading, query: reading.unfinished || reading.query, named: [] }
    const values = new Values()
    const statement = suggestionStatement(values, { scope, filters: {}, reading: begun }, most)
    return ask<{ title: string }>(statement, values.list, true)
  }).catch((error: unknown) => {
    if (isTooMuch(error)) return []
    throw error
  })
  const body = JSON.stringify(found.map(({ title }) => title))
  return { kind: 'found', contentType: 'application/json; charset=utf-8', body }
}
