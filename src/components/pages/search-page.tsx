import type { SearchView } from '../../lib/views/search.ts'
import { Empty } from '../empty.tsx'
import { Frame, type FrameProps } from '../frame.tsx'
import { Count, Pagination } from '../list-parts.tsx'
import { Rows } from '../rows.tsx'
import { SearchForm } from '../search-form.tsx'
import { PageHead, Section } from '../section.tsx'
import { TextLink } from '../words.tsx'

export function SearchPage({ i18n, frame, head, view }: FrameProps & { view: SearchView }) {
  const { query, rows, total } = view
  return (
    <Frame i18n={i18n} frame={frame} head={head}>
      <PageHead title={i18n.t('search.title')} lead={i18n.t('search.lead')}>
        <SearchForm i18n={i18n} action={view.action} query={query} />
      </PageHead>
      {query && (
        <Section
          id="results"
          heading={i18n.t('lists.results')}
          note={<Count>{i18n.t('counts.results', { count: total })}</Count>}
        >
          {rows.length > 0 ? (
            <Rows i18n={i18n} rows={rows} />
          ) : (
            <>
              <Empty title={i18n.t('search.noneTitle', { query })} text={i18n.t('search.none')} />
              <ul className="tags">
                {frame.navigation.map((item) => (
                  <li key={item.href}>
                    <TextLink link={item} />
                  </li>
                ))}
              </ul>
            </>
          )}
          <Pagination i18n={i18n} pagination={view.pagination} />
        </Section>
      )}
    </Frame>
  )
}
