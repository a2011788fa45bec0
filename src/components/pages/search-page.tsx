import type { SearchView } from '../../lib/views/search.ts'
import { Frame, type FrameProps } from '../frame.tsx'
import { SearchForm } from '../search-form.tsx'
import { SearchNothing } from '../search-nothing.tsx'
import { SearchResults } from '../search-results.tsx'
import { PageHead } from '../section.tsx'

/** The search of a site. */
export function SearchPage({ i18n, frame, head, view }: FrameProps & { view: SearchView }) {
  return (
    <Frame i18n={i18n} frame={frame} head={head}>
      <PageHead title={i18n.t('search.title')} lead={view.query === '' ? i18n.t('search.lead') : undefined}>
        <SearchForm
          i18n={i18n}
          action={view.action}
          query={view.query}
          hint={i18n.t('search.hint')}
          hasSuggestions
        />
      </PageHead>
      <SearchResults i18n={i18n} view={view}>
        <SearchNothing i18n={i18n} view={view} links={frame.navigation} />
      </SearchResults>
    </Frame>
  )
}
