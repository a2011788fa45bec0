import type { ReactNode } from 'react'
import type { I18n } from '../../i18n/i18n.ts'
import type { EventItemView, SpeakerView } from '../../lib/views/events.ts'
import { type Fact, lines } from '../facts.tsx'
import type { FrameProps } from '../frame.tsx'
import { FramedPicture } from '../picture.tsx'
import { Prose } from '../prose.tsx'
import { StateNotice } from '../state.tsx'
import { Name, Organisation, Text, TextLink, Time } from '../words.tsx'
import { ItemPage } from './item-page.tsx'

export function EventItemPage({ i18n, frame, head, view }: FrameProps & { view: EventItemView }) {
  const { state, programmeHtml, picture } = view
  const canRegister = view.registrationAddress && state?.code !== 'cancelled' && state?.code !== 'past'
  return (
    <ItemPage
      i18n={i18n}
      frame={frame}
      head={head}
      kicker={i18n.t(view.kind ?? 'sections.events')}
      title={view.title}
      lead={view.summary}
      figure={picture && <FramedPicture i18n={i18n} picture={picture} />}
      facts={factsOf(i18n, view)}
      extras={view}
    >
      {state && <StateNotice i18n={i18n} state={state} />}
      {canRegister && (
        <p className="mb-8">
          <a className="btn" href={view.registrationAddress}>
            {i18n.t('events.register')}
          </a>
        </p>
      )}
      <div className="prose">
        {programmeHtml && (
          <section aria-labelledby="programme">
            <h2 id="programme">{i18n.t('events.programme')}</h2>
            <Prose html={programmeHtml} />
          </section>
        )}
        <Speakers i18n={i18n} speakers={view.speakers} />
        {view.calendarHref && (
          <p className="no-print">
            <a href={view.calendarHref}>{i18n.t('events.addToCalendar')}</a>
          </p>
        )}
      </div>
    </ItemPage>
  )
}

function Speakers({ i18n, speakers }: { i18n: I18n; speakers: readonly SpeakerView[] | undefined }) {
  if (!speakers || speakers.length === 0) return null
  return (
    <section aria-labelledby="speakers">
      <h2 id="speakers">{i18n.t('events.speakers')}</h2>
      <ul className="points">
        {speakers.map(({ name, capacity, organisation, presentation }) => (
          <li key={name}>
            <strong>
              <Name>{name}</Name>
            </strong>
            {(capacity || organisation) && (
              <span className="note block">
                {capacity && <Text words={capacity} />}
                {capacity && organisation && i18n.separator}
                {organisation && <Organisation organisation={organisation} />}
              </span>
            )}
            {presentation && (
              <span className="note block">
                {i18n.t('common.colon', { label: i18n.t('events.presentation') })}{' '}
                <TextLink link={presentation} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function factsOf(i18n: I18n, view: EventItemView): Fact[] {
  const { t } = i18n
  const { date, endDate, place, onlineAddress } = view
  const online = onlineAddress && <a href={onlineAddress}>{t('events.joinOnline')}</a>
  return [
    {
      label: t('events.when'),
      value: date && <time dateTime={date}>{endDate ? i18n.dateRange(date, endDate) : i18n.date(date)}</time>,
      note: hours(i18n, view),
    },
    {
      label: t('events.where'),
      value: place ? <bdi>{place}</bdi> : online && t('events.online'),
      note: online,
    },
    {
      label: t('events.organisers'),
      value: lines(
        view.organisers,
        (organisation) => <Organisation organisation={organisation} />,
        ({ name }) => name.text,
      ),
    },
    {
      label: t('events.languages'),
      value: view.languages && view.languages.length > 0 && i18n.list(view.languages.map(i18n.language)),
    },
    { label: t('events.access'), value: view.accessInformation && <Text words={view.accessInformation} /> },
    { label: t('events.report'), value: view.report && <TextLink link={view.report} /> },
    {
      label: t('events.statements'),
      value: lines(
        view.statements,
        (link) => <TextLink link={link} />,
        ({ href }) => href,
      ),
    },
  ]
}

/** "10:00 to 12:30 CET": the zone's name is the one of that day. */
function hours(i18n: I18n, view: EventItemView): ReactNode {
  const { date, startTime, endTime, timeZone } = view
  if (!startTime) return undefined
  const zone = timeZone && date ? { name: timeZone, date } : undefined
  const named = (time: string) => i18n.time(time, zone)
  if (!endTime) return <Hour moment={view.startsAt}>{named(startTime)}</Hour>
  // The words around two times, in the order of the language.
  const [before, between, after] = i18n.t('dates.timeRange', { from: '|', to: '|' }).split('|')
  return (
    <>
      {before}
      <Hour moment={view.startsAt}>{startTime}</Hour>
      {between}
      <Hour moment={view.endsAt}>{named(endTime)}</Hour>
      {after}
    </>
  )
}

function Hour({ moment, children }: { moment: string | undefined; children: string }) {
  return moment ? <Time date={moment} words={children} /> : children
}
