import type { ReactNode } from 'react'
import type { I18n } from '../../i18n/i18n.ts'
import type { TopicItemView } from '../../lib/views/topics.ts'
import { DocumentTiles } from '../documents.tsx'
import { type Fact, Facts, lines } from '../facts.tsx'
import { Frame, type FrameProps } from '../frame.tsx'
import { More, type MoreLinks } from '../item-parts.tsx'
import { FramedPicture } from '../picture.tsx'
import { Rows } from '../rows.tsx'
import { PageHead, Section } from '../section.tsx'
import { Text, TextLink } from '../words.tsx'

/** A topic: what belongs to it, what we ask, and everything that there is about it. */
export function TopicItemPage({ i18n, frame, head, view }: FrameProps & { view: TopicItemView }) {
  const { picture, documents } = view
  return (
    <Frame i18n={i18n} frame={frame} head={head}>
      <PageHead
        kicker={i18n.t('kinds.pages.topic')}
        title={view.name}
        lead={view.lead}
        figure={picture && <FramedPicture i18n={i18n} picture={picture} />}
      />
      <About i18n={i18n} view={view} />
      <RowList
        i18n={i18n}
        id="news"
        heading={i18n.t('sections.newsAndStatements')}
        rows={view.newsAndStatements}
        more={[view.more?.news, view.more?.statements]}
      />
      <RowList
        i18n={i18n}
        id="projects"
        heading={i18n.t('sections.projects')}
        rows={view.projects}
        more={[view.more?.projects, view.more?.campaigns]}
      />
      <RowList
        i18n={i18n}
        id="events"
        heading={i18n.t('sections.events')}
        rows={view.events}
        more={[view.more?.events]}
      />
      {documents && documents.length > 0 && (
        <Section
          id="documents"
          heading={i18n.t('sections.documents')}
          wide={
            <>
              <DocumentTiles i18n={i18n} documents={documents} />
              <More links={[view.more?.documents]} />
            </>
          }
        />
      )}
      {view.feedHref && (
        <p className="wrap more no-print">
          <a href={view.feedHref}>{i18n.t('feeds.ofTopic')}</a>
        </p>
      )}
    </Frame>
  )
}

function RowList({
  i18n,
  id,
  heading,
  rows,
  more,
}: {
  i18n: I18n
  id: string
  heading: string
  rows: TopicItemView['projects']
  more: MoreLinks
}) {
  if (!rows || rows.length === 0) return null
  return (
    <Section id={id} heading={heading}>
      <Rows i18n={i18n} rows={rows} />
      <More links={more} />
    </Section>
  )
}

function About({ i18n, view }: { i18n: I18n; view: TopicItemView }) {
  const { asks, includes, frameworks, parent, children, allHref } = view
  const parts: ReactNode[] = [
    <Points key="asks" heading={i18n.t('topics.asks')} points={asks} />,
    <Points key="includes" heading={i18n.t('topics.includes')} points={includes} />,
  ]
  const hasPoints = Boolean(asks?.length || includes?.length)
  const hasFacts = Boolean(frameworks?.length || parent || children?.length)
  if (!hasPoints && !hasFacts && !allHref) return null
  return (
    <div className="wrap">
      <div className="beside">
        <div>{hasPoints && <Facts facts={factsOf(i18n, view)} />}</div>
        <div>
          {hasPoints ? <div className="prose">{parts}</div> : <Facts facts={factsOf(i18n, view)} isWide />}
          {allHref && (
            <p className="more">
              <TextLink link={allHref} />
            </p>
          )}
        </div>
      </div>
    </div>
  )
}

function Points({ heading, points }: { heading: string; points: TopicItemView['asks'] }) {
  if (!points || points.length === 0) return null
  return (
    <section>
      <h2>{heading}</h2>
      <ul className="points">
        {points.map((point) => (
          <li key={point.text}>
            <Text words={point} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function factsOf(i18n: I18n, { frameworks, parent, children }: TopicItemView): Fact[] {
  return [
    {
      label: i18n.t('topics.frameworks'),
      value: lines(
        frameworks,
        ({ name, year, note }) => (
          <>
            <Text words={name} />
            {(year || note) && (
              <small>
                {year}
                {year && note && i18n.separator}
                {note && <Text words={note} />}
              </small>
            )}
          </>
        ),
        ({ name }) => name.text,
      ),
    },
    {
      label: i18n.t('topics.parent'),
      value: parent && <TextLink link={{ label: parent.name, href: parent.href }} />,
    },
    {
      label: i18n.t('topics.children'),
      value: lines(
        children,
        ({ name, href }) => <TextLink link={{ label: name, href }} />,
        ({ key }) => key,
      ),
    },
  ]
}
