import ical, { type CalendarResponse, type VEvent } from 'node-ical'
import { describe, expect, it } from 'vitest'
import { brokenCalendar } from '../../../tests/support/calendar-rules.ts'
import { spanOf } from './event-span.ts'
import { type CalendarEntry, toICalendar } from './icalendar.ts'

const span = (times: Parameters<typeof spanOf>[0]) => {
  const found = spanOf(times)
  if (!found) throw new Error('The event has no place in a calendar')
  return found
}

const entry: CalendarEntry = {
  uid: '5c3d1a52-6d4e-4b2b-9d55-0c2f4c9a7e11',
  sequence: 3,
  changedAt: new Date('2012-03-08T10:00:00.500Z'),
  createdAt: new Date('2012-03-01T10:00:00Z'),
  span: span({ date: '2012-03-26', startTime: '10:00', endTime: '12:30' }),
  timeZone: 'Europe/Brussels',
  isCancelled: false,
  title: 'A roundtable',
  description: 'What it is about',
  place: 'Brussels',
  href: 'https://example.org/icmc-europe/en/events/a-roundtable',
}

const write = (...entries: CalendarEntry[]) => toICalendar({ language: 'en', entries })

/** The events that another program reads. */
function read(text: string): VEvent[] {
  const found: CalendarResponse = ical.sync.parseICS(text)
  return Object.values(found).filter((part): part is VEvent => part?.type === 'VEVENT')
}

const readOne = (text: string): VEvent => {
  const [event] = read(text)
  if (!event) throw new Error('No event was read')
  return event
}

const textOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'val' in value ? value.val : value

describe('a calendar', () => {
  it('says when an event is on the clock of its zone, in summer and in winter', () => {
    const summer = write(entry)
    expect(brokenCalendar(summer)).toEqual([])
    expect(summer).toContain('DTSTART;TZID=Europe/Brussels:20120326T100000\r\n')
    expect(readOne(summer).start.toISOString()).toBe('2012-03-26T08:00:00.000Z')
    expect(readOne(summer).end?.toISOString()).toBe('2012-03-26T10:30:00.000Z')
    const winter = write({ ...entry, span: span({ date: '2012-03-24', startTime: '10:00' }) })
    expect(readOne(winter).start.toISOString()).toBe('2012-03-24T09:00:00.000Z')
  })

  it('describes each zone once, and none for whole days or a zone that nobody knows', () => {
    const rabat = { ...entry, uid: 'b', timeZone: 'Africa/Casablanca' }
    const text = write(entry, rabat, { ...entry, uid: 'c' })
    expect(brokenCalendar(text)).toEqual([])
    expect(text.match(/BEGIN:VTIMEZONE/g)).toHaveLength(2)
    const days = write({ ...entry, span: span({ date: '2012-03-26', endDate: '2012-03-27' }) })
    expect(days).not.toContain('VTIMEZONE')
    expect(days).toContain('DTSTART;VALUE=DATE:20120326\r\nDTEND;VALUE=DATE:20120328\r\n')
    const nowhere = write({ ...entry, timeZone: 'Atlantis/Capital' })
    expect(brokenCalendar(nowhere)).toEqual([])
    expect(nowhere).toContain('DTSTART:20120326T100000\r\n')
  })

  it('keeps the zone of an event with times beside whole days of the same zone, in either order', () => {
    const day = { ...entry, uid: 'day', span: span({ date: '2012-03-27' }) }
    for (const entries of [
      [entry, day],
      [day, entry],
    ]) {
      const text = write(...entries)
      expect(brokenCalendar(text)).toEqual([])
      expect(text.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1)
      const timed = read(text).find(({ uid }) => uid === entry.uid)
      expect(timed?.start.toISOString()).toBe('2012-03-26T08:00:00.000Z')
      expect(timed?.start.tz).toBe('Europe/Brussels')
      expect(text).toContain('DTSTART;VALUE=DATE:20120327\r\n')
    }
  })

  it('tells of a cancellation and of each change', () => {
    const cancelled = readOne(write({ ...entry, isCancelled: true, sequence: 4 }))
    expect(cancelled).toMatchObject({ status: 'CANCELLED', uid: entry.uid, sequence: 4 })
    expect(readOne(write(entry))).toMatchObject({ status: 'CONFIRMED', sequence: 3 })
  })

  it.each([
    'semicolons; commas, back\\slashes and\nlines\r\nof all\rkinds',
    'دعم مسار الرباط'.repeat(30),
    '😀'.repeat(100),
    'x\u0000\u0007\u001b\ud800y',
    'BEGIN:VEVENT\r\nUID:evil',
  ])('holds any text: %j', (title) => {
    const text = write({ ...entry, title, description: title, place: title })
    expect(brokenCalendar(text)).toEqual([])
    expect(read(text)).toHaveLength(1)
    const expected = title
      .replaceAll(/\r\n?/g, '\n')
      .replaceAll(/[^\P{Cc}\n]/gu, '')
      .replaceAll('\ud800', '\ufffd')
    const event = readOne(text)
    expect([event.summary, event.description, event.location].map(textOf)).toEqual([
      expected,
      expected,
      expected,
    ])
  })

  it('can be subscribed to, also when it is empty', () => {
    const subscription = { name: 'Events, of ICMC; Europe', href: 'https://example.org/a,b' }
    const text = toICalendar({ language: 'en', subscription, entries: [] })
    expect(text).toContain('NAME:Events\\, of ICMC\\; Europe\r\n')
    expect(text).toContain('SOURCE;VALUE=URI:https://example.org/a,b\r\n')
    expect(text).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n')
    expect(brokenCalendar(text)).toEqual([])
    expect(text).toContain('TZID:Europe/Brussels\r\n')
    expect(read(text)).toEqual([])
  })
})
