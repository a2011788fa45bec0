import type { I18n } from '../../i18n/i18n.ts'
import type { HeadView } from '../../lib/views/frame.ts'
import type { PortalErrorView } from '../../lib/views/portal.ts'
import { Head } from '../head.tsx'
import { Text } from '../words.tsx'

interface PortalErrorPageProps {
  i18n: I18n
  head: HeadView
  view: PortalErrorView
}

/** An error at an address that belongs to none of the sites: what happened, and the sites to go on to. */
export function PortalErrorPage({ i18n, head, view: { status, sites } }: PortalErrorPageProps) {
  return (
    <>
      <Head head={{ ...head, isHome: true }} siteName={head.title} locale={i18n.locale} otherLocales={[]} />
      <a className="skip visually-hidden" href="#content">
        {i18n.t('common.skip')}
      </a>
      <main id="content" tabIndex={-1}>
        <header className="wrap head">
          <p className="kick">{i18n.t(`errors.${status}.kicker`)}</p>
          <h1>{i18n.t(`errors.${status}.title`)}</h1>
          <p className="lead">{i18n.t(`errors.${status}.text`)}</p>
          <nav aria-label={i18n.t('errors.links')}>
            <ul className="tags">
              {sites.map(({ key, name, href }) => (
                <li key={key}>
                  <a href={href}>
                    <Text words={name} />
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
      </main>
    </>
  )
}
