import type { TopicListView } from '../../lib/views/topics.ts'
import { Elsewhere } from '../elsewhere.tsx'
import { Empty } from '../empty.tsx'
import { Frame, type FrameProps } from '../frame.tsx'
import { Count } from '../list-parts.tsx'
import { Picture } from '../picture.tsx'
import { PageHead, Section } from '../section.tsx'
import { Text } from '../words.tsx'

export function TopicListPage({ i18n, frame, head, view }: FrameProps & { view: TopicListView }) {
  const { topics } = view
  return (
    <Frame i18n={i18n} frame={frame} head={head}>
      <PageHead
        kicker={frame.site.name.text}
        title={i18n.t('sections.topics')}
        lead={view.lead ?? i18n.t('topics.lead')}
      />
      <Section
        id="results"
        heading={i18n.t('allOf.topics')}
        note={topics.length > 0 && <Count>{i18n.t('counts.topics', { count: topics.length })}</Count>}
        wide={
          topics.length > 0 && (
            <ul className="cards">
              {topics.map(({ key, name, href, lead, picture, count }) => (
                <li key={key}>
                  <Picture picture={picture} width={480} height={320} />
                  <h3>
                    <a href={href}>
                      <Text words={name} />
                    </a>
                  </h3>
                  {lead && (
                    <p>
                      <Text words={lead} />
                    </p>
                  )}
                  {count !== undefined && count > 0 && (
                    <p className="note">{i18n.t('counts.items', { count })}</p>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      >
        {topics.length === 0 && (
          <>
            <Empty title={i18n.t('lists.emptyTitle')} text={i18n.t('lists.empty')} />
            <Elsewhere i18n={i18n} links={view.elsewhere} />
          </>
        )}
      </Section>
    </Frame>
  )
}
