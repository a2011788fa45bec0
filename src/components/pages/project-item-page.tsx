import type { I18n } from '../../i18n/i18n.ts'
import type { ProjectItemView } from '../../lib/views/projects.ts'
import { DocumentTiles } from '../documents.tsx'
import type { FrameProps } from '../frame.tsx'
import { FramedPicture } from '../picture.tsx'
import { projectFacts } from '../project-facts.tsx'
import { Acknowledgement, ProjectText } from '../project-parts.tsx'
import { Section } from '../section.tsx'
import { StateNotice } from '../state.tsx'
import { Text } from '../words.tsx'
import { ItemPage } from './item-page.tsx'

export function ProjectItemPage({ i18n, frame, head, view }: FrameProps & { view: ProjectItemView }) {
  const { documents, picture, state, strapline } = view
  return (
    <ItemPage
      i18n={i18n}
      frame={frame}
      head={head}
      kicker={<Kicker i18n={i18n} view={view} />}
      title={view.title}
      lead={strapline ?? view.summary}
      figure={picture && <FramedPicture i18n={i18n} picture={picture} />}
      facts={projectFacts(i18n, view)}
      extras={view}
      after={
        documents &&
        documents.length > 0 && (
          <Section id="documents" heading={i18n.t('items.documents')}>
            <DocumentTiles i18n={i18n} documents={documents} />
          </Section>
        )
      }
    >
      {state && <StateNotice i18n={i18n} state={state} />}
      {strapline && view.summary && (
        <p className="mb-8">
          <Text words={view.summary} />
        </p>
      )}
      <ProjectText i18n={i18n} view={view} />
      <Acknowledgement i18n={i18n} acknowledgement={view.acknowledgement} />
    </ItemPage>
  )
}

function Kicker({ i18n, view: { kind, acronym } }: { i18n: I18n; view: ProjectItemView }) {
  return (
    <span>
      {i18n.t(kind)}
      {acronym && (
        <>
          {i18n.separator}
          <bdi>{acronym}</bdi>
        </>
      )}
    </span>
  )
}
