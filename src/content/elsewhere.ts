import type { ElsewhereLink } from '../lib/views/common.ts'
import { linkTo } from './address.ts'
import { filledPaths } from './filled-sections.ts'
import type { RowNoun } from './rows.ts'
import type { Visit } from './visit.ts'

/**
 * The other languages of a site in which a list that is empty in this one has something to show.
 *
 * @returns undefined when the list is empty in every language
 */
export async function elsewhereOf(
  visit: Visit,
  noun: Exclude<RowNoun, 'newsletter-issues'> | 'people' | 'topics',
): Promise<ElsewhereLink[] | undefined> {
  const paths = await filledPaths(visit, noun)
  const found = visit.site.languages.flatMap((locale): ElsewhereLink[] => {
    const path = locale === visit.locale ? undefined : paths[locale]
    return path === undefined ? [] : [{ locale, href: linkTo(visit, visit.site, path) }]
  })
  return found.length > 0 ? found : undefined
}
