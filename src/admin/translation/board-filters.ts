import { type BoardFilters, boardStates } from '../../../collections/shared/translation/board.ts'
import { isLocale } from '../../i18n/locales.ts'
import { isId } from '../../lib/is-id.ts'

type Query = Record<string, string | string[] | undefined>

const only = (value: string | string[] | undefined): string => (typeof value === 'string' ? value : '')

/** The filters that an address asks for; what it says wrongly filters nothing. */
export function boardFiltersOf(query: Query): BoardFilters {
  const [language, state, site, noun, person] = ['language', 'state', 'site', 'noun', 'person'].map((name) =>
    only(query[name]),
  )
  const page = Number.parseInt(only(query['page']), 10)
  return {
    language: isLocale(language) || language === 'all' ? language : 'mine',
    state: boardStates.find((each) => each === state) ?? 'all',
    site: site && isId(site) ? site : null,
    noun: noun && /^[a-z-]{1,60}$/.test(noun) ? noun : null,
    person: person && (isId(person) || person === 'nobody') ? person : null,
    page: page >= 1 && page <= 10_000 ? page : 1,
  }
}

/** The address of the board with these filters. */
export function boardAddress(filters: BoardFilters, change: Partial<BoardFilters> = {}): string {
  const { language, state, site, noun, person, page } = { ...filters, page: 1, ...change }
  const query = new URLSearchParams({
    ...(language !== 'mine' && { language }),
    ...(state !== 'all' && { state }),
    ...(site && { site }),
    ...(noun && { noun }),
    ...(person && { person }),
    ...(page > 1 && { page: String(page) }),
  })
  return query.size === 0 ? '/admin/translations' : `/admin/translations?${query}`
}
