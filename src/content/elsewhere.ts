import { sectionOf, sectionPath } from '../lib/addresses.ts'
import type { ElsewhereLink } from '../lib/views/common.ts'
import { linkTo } from './address.ts'
import { findPublic } from './find.ts'
import type { RowNoun } from './rows.ts'
import type { Visit } from './visit.ts'

/**
 * The other languages of a site in which a list that is empty in this one has something to show.
 *
 * @returns undefined when the list is empty in every language
 */
export async function elsewhereOf(
  visit: Visit,
  noun: RowNoun | 'people' | 'topics',
): Promise<ElsewhereLink[] | undefined> {
  const found = await Promise.all(
    visit.site.languages
      .filter((locale) => locale !== visit.locale)
      .map(async (locale): Promise<ElsewhereLink[]> => {
        const { docs } = await findPublic({ ...visit, locale }, noun, { select: {}, limit: 1 })
        if (docs.length === 0) return []
        return [{ locale, href: linkTo(visit, visit.site, sectionPath(locale, sectionOf[noun])) }]
      }),
  )
  return found.flat().length > 0 ? found.flat() : undefined
}
