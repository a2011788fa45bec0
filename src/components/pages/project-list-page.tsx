import type { ProjectListView } from '../../lib/views/projects.ts'
import type { FrameProps } from '../frame.tsx'
import { ProjectMap } from '../project-map.tsx'
import { Section } from '../section.tsx'
import { TimeLine } from '../time-line.tsx'
import { ListPage } from './list-page.tsx'

/** Projects by place, by time, and as a list; map and time line only where something is known to show. */
export function ProjectListPage({ i18n, frame, head, view }: FrameProps & { view: ProjectListView }) {
  const { map, mapEntries = [], timeLine = [], drawn } = view
  const part = drawn && i18n.t('projects.newestOnly', { count: drawn })
  const before = (
    <>
      {mapEntries.length > 0 && (
        <Section
          id="map"
          heading={i18n.t('projects.onTheMap')}
          lead={[i18n.t('projects.mapLead', { count: mapEntries.length }), part].filter(Boolean).join(' ')}
          wide={<ProjectMap i18n={i18n} map={map} entries={mapEntries} />}
        />
      )}
      {timeLine.length > 0 && (
        <Section
          id="time"
          heading={i18n.t('projects.inTime')}
          note={[i18n.t('projects.timeKey'), part].filter(Boolean).join(' ')}
        >
          <TimeLine i18n={i18n} entries={timeLine} />
        </Section>
      )}
    </>
  )
  return <ListPage i18n={i18n} frame={frame} head={head} noun="projects" view={view} before={before} />
}
