import type { I18n } from '../i18n/i18n.ts'
import type { LinkView } from '../lib/views/common.ts'
import type { SearchView } from '../lib/views/search.ts'
import { Empty } from './empty.tsx'
import { Echo, TextLink } from './words.tsx'

interface SearchNothingProps {
  i18n: I18n
  view: SearchView
  /** Where to go on. */
  links: readonly LinkView[]
}

/** Says that nothing was found, or not in time, and where to go on. */
export function SearchNothing({ i18n, view: { answer, query, active }, links }: SearchNothingProps) {
  const isLate = answer === 'tooMuch'
  const advice = isLate ? 'search.tooMuch' : active.length > 0 ? 'search.noneFiltered' : 'search.none'
  return (
    <>
      <Empty
        title={
          isLate ? (
            i18n.t('search.tooMuchTitle')
          ) : (
            <Echo sentence={(typed) => i18n.t('search.noneTitle', { query: typed })}>{query}</Echo>
          )
        }
        text={i18n.t(advice)}
      />
      <ul className="tags">
        {links.map((link) => (
          <li key={link.href}>
            <TextLink link={link} />
          </li>
        ))}
      </ul>
    </>
  )
}
