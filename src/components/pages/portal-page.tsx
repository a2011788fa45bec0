import '../../styles/portal.css'
import type { I18n } from '../../i18n/i18n.ts'
import type { HeadView } from '../../lib/views/frame.ts'
import type { PortalView } from '../../lib/views/portal.ts'
import { Head } from '../head.tsx'
import { SearchForm } from '../search-form.tsx'
import { SiteDrawing } from '../site-drawing.tsx'
import { SiteMark } from '../site-mark.tsx'
import { Endonym, Text } from '../words.tsx'

interface PortalPageProps {
  i18n: I18n
  head: HeadView
  view: PortalView
}

/** The three sites side by side, each already in its own colours. */
export function PortalPage({ i18n, head, view }: PortalPageProps) {
  return (
    <>
      <Head head={{ ...head, isHome: true }} siteName={head.title} locale={i18n.locale} otherLocales={[]} />
      <a className="skip visually-hidden" href="#content">
        {i18n.t('common.skip')}
      </a>
      <main id="content" tabIndex={-1}>
        <header className="wrap head">
          <p className="kick">{i18n.t('portal.kicker')}</p>
          <h1>{i18n.t('portal.title')}</h1>
          <p className="lead">{i18n.t('portal.lead')}</p>
          <SearchForm i18n={i18n} action="/search" label={i18n.t('search.portalField')} />
        </header>
        <ul className="portal">
          {view.sites.map((site) => (
            <SitePanel key={site.key} i18n={i18n} site={site} />
          ))}
        </ul>
      </main>
    </>
  )
}

function SitePanel({ i18n, site }: { i18n: I18n; site: PortalView['sites'][number] }) {
  return (
    <li className="wash panel" data-theme={site.theme}>
      <SiteDrawing theme={site.theme} name={site.name.text} />
      <div className="panel-text">
        <h2 className="brand">
          <SiteMark theme={site.theme} />
          <a href={site.href}>
            <Text words={site.name} />
          </a>
        </h2>
        {site.kindLine && (
          <p className="note">
            <Text words={site.kindLine} />
          </p>
        )}
        {site.purpose && (
          <p>
            <Text words={site.purpose} />
          </p>
        )}
        <ul className="chips" aria-label={i18n.t('portal.languagesOf', { site: site.name.text })}>
          {site.languages.map(({ locale, href }) => (
            <li key={locale}>
              <a href={href} hrefLang={locale}>
                <Endonym locale={locale} />
              </a>
            </li>
          ))}
        </ul>
      </div>
    </li>
  )
}
