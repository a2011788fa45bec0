import type { I18n } from '../../i18n/i18n.ts'
import { locales } from '../../i18n/locales.ts'
import type { HeadView } from '../../lib/views/frame.ts'
import type { PortalSearchView } from '../../lib/views/search.ts'
import { Head } from '../head.tsx'
import { SearchForm } from '../search-form.tsx'
import { SearchNothing } from '../search-nothing.tsx'
import { SearchResults } from '../search-results.tsx'
import { PageHead } from '../section.tsx'

interface PortalSearchPageProps {
  i18n: I18n
  head: HeadView
  view: PortalSearchView
}

/** The search over all sites; each result says on which one it stands. */
export function PortalSearchPage({ i18n, head, view }: PortalSearchPageProps) {
  const home = { href: view.homeHref, label: { text: i18n.t('portal.title') } }
  const selected = view.languages.find(({ isSelected }) => isSelected)?.locale
  return (
    <>
      <Head head={head} siteName={i18n.t('portal.title')} locale={i18n.locale} otherLocales={[]} />
      <a className="skip visually-hidden" href="#content">
        {i18n.t('common.skip')}
      </a>
      <nav className="wrap crumbs" aria-label={i18n.t('common.youAreHere')}>
        <ol>
          <li>
            <a href={home.href}>{home.label.text}</a>
          </li>
          <li aria-current="page">{i18n.t('search.portalTitle')}</li>
        </ol>
      </nav>
      <main id="content" tabIndex={-1}>
        <PageHead title={i18n.t('search.portalTitle')} lead={i18n.t('search.portalLead')}>
          <SearchForm
            i18n={i18n}
            action={view.action}
            query={view.query}
            label={i18n.t('search.portalField')}
            hint={i18n.t('search.hint')}
            hasSuggestions
          >
            <div>
              <label htmlFor="search-language">{i18n.t('search.language')}</label>
              <select id="search-language" name="language" defaultValue={selected}>
                {view.languages.map(({ locale }) => (
                  <option key={locale} value={locale} lang={locale}>
                    {locales[locale].endonym}
                  </option>
                ))}
              </select>
            </div>
          </SearchForm>
        </PageHead>
        <SearchResults i18n={i18n} view={view}>
          <SearchNothing i18n={i18n} view={view} links={[home]} />
        </SearchResults>
      </main>
    </>
  )
}
