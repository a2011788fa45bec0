import ICAL from 'ical.js'
import { planningZone } from '../../lib/brussels-time.ts'
import type { Moment, Span } from './event-span.ts'
import { timeZone } from './time-zones.ts'

/** An event as calendars know it. */
export interface CalendarEntry {
  /** Stays for good, in every language. */
  uid: string
  /** Greater after each change. */
  sequence: number
  changedAt: Date
  createdAt: Date
  span: Span
  /** IANA name; without it the times are those of whoever looks. */
  timeZone: string | undefined
  isCancelled: boolean
  title: string
  description: string
  place: string | undefined
  href: string
}

export interface Calendar {
  /** BCP 47. */
  language: string
  /** Of a calendar that can be subscribed to, with the address where it is. */
  subscription?: { name: string; href: string } | undefined
  entries: readonly CalendarEntry[]
}

// The space before the rest of a folded line counts, too; the library forgets it (RFC 5545, section 3.1).
ICAL.foldLength = 74

/** How often programs may look for changes (RFC 7986, section 5.7). */
const refreshInterval = 'PT6H'

/** Writes a calendar (RFC 5545): lines of at most 75 octets that end in CRLF, texts escaped. */
export function toICalendar({ language, subscription, entries }: Calendar): string {
  const calendar = new ICAL.Component('vcalendar')
  const add = adder(calendar)
  add('version', '2.0')
  add('prodid', `-//Common Home//Events//${language.toUpperCase()}`)
  add('calscale', 'GREGORIAN')
  if (subscription) {
    add('name', escaped(subscription.name))
    add('x-wr-calname', escaped(subscription.name))
    add('source', subscription.href, 'uri')
    add('refresh-interval', ICAL.Duration.fromString(refreshInterval), 'duration')
    add('x-published-ttl', refreshInterval)
  }
  const zones = new Map(zonesOf(entries).map((name) => [name, timeZone(name)]))
  const written = new Map([...zones.values()].flatMap((zone) => (zone ? [[zone.tzid, zone.component]] : [])))
  for (const component of written.values()) calendar.addSubcomponent(component)
  for (const entry of entries) {
    calendar.addSubcomponent(eventOf(entry, language, zones.get(entry.timeZone ?? '')?.tzid))
  }
  return `${calendar.toString()}\r\n`
}

/**
 * The zones that a calendar describes: those of events with times, for whole days are the same in every zone.
 * One without events describes the offices' own, since a calendar has a part at least (RFC 5545, section 3.6).
 */
function zonesOf(entries: readonly CalendarEntry[]): string[] {
  if (entries.length === 0) return [planningZone]
  return entries.flatMap(({ span, timeZone: name }) => (span.start.hour === undefined || !name ? [] : [name]))
}

function eventOf(entry: CalendarEntry, language: string, tzid: string | undefined): ICAL.Component {
  const event = new ICAL.Component('vevent')
  const add = adder(event)
  add('uid', entry.uid)
  add('dtstamp', utc(entry.changedAt))
  add('created', utc(entry.createdAt))
  add('last-modified', utc(entry.changedAt))
  add('sequence', entry.sequence)
  addMoment(event, 'dtstart', entry.span.start, tzid)
  if (entry.span.end) addMoment(event, 'dtend', entry.span.end, tzid)
  add('status', entry.isCancelled ? 'CANCELLED' : 'CONFIRMED')
  // A day on which there is a conference is not a day on which one is busy.
  add('transp', entry.isCancelled || entry.span.start.hour === undefined ? 'TRANSPARENT' : 'OPAQUE')
  add('summary', cleaned(entry.title)).setParameter('language', language)
  add('description', cleaned(entry.description)).setParameter('language', language)
  if (entry.place) add('location', cleaned(entry.place))
  add('url', entry.href, 'uri')
  return event
}

function addMoment(event: ICAL.Component, name: string, moment: Moment, tzid: string | undefined): void {
  const { year, month, day, hour, minute } = moment
  const isDate = hour === undefined
  const time = ICAL.Time.fromData(
    isDate
      ? { year, month, day, isDate }
      : { year, month, day, hour, minute: minute ?? 0, second: 0, isDate },
  )
  const property = event.addPropertyWithValue(name, time)
  if (!isDate && tzid) property.setParameter('tzid', tzid)
}

/** Adds properties to a part of a calendar; the type is said where it is not the property's own. */
function adder(component: ICAL.Component) {
  return (name: string, value: unknown, type?: string): ICAL.Property => {
    const property = new ICAL.Property(name)
    if (type) property.resetType(type)
    // What the library takes depends on the type of the property.
    property.setValue(value as string)
    return component.addProperty(property)
  }
}

const utc = (moment: Date): ICAL.Time => ICAL.Time.fromJSDate(moment, true)

/** Texts have lines, and no other control characters (RFC 5545, section 3.3.11). */
function cleaned(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .toWellFormed()
}

/** The same for properties that the library does not know, and writes as they are. */
function escaped(text: string): string {
  return cleaned(text)
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
}
