import type { ReactNode } from 'react'
import type { I18n } from '../i18n/i18n.ts'
import { locales } from '../i18n/locales.ts'
import type { FacetView, ResultView, SearchView } from '../lib/views/search.ts'
import { ActiveFilters } from './active-filters.tsx'
import { Count, Pagination } from './list-parts.tsx'
import { Section } from './section.tsx'
import { Echo, Text, Time } from './words.tsx'

interface SearchResultsProps {
  i18n: I18n
  view: SearchView
  /** Where the reader may go on when nothing was found. */
  children: ReactNode
}

/** The answer to a question: how many results, the ways to narrow them, and the results of one page. */
export function SearchResults({ i18n, view, children }: SearchResultsProps) {
  const { query, rows, total, isMore, answer } = view
  if (query === '') return null
  const count = isMore
    ? i18n.t('search.more', { count: i18n.number(total) })
    : i18n.t('counts.results', { count: total })
  return (
    <Section
      id="results"
      heading={<Echo sentence={(typed) => i18n.t('search.resultsFor', { query: typed })}>{query}</Echo>}
      note={
        <>
          <Count>{answer === 'tooMuch' ? i18n.t('search.tooMuchTitle') : count}</Count>
          <Facets i18n={i18n} view={view} />
        </>
      }
    >
      {view.active.length > 0 && (
        <div className="mb-5">
          <ActiveFilters i18n={i18n} filters={view} />
        </div>
      )}
      {(answer === 'similar' || answer === 'some') && <p>{i18n.t(`search.${answer}`)}</p>}
      {rows.length > 0 ? <Results i18n={i18n} rows={rows} /> : children}
      {isMore && rows.length > 0 && <p className="note">{i18n.t('search.limit')}</p>}
      <Pagination i18n={i18n} pagination={view.pagination} />
    </Section>
  )
}

function Results({ i18n, rows }: { i18n: I18n; rows: readonly ResultView[] }) {
  return (
    <ul className="rows">
      {rows.map((row) => (
        <li key={row.href}>
          <div className="meta">
            {row.date && <Time date={row.date} words={i18n.date(row.date)} />}
            {row.acronym && (
              <b>
                <bdi>{row.acronym}</bdi>
              </b>
            )}
            {row.kind && <span>{i18n.t(row.kind)}</span>}
            {row.site && (
              <span>
                <Text words={row.site} />
              </span>
            )}
          </div>
          <div lang={row.lang} dir={row.lang && locales[row.lang].dir}>
            <h3>
              <a href={row.href} hrefLang={row.hreflang}>
                <Text words={row.title} />
              </a>
            </h3>
            {row.excerpt.length > 0 && (
              <p>
                {row.excerpt.map(({ text, isMatch }, index) =>
                  // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence never change places.
                  isMatch ? <mark key={index}>{text}</mark> : text,
                )}
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** Every way to narrow the results, as links: they work without script, and say how many there are. */
function Facets({ i18n, view }: { i18n: I18n; view: SearchView }) {
  if (view.facets.length === 0) return null
  return (
    <nav aria-label={i18n.t('search.narrow')} className="no-print mt-5">
      {view.facets.map((facet) => (
        <details key={facet.label}>
          <summary>{i18n.t(facet.label)}</summary>
          <FacetOptions i18n={i18n} facet={facet} isLeast={view.isMore} />
        </details>
      ))}
    </nav>
  )
}

function FacetOptions({ i18n, facet, isLeast }: { i18n: I18n; facet: FacetView; isLeast: boolean }) {
  return (
    <ul aria-label={i18n.t(facet.label)}>
      {facet.options.map(({ label, count, href }) => (
        <li key={href}>
          <a href={href} rel="nofollow" className="inline-block min-h-6">
            <Text words={label} />
          </a>{' '}
          <span>
            ({isLeast ? i18n.t('search.atLeast', { count: i18n.number(count) }) : i18n.number(count)})
          </span>
        </li>
      ))}
    </ul>
  )
}
