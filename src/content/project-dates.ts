import { endOfPartialDate, parsePartialDate } from '../lib/partial-dates.ts'
import type { StateView } from '../lib/views/common.ts'
import type { Values } from './public-sql.ts'
import { recordLapse } from './record.ts'

interface Dated {
  plannedStart?: string | null
  plannedEnd?: string | null
  actualStart?: string | null
  actualEnd?: string | null
  durationMonths?: number | null
  ended?: boolean | null
}

interface Span {
  start: string | undefined
  end: string | undefined
  /** Only planned dates are known. */
  isPlanned: boolean
}

/** From when to when a project runs: what happened where it is known, else what was planned. */
export function span({ plannedStart, plannedEnd, actualStart, actualEnd }: Dated): Span {
  return {
    start: actualStart || plannedStart || undefined,
    end: actualEnd || plannedEnd || undefined,
    isPlanned: !actualStart && !actualEnd && Boolean(plannedStart || plannedEnd),
  }
}

/** The state that follows from the dates; undefined where they do not tell. It is never typed. */
export function projectState(project: Dated): StateView | undefined {
  const { start, end } = span(project)
  if (project.ended) return { code: 'completed' }
  const now = Date.now()
  const begins = start ? Date.parse(start) : null
  const ends = endOf(end) ?? endByDuration(begins, project.durationMonths)
  for (const moment of [begins, ends]) if (moment) recordLapse(moment)
  if (ends && ends < now) return { code: 'completed' }
  if (begins && begins > now) return { code: 'planned' }
  return begins && ends ? { code: 'running' } : undefined
}

/** A start known to the year ends at the latest a year after the duration. */
function endByDuration(begins: number | null, months: number | null | undefined): number | null {
  if (!begins || !months) return null
  const end = new Date(begins)
  return end.setUTCMonth(end.getUTCMonth() + months + 12)
}

function endOf(end: string | undefined): number | null {
  const date = end === undefined ? undefined : parsePartialDate(end)
  return date ? endOfPartialDate(date).getTime() : null
}

const [start, end] = ['start', 'end'].map(
  (which) => `coalesce(nullif(i.actual_${which}, ''), nullif(i.planned_${which}, ''))`,
)

/** Months since the year 0 and the day in the month, as one number; dates of which only the year is known begin it. */
const serial = (date: string) =>
  `((left(${date}, 4)::int * 12 + coalesce(nullif(substr(${date}, 6, 2), '')::int, 1) - 1) * 100
    + coalesce(nullif(substr(${date}, 9, 2), '')::int, 1))`

/**
 * The same as a condition of the database on `i`: whether a project is planned, running or completed today.
 * Partial dates compare as text; a day, a month or a year is over when today's is a later one.
 */
export function projectIs(values: Values, status: string): string {
  const today = new Date().toISOString().slice(0, 10)
  const [now, nowSerial] = [values.add(today), values.add(serialOf(today))]
  const lasts = `i.duration_months > 0`
  const isCompleted = `(coalesce(i.ended, FALSE) OR coalesce(CASE WHEN ${end} IS NOT NULL
    THEN ${end} < left(${now}::text, length(${end}))
    WHEN ${lasts} THEN ${serial(start ?? '')} + (i.duration_months::int + 12) * 100 <= ${nowSerial}::int END, FALSE))`
  if (status === 'completed') return isCompleted
  const isPlanned = `coalesce(${start} > ${now}::text, FALSE)`
  if (status === 'planned') return `(NOT ${isCompleted} AND ${isPlanned})`
  return `(NOT ${isCompleted} AND NOT ${isPlanned} AND ${start} IS NOT NULL AND (${end} IS NOT NULL OR ${lasts}))`
}

function serialOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return (year * 12 + month - 1) * 100 + date
}
