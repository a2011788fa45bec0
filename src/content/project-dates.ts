import { endOfPartialDate, parsePartialDate } from '../lib/partial-dates.ts'
import type { StateView } from '../lib/views/common.ts'
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
