import { itemPath, sectionPath } from '../../lib/addresses.ts'
import { idOf } from '../../lib/id-of.ts'
import { canonical, linkTo } from '../address.ts'
import { type Doc, loadPublic } from '../find.ts'
import { locate } from '../located.ts'
import { publicIds } from '../public-ids.ts'
import { movedTo } from '../redirects.ts'
import { given } from '../said.ts'
import { type Visit, visit } from '../visit.ts'
import { spanOf } from './event-span.ts'
import { type Calendar, type CalendarEntry, toICalendar } from './icalendar.ts'

/** How many events the calendar of a site has: those to come, and of the past the newest. */
const mostEvents = 500

/** What stands at the address of a calendar. */
type CalendarAnswer =
  | { kind: 'found'; contentType: string; body: string }
  | { kind: 'moved'; to: string }
  | { kind: 'absent' }

type Event = Doc<'events'>

const absent = { kind: 'absent' } as const

/** The address of the calendar of an event, for a link from its page; undefined where its day is not known. */
export function eventCalendarHref(here: Visit, event: Event): string | undefined {
  const path = itemPath('events', here.locale, event.slug ?? '')
  return spanOf(event) ? linkTo(here, here.site, `${path}/event.ics`) : undefined
}

/** The address of the calendar of a site, for a link. */
export function siteCalendarHref(here: Visit): string {
  return linkTo(here, here.site, siteCalendarPath(here))
}

const siteCalendarPath = ({ locale }: Visit): string => sectionPath(locale, 'events/calendar.ics')

/** The events of a site in a language, as a calendar that can be subscribed to; it may be empty. */
export async function siteCalendar(site: string, locale: string): Promise<CalendarAnswer> {
  const here = await visit(site, locale)
  if (!here) return absent
  const part = { noun: 'events', order: 'newest', limit: mostEvents } as const
  const ids = (await publicIds(here, { part })).get('part') ?? []
  const events = await loadPublic(here, 'events', ids, fields)
  const entries = ids.flatMap((id) => {
    const event = events.get(id)
    return event ? entriesOf(here, event) : []
  })
  const name = here.i18n.t('feeds.calendar', { site: here.site.name })
  const href = canonical(here, here.site, siteCalendarPath(here))
  return answer({ language: locale, subscription: { name, href }, entries })
}

/** One event as a calendar. */
export async function eventCalendar(site: string, locale: string, slug: string): Promise<CalendarAnswer> {
  const here = await visit(site, locale)
  if (!here) return absent
  const located = await locate(here, 'events', slug)
  if (!located) {
    const outcome = await movedTo(here, 'events', slug)
    return outcome.kind === 'moved' ? { kind: 'moved', to: `${outcome.to}/event.ics` } : absent
  }
  const entries = entriesOf(here, located.item)
  return entries.length > 0 ? answer({ language: locale, entries }) : absent
}

function answer(calendar: Calendar): CalendarAnswer {
  return { kind: 'found', contentType: 'text/calendar; charset=utf-8', body: toICalendar(calendar) }
}

const fields = {
  title: true,
  summary: true,
  date: true,
  endDate: true,
  startTime: true,
  endTime: true,
  timeZone: true,
  place: true,
  onlineAddress: true,
  state: true,
  stateNote: true,
  createdAt: true,
  updatedAt: true,
} as const

/** One for an event whose days are known, none for another. */
function entriesOf(here: Visit, event: Event): CalendarEntry[] {
  const span = spanOf(event)
  if (!span) return []
  const owner = here.sites.get(idOf(event.site) ?? '') ?? here.site
  const href = canonical(here, owner, itemPath('events', here.locale, event.slug ?? ''))
  const [createdAt, changedAt] = [new Date(event.createdAt), new Date(event.updatedAt)]
  const isChanged = event.state === 'moved' || event.state === 'cancelled'
  return [
    {
      uid: event.id,
      // Seconds between the first and the latest change: a number that only grows, without a place to count in.
      sequence: Math.max(0, Math.floor((changedAt.getTime() - createdAt.getTime()) / 1000)),
      changedAt,
      createdAt,
      span,
      timeZone: given(event.timeZone),
      isCancelled: event.state === 'cancelled',
      title: event.title,
      description: [isChanged && event.stateNote, event.summary, event.onlineAddress, href]
        .filter(Boolean)
        .join('\n\n'),
      place: given(event.place) ?? given(event.onlineAddress),
      href,
    },
  ]
}
