import { locales } from '../../i18n/locales.ts'
import type { MissingTranslationView } from '../../lib/views/errors.ts'
import { Frame, type FrameProps } from '../frame.tsx'
import { PageHead } from '../section.tsx'
import { Endonym, TextLink } from '../words.tsx'

/** The item exists in other languages: says so, and names them in themselves. */
export function MissingTranslationPage({
  i18n,
  frame,
  head,
  view,
}: FrameProps & { view: MissingTranslationView }) {
  return (
    <Frame i18n={i18n} frame={frame} head={{ robots: 'noindex', ...head }}>
      <PageHead
        kicker={i18n.t('missing.kicker')}
        title={i18n.t('missing.title', { language: i18n.language(i18n.locale) })}
        lead={i18n.t('missing.text')}
      >
        <ul className="points mt-8">
          {view.available.map(({ locale, href, title }) => (
            <li key={locale}>
              <a href={href} hrefLang={locale} className="semibold">
                <Endonym locale={locale} />
                {title && (
                  <>
                    {i18n.t('common.colon', { label: '' })}{' '}
                    <bdi lang={locale} dir={locales[locale].dir}>
                      {title}
                    </bdi>
                  </>
                )}
              </a>
            </li>
          ))}
        </ul>
        {view.links.length > 0 && (
          <nav aria-label={i18n.t('errors.links')} className="mt-6">
            <ul className="tags">
              {view.links.map((link) => (
                <li key={link.href}>
                  <TextLink link={link} />
                </li>
              ))}
            </ul>
          </nav>
        )}
      </PageHead>
    </Frame>
  )
}
