import type { I18n } from '../../i18n/i18n.ts'
import type { IssueView, NewsletterView } from '../../lib/views/newsletter.ts'
import { SignUpForm, signUpId } from '../forms/sign-up-form.tsx'
import { Frame, type FrameProps } from '../frame.tsx'
import { Issues } from '../newsletter-section.tsx'
import { PageHead, Section } from '../section.tsx'

/** The newsletter by name and rhythm, and its past issues, to read without signing up. */
export function NewsletterPage({ i18n, frame, head, view }: FrameProps & { view: NewsletterView }) {
  return (
    <Frame i18n={i18n} frame={frame} head={head}>
      <PageHead
        kicker={i18n.t(`newsletter.${view.frequency ?? 'byMail'}`)}
        title={view.name}
        lead={view.introduction}
      />
      {view.signUp && (
        <Section id="sign-up" heading={i18n.t('subscription.signUpHeading')}>
          <SignUpForm i18n={i18n} id={signUpId} signUp={view.signUp} isWhole />
        </Section>
      )}
      {view.hasArchive && (
        <Section
          id="issues"
          heading={i18n.t('newsletter.pastIssues')}
          note={view.feedHref && <a href={view.feedHref}>{i18n.t('lists.feed')}</a>}
        >
          <Archive i18n={i18n} issues={view.issues} />
        </Section>
      )}
    </Frame>
  )
}

/** Past issues, each newsletter's apart where a site has several. */
function Archive({ i18n, issues }: { i18n: I18n; issues: readonly IssueView[] }) {
  const byNewsletter = [...Map.groupBy(issues, ({ newsletter }) => newsletter?.text)]
  if (byNewsletter.length < 2) return <Issues i18n={i18n} issues={issues} level={3} />
  return byNewsletter.map(([name, own]) => (
    <section key={name}>
      <h3>{name}</h3>
      <Issues i18n={i18n} issues={own} level={4} />
    </section>
  ))
}
