import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { i18nFor } from '../i18n/i18n.ts'
import { nothing } from './examples/search.tsx'
import { SearchNothing } from './search-nothing.tsx'
import { SearchResults } from './search-results.tsx'

it('keeps what was typed apart from the words around it, whatever its direction', () => {
  const query = 'الهجرة (2012)'
  const view = { ...nothing, query }
  const i18n = i18nFor('en')
  const html = renderToStaticMarkup(
    <SearchResults i18n={i18n} view={view}>
      <SearchNothing i18n={i18n} view={view} links={[]} />
    </SearchResults>,
  )
  expect(html).toContain(`<h2 id="results-heading">Results for “<bdi>${query}</bdi>”</h2>`)
  expect(html).toContain(`<h3>Nothing found for “<bdi>${query}</bdi>”</h3>`)
})
