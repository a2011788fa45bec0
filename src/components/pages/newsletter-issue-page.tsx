import type { I18n } from '../../i18n/i18n.ts'
import type { IssuePageView, IssuePartView } from '../../lib/views/newsletter.ts'
import { Frame, type FrameProps } from '../frame.tsx'
import { Acknowledgement } from '../project-parts.tsx'
import { Prose } from '../prose.tsx'
import { Rows } from '../rows.tsx'
import { PageHead } from '../section.tsx'
import { Text } from '../words.tsx'

/** One issue of a newsletter, as it was mailed in this language. */
export function NewsletterIssuePage({ i18n, frame, head, view }: FrameProps & { view: IssuePageView }) {
  const { title, date, summary, introduction, parts, acknowledgements, href, newsletterHref } = view
  return (
    <Frame i18n={i18n} frame={frame} head={head}>
      <article>
        <PageHead kicker={date && i18n.date(date)} title={title} lead={summary} />
        <div className="wrap">
          <Prose html={introduction} />
          {parts.map((part) => (
            <Part key={keyOf(part)} i18n={i18n} part={part} />
          ))}
          {acknowledgements.map(({ project, hasEmblem, text, disclaimer }) => (
            <Acknowledgement
              key={project}
              i18n={i18n}
              acknowledgement={{
                hasEmblem,
                text: text === undefined ? undefined : { text },
                disclaimer: disclaimer === undefined ? undefined : { text: disclaimer },
              }}
            />
          ))}
          {href && (
            <p className="mt-8">
              <a href={href}>{i18n.t('newsletter.readIssue')}</a>
            </p>
          )}
          <p className="more mt-8">
            <a href={newsletterHref}>{i18n.t('newsletter.page')}</a>
          </p>
        </div>
      </article>
    </Frame>
  )
}

const keyOf = (part: IssuePartView): string =>
  part.kind === 'item' ? part.row.href : `${part.heading?.text}${part.html}`

function Part({ i18n, part }: { i18n: I18n; part: IssuePartView }) {
  if (part.kind === 'item') {
    return (
      <div className="mt-10">
        <Rows i18n={i18n} rows={[part.row]} level={2} />
      </div>
    )
  }
  return (
    <section className="prose mt-10">
      {part.heading && (
        <h2>
          <Text words={part.heading} />
        </h2>
      )}
      <Prose html={part.html} />
    </section>
  )
}
