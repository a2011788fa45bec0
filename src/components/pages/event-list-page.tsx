import type { I18n } from '../../i18n/i18n.ts'
import type { EventListView } from '../../lib/views/events.ts'
import { Elsewhere } from '../elsewhere.tsx'
import { Empty } from '../empty.tsx'
import { Frame, type FrameProps } from '../frame.tsx'
import { Count, Filters, isFiltered, ListBody, ListLinks, Pager } from '../list-parts.tsx'
import { Rows } from '../rows.tsx'
import { PageHead, Section } from '../section.tsx'

/** What is to come, honestly empty where nothing is; then what has been. Narrowed, one list of both. */
export function EventListPage({ i18n, frame, head, view }: FrameProps & { view: EventListView }) {
  const { upcoming, rows, total, pager } = view
  const links = <ListLinks i18n={i18n} view={view} name={`${frame.site.key}-events`} />
  const isOne = upcoming === undefined && (isFiltered(view) || !pager?.previousHref)
  return (
    <Frame i18n={i18n} frame={frame} head={head}>
      <PageHead
        kicker={frame.site.name.text}
        title={i18n.t('sections.events')}
        lead={view.lead ?? i18n.t('events.lead')}
      />
      <Filters i18n={i18n} filters={view.filters} />
      {upcoming && <Upcoming i18n={i18n} view={view} upcoming={upcoming} />}
      <Section
        id={isOne ? 'results' : 'past'}
        heading={i18n.t(isOne ? 'lists.results' : 'events.past')}
        note={
          <>
            {(total > 0 || isFiltered(view)) && <Count>{i18n.t('counts.events', { count: total })}</Count>}
            {links}
          </>
        }
      >
        {isOne ? (
          <ListBody i18n={i18n} view={view} counted="counts.events">
            <Rows i18n={i18n} rows={rows} />
          </ListBody>
        ) : (
          <>
            {rows.length > 0 ? <Rows i18n={i18n} rows={rows} /> : <p>{i18n.t('events.nonePast')}</p>}
            {rows.length + (upcoming?.length ?? 0) === 0 && <Elsewhere i18n={i18n} links={view.elsewhere} />}
            <Pager i18n={i18n} pager={pager} />
          </>
        )}
      </Section>
    </Frame>
  )
}

interface UpcomingProps {
  i18n: I18n
  view: EventListView
  upcoming: NonNullable<EventListView['upcoming']>
}

function Upcoming({ i18n, view: { calendarHref }, upcoming }: UpcomingProps) {
  return (
    <Section
      id="upcoming"
      heading={i18n.t('events.upcoming')}
      note={calendarHref && <a href={calendarHref}>{i18n.t('events.subscribe')}</a>}
    >
      {upcoming.length > 0 ? (
        <Rows i18n={i18n} rows={upcoming} />
      ) : (
        <Empty title={i18n.t('events.noneUpcomingTitle')} text={i18n.t('events.noneUpcoming')} />
      )}
    </Section>
  )
}
