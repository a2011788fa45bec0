import type { I18n } from '../i18n/i18n.ts'
import type { Words } from '../lib/views/common.ts'
import type { IssueView, NewsletterView } from '../lib/views/newsletter.ts'
import { SignUpForm } from './forms/sign-up-form.tsx'
import { Text, Time } from './words.tsx'

interface NewsletterSectionProps {
  i18n: I18n
  id: string
  heading?: Words | undefined
  newsletter: NewsletterView
}

/** The newsletter by name and rhythm, with its past issues, which anyone reads without signing up. */
export function NewsletterSection({ i18n, id, heading, newsletter }: NewsletterSectionProps) {
  const headingId = `${id}-heading`
  return (
    <section id={id} className="wash no-print" aria-labelledby={headingId}>
      <div className="wrap two">
        <div>
          <p className="kick">{i18n.t(`newsletter.${newsletter.frequency ?? 'byMail'}`)}</p>
          <h2 id={headingId}>
            <Text words={heading ?? newsletter.name} />
          </h2>
          {newsletter.introduction && (
            <p className="lead">
              <Text words={newsletter.introduction} />
            </p>
          )}
          {newsletter.signUp && <SignUpForm i18n={i18n} id={`${id}-form`} signUp={newsletter.signUp} />}
          <p className="more">
            <a href={newsletter.href}>{i18n.t('newsletter.page')}</a>
          </p>
        </div>
        {newsletter.hasArchive && (
          <div>
            <h3 className="mb-4">{i18n.t('newsletter.pastIssues')}</h3>
            <Issues i18n={i18n} issues={newsletter.issues} level={4} />
          </div>
        )}
      </div>
    </section>
  )
}

/** Past issues by date, or the honest word that there are none yet. */
export function Issues({ i18n, issues, level }: { i18n: I18n; issues: readonly IssueView[]; level: 3 | 4 }) {
  if (issues.length === 0) return <p className="note">{i18n.t('newsletter.emptyArchive')}</p>
  const Heading = `h${level}` as const
  return (
    <ul className="rows">
      {issues.map(({ title, date, summary, href, hreflang }) => (
        <li key={href ?? title.text}>
          <div className="meta">{date && <Time date={date} words={i18n.date(date)} />}</div>
          <div>
            <Heading>
              {href ? (
                <a href={href} hrefLang={hreflang}>
                  <Text words={title} />
                </a>
              ) : (
                <Text words={title} />
              )}
            </Heading>
            {summary && (
              <p>
                <Text words={summary} />
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
