import type { AccessibilityView } from '../../lib/views/notices.ts'
import { ContactPoint } from '../contact-point.tsx'
import { Frame, type FrameProps } from '../frame.tsx'
import { Prose } from '../prose.tsx'
import { PageHead, Section } from '../section.tsx'
import { Text } from '../words.tsx'

/** Accessibility statement in the form of Commission Decision 2018/1523; it never claims full compliance. */
export function AccessibilityPage({ i18n, frame, head, view }: FrameProps & { view: AccessibilityView }) {
  const { t } = i18n
  const { statedOn, method, shortcomingsHtml, contact, contactHref } = view
  return (
    <Frame i18n={i18n} frame={frame} head={head}>
      <PageHead
        title={t('accessibility.title')}
        lead={t('accessibility.lead', { site: frame.site.name.text })}
      />
      <Section id="compliance" heading={t('accessibility.complianceHeading')}>
        <p>{t('accessibility.compliance')}</p>
      </Section>
      <Section id="shortcomings" heading={t('accessibility.shortcomingsHeading')}>
        {shortcomingsHtml ? (
          <Prose html={shortcomingsHtml} />
        ) : (
          <p>{t('accessibility.shortcomingsUnknown')}</p>
        )}
      </Section>
      {(statedOn || method) && (
        <Section id="prepared" heading={t('accessibility.preparedHeading')}>
          {statedOn && <p>{t('accessibility.statedOn', { date: i18n.date(statedOn) })}</p>}
          {method && (
            <p>
              <Text words={method} />
            </p>
          )}
        </Section>
      )}
      <Section id="feedback" heading={t('accessibility.feedbackHeading')}>
        <p>{t('accessibility.feedback')}</p>
        {contact && <ContactPoint point={contact} />}
        <p className="more">
          <a href={contactHref}>{t('accessibility.feedbackLink')}</a>
        </p>
      </Section>
      <Section id="enforcement" heading={t('accessibility.enforcementHeading')}>
        <p>{t('accessibility.enforcement')}</p>
      </Section>
    </Frame>
  )
}
