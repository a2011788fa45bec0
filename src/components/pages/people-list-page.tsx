import type { PeopleListView } from '../../lib/views/people.ts'
import { Elsewhere } from '../elsewhere.tsx'
import { Empty } from '../empty.tsx'
import { Frame, type FrameProps } from '../frame.tsx'
import { Count } from '../list-parts.tsx'
import { Departments } from '../people.tsx'
import { PageHead, Section } from '../section.tsx'

export function PeopleListPage({ i18n, frame, head, view }: FrameProps & { view: PeopleListView }) {
  const count = view.departments.reduce((sum, { people }) => sum + people.length, 0)
  return (
    <Frame i18n={i18n} frame={frame} head={head}>
      <PageHead
        kicker={frame.site.name.text}
        title={i18n.t('sections.people')}
        lead={view.lead ?? i18n.t('people.lead')}
      />
      <Section
        id="results"
        heading={i18n.t('people.staff')}
        note={count > 0 && <Count>{i18n.t('counts.people', { count })}</Count>}
      >
        {count > 0 ? (
          <Departments i18n={i18n} departments={view.departments} />
        ) : (
          <>
            <Empty title={i18n.t('lists.emptyTitle')} text={i18n.t('lists.empty')} />
            <Elsewhere i18n={i18n} links={view.elsewhere} />
          </>
        )}
      </Section>
    </Frame>
  )
}
