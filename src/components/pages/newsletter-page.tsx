import type { NewsletterPageView } from '../../lib/views/newsletter.ts'
import { SignUpForm } from '../forms/sign-up-form.tsx'
import { Frame, type FrameProps } from '../frame.tsx'
import { Issues } from '../newsletter-section.tsx'
import { PageHead, Section } from '../section.tsx'

/** The newsletter by name and rhythm, and its past issues, to read without signing up. */
export function NewsletterPage({ i18n, frame, head, view }: FrameProps & { view: NewsletterPageView }) {
  return (
    <Frame i18n={i18n} frame={frame} head={head}>
      <PageHead
        kicker={i18n.t(`newsletter.${view.frequency ?? 'byMail'}`)}
        title={view.name}
        lead={view.introduction}
      />
      {view.signUp && (
        <Section id="sign-up" heading={i18n.t('subscription.signUpHeading')}>
          <SignUpForm i18n={i18n} id="sign-up-form" signUp={view.signUp} isWhole />
        </Section>
      )}
      {view.hasArchive && (
        <Section
          id="issues"
          heading={i18n.t('newsletter.pastIssues')}
          note={view.feedHref && <a href={view.feedHref}>{i18n.t('lists.feed')}</a>}
        >
          <Issues i18n={i18n} issues={view.issues} level={3} />
        </Section>
      )}
    </Frame>
  )
}
