import { endOfPartialDate, parsePartialDate } from '../lib/partial-dates.ts'
import { offsetAt } from '../lib/zoned-time.ts'
import { type EventTimes, type Moment, spanOf } from './calendar/event-span.ts'
import type { Values } from './public-sql.ts'
import { recordLapse } from './record.ts'

interface Dated {
  date?: string | null
  endDate?: string | null
}

/** Whether an event lies behind us, by its last day at the precision that is known. */
export function isOver({ date, endDate }: Dated): boolean {
  const last = parsePartialDate(endDate || date || '')
  if (!last) return false
  const end = endOfPartialDate(last).getTime()
  recordLapse(end)
  return end <= Date.now()
}

/** The last day of an event, for the database. */
const lastDay = "coalesce(nullif(i.end_date, ''), i.date)"

/**
 * What is not over, as a condition on `i`. Partial dates sort as text, but for the month and the year that have
 * begun: they stand before today although they are not over.
 */
export function notOverYet(values: Values): string {
  const { today, begun } = calendar()
  return `(${lastDay} >= ${values.add(today)} OR ${lastDay} = ANY(${values.add(begun)}::text[]))`
}

/** What is over, as a condition on `i`. */
export function alreadyOver(values: Values): string {
  const { today, begun } = calendar()
  return `(${lastDay} < ${values.add(today)} AND ${lastDay} <> ALL(${values.add(begun)}::text[]))`
}

function calendar(): { today: string; begun: string[] } {
  const today = new Date().toISOString().slice(0, 10)
  return { today, begun: [today.slice(0, 7), today.slice(0, 4)] }
}

/** When an event begins and ends, for machines (ISO 8601); nothing of what has no time of day. */
export function momentsOf(event: EventTimes & { timeZone?: string | null }): {
  startsAt?: string | undefined
  endsAt?: string | undefined
} {
  const span = spanOf(event)
  if (span?.start.hour === undefined) return {}
  const { timeZone } = event
  return {
    startsAt: written(span.start, timeZone),
    endsAt: span.end && event.endTime ? written(span.end, timeZone) : undefined,
  }
}

function written(
  { year, month, day, hour = 0, minute = 0 }: Moment,
  zone: string | null | undefined,
): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const [date, time] = [`${year}-${two(month)}-${two(day)}`, `${two(hour)}:${two(minute)}`]
  return `${date}T${time}${(zone && offsetAt(zone, date, time)) ?? ''}`
}
