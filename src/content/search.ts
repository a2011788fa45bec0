import type { SearchView } from '../lib/views/search.ts'
import { linkToSection } from './address.ts'
import { frameOf } from './frame.ts'
import { absent, type Outcome } from './outcome.ts'
import { sectionPaths } from './page-paths.ts'
import { recordFreeText } from './record.ts'
import { findEntries } from './search-query.ts'
import { readQuestion, type SearchParameters } from './search-question.ts'
import { searchView } from './search-results.ts'
import { visit } from './visit.ts'

/**
 * What a site shows in one language that answers a question, the best first.
 *
 * @param parameters - the query of the address: `q`, `page` and the filters
 */
export async function searchPage(
  site: string,
  locale: string,
  parameters: SearchParameters,
): Promise<Outcome<SearchView>> {
  const here = await visit(site, locale)
  if (!here) return absent
  const question = readQuestion(parameters)
  if (Object.keys(parameters).length > 0) recordFreeText()
  const scope = { locale: here.locale, site: here.site.id, offered: [] }
  const view = searchView(
    { ...here, action: linkToSection(here, 'search'), carried: {} },
    question,
    await findEntries(scope, question),
  )
  const { frame, head } = await frameOf(here, {
    title: here.i18n.t('search.title'),
    description: here.i18n.t('search.lead'),
    paths: sectionPaths(here, 'search'),
    section: 'search',
    isSection: true,
    robots: 'noindex, follow',
  })
  const title = question.text === '' ? head.title : here.i18n.t('search.resultsFor', { query: question.text })
  return { kind: 'found', view, frame, head: { ...head, title } }
}
