import type { ReactNode } from 'react'
import type { I18n } from '../i18n/i18n.ts'
import type { FrameView, HeadView } from '../lib/views/frame.ts'
import { Footer } from './footer.tsx'
import { Head, JsonLd } from './head.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { Navigation } from './navigation.tsx'
import { Photo } from './picture.tsx'
import { SharedAnswer, SharedNotice } from './shared-draft.tsx'
import { SiteMark } from './site-mark.tsx'
import { Text, TextLink } from './words.tsx'

export interface FrameProps {
  i18n: I18n
  frame: FrameView
  head: HeadView
}

/** What every page of a site stands in: skip link, header, breadcrumb, content, footer. */
export function Frame({ i18n, frame, head, children }: FrameProps & { children: ReactNode }) {
  const others = frame.languages.filter(({ isCurrent, href }) => !isCurrent && href)
  return (
    <>
      <Head
        head={head}
        siteName={frame.site.name.text}
        locale={i18n.locale}
        otherLocales={others.map(({ locale }) => locale)}
      />
      <a className="skip visually-hidden" href="#content">
        {i18n.t('common.skip')}
      </a>
      {frame.shared && <SharedNotice i18n={i18n} shared={frame.shared} />}
      <Header i18n={i18n} frame={frame} />
      {frame.banner && (
        <aside className="banner" aria-label={i18n.t('common.banner')}>
          <p className="wrap">
            <Text words={frame.banner.text} /> {frame.banner.link && <TextLink link={frame.banner.link} />}
          </p>
        </aside>
      )}
      <Breadcrumb i18n={i18n} frame={frame} />
      <main id="content" tabIndex={-1}>
        {children}
        {frame.shared && frame.shared !== 'ended' && <SharedAnswer i18n={i18n} shared={frame.shared} />}
      </main>
      <Footer i18n={i18n} frame={frame} canonical={head.canonical} />
      <JsonLd objects={head.jsonLd} />
    </>
  )
}

function Header({ i18n, frame }: { i18n: I18n; frame: FrameView }) {
  const { site } = frame
  return (
    <header className="top">
      <div className="wrap bar">
        <LanguageSwitch i18n={i18n} languages={frame.languages} />
        <a className="brand" href={site.homeHref}>
          {site.logo ? <Photo photo={site.logo} sizes="2.35rem" /> : <SiteMark theme={site.theme} />}
          <span>
            <Text words={site.name} />
            {site.kindLine && (
              <small>
                <Text words={site.kindLine} />
              </small>
            )}
          </span>
        </a>
        <Navigation i18n={i18n} frame={frame} />
      </div>
    </header>
  )
}

function Breadcrumb({ i18n, frame }: { i18n: I18n; frame: FrameView }) {
  if (frame.breadcrumb.length === 0) return null
  return (
    <nav className="wrap crumbs" aria-label={i18n.t('common.youAreHere')}>
      <ol>
        {frame.breadcrumb.map((crumb) => (
          <li key={crumb.href}>
            <TextLink link={crumb} />
          </li>
        ))}
        {frame.here && (
          <li aria-current="page">
            <Text words={frame.here} />
          </li>
        )}
      </ol>
    </nav>
  )
}
