import type { EventListView } from '../../lib/views/events.ts'
import { Elsewhere } from '../elsewhere.tsx'
import { Empty } from '../empty.tsx'
import { Frame, type FrameProps } from '../frame.tsx'
import { Count, FeedLink, Filters, Pagination } from '../list-parts.tsx'
import { Rows } from '../rows.tsx'
import { PageHead, Section } from '../section.tsx'

/** What is to come, honestly empty where nothing is; then what has been. */
export function EventListPage({ i18n, frame, head, view }: FrameProps & { view: EventListView }) {
  const { upcoming, rows, total, calendarHref } = view
  return (
    <Frame i18n={i18n} frame={frame} head={head}>
      <PageHead
        kicker={frame.site.name.text}
        title={i18n.t('sections.events')}
        lead={view.lead ?? i18n.t('events.lead')}
      />
      <Filters i18n={i18n} filters={view.filters} />
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
      <Section
        id="past"
        heading={i18n.t('events.past')}
        note={
          <>
            {total > 0 && <Count>{i18n.t('counts.events', { count: total })}</Count>}
            <FeedLink i18n={i18n} href={view.feedHref} />
          </>
        }
      >
        {rows.length > 0 ? <Rows i18n={i18n} rows={rows} /> : <p>{i18n.t('events.nonePast')}</p>}
        {rows.length + upcoming.length === 0 && <Elsewhere i18n={i18n} links={view.elsewhere} />}
        <Pagination i18n={i18n} pagination={view.pagination} />
      </Section>
    </Frame>
  )
}
