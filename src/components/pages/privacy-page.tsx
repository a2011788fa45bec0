import type { PrivacyView } from '../../lib/views/notices.ts'
import { Frame, type FrameProps } from '../frame.tsx'
import { Prose } from '../prose.tsx'
import { PageHead, Section } from '../section.tsx'

/** The site's own notice; until there is one, what is true of every site. */
export function PrivacyPage({ i18n, frame, head, view }: FrameProps & { view: PrivacyView }) {
  const { t } = i18n
  return (
    <Frame i18n={i18n} frame={frame} head={head}>
      <PageHead title={t('privacy.title')} lead={t('privacy.lead')} />
      {view.html && (
        <div className="wrap">
          <div className="beside">
            <div />
            <Prose html={view.html} />
          </div>
        </div>
      )}
      {!view.html && (
        <>
          <Section id="cookies" heading={t('privacy.cookiesHeading')}>
            <p>{t('privacy.cookies')}</p>
          </Section>
          <Section id="rights" heading={t('privacy.rightsHeading')}>
            <p>{t('privacy.rights')}</p>
          </Section>
        </>
      )}
      <p className="wrap more">
        <a href={view.contactHref}>{t('privacy.contactLink')}</a>
      </p>
    </Frame>
  )
}
