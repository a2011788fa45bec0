import { type PartialDate, parsePartialDate, toUtc } from '../../lib/partial-dates.ts'

/** When an event is, as its editors entered it. */
export interface EventTimes {
  date?: string | null | undefined
  endDate?: string | null | undefined
  /** "HH:MM" on the clock of the zone. */
  startTime?: string | null | undefined
  endTime?: string | null | undefined
}

/** A moment on some clock: a day, and the time of day unless the day as a whole is meant. */
export interface Moment {
  year: number
  month: number
  day: number
  hour?: number
  minute?: number
}

/** From a moment on, up to another one that is not part of it. */
export interface Span {
  start: Moment
  end: Moment | undefined
}

/**
 * The span of an event in a calendar (RFC 5545, sections 3.6.1 and 3.8.2.2).
 *
 * @returns null for one of which only the month or the year is known: it has no place in a calendar
 */
export function spanOf({ date, endDate, startTime, endTime }: EventTimes): Span | null {
  const first = dayOf(date)
  const last = endDate && endDate !== date ? dayOf(endDate) : first
  if (!first || !last) return null
  const until = toUtc(last) < toUtc(first) ? first : last
  const from = timeOf(startTime)
  if (!from) return { start: plain(first), end: dayAfter(until) }
  const to = timeOf(endTime)
  const isOneDay = toUtc(until).getTime() === toUtc(first).getTime()
  return {
    start: { ...plain(first), ...from },
    end: to ? endOn(until, from, to, isOneDay) : openEnd(until, isOneDay),
  }
}

interface Time {
  hour: number
  minute: number
}

/** What ends at 01:00 and began at 22:00 ends on the next day. */
function endOn(day: PartialDate, from: Time, to: Time, isOneDay: boolean): Moment {
  const isPastMidnight = isOneDay && to.hour * 60 + to.minute <= from.hour * 60 + from.minute
  return { ...(isPastMidnight ? dayAfter(day) : plain(day)), ...to }
}

/** Nobody said when it ends: on the same day it is a moment, on a later one it lasts to the end of that day. */
function openEnd(day: PartialDate, isOneDay: boolean): Moment | undefined {
  return isOneDay ? undefined : { ...dayAfter(day), hour: 0, minute: 0 }
}

function dayOf(text: string | null | undefined): PartialDate | undefined {
  const date = parsePartialDate(text ?? '')
  return date?.precision === 'day' ? date : undefined
}

const plain = ({ year, month, day }: PartialDate): Moment => ({ year, month, day })

function dayAfter({ year, month, day }: PartialDate): Moment {
  const next = new Date(Date.UTC(year, month - 1, day + 1))
  return { year: next.getUTCFullYear(), month: next.getUTCMonth() + 1, day: next.getUTCDate() }
}

function timeOf(text: string | null | undefined): Time | undefined {
  const [, hour, minute] = /^(\d{2}):(\d{2})$/.exec(text ?? '') ?? []
  return hour === undefined ? undefined : { hour: Number(hour), minute: Number(minute) }
}
