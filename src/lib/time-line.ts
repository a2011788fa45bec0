import { endOfPartialDate, type PartialDate, parsePartialDate } from './partial-dates.ts'

export interface TimeLineSpan {
  start: string
  end?: string | undefined
  durationMonths?: number | undefined
}

/** A bar in months since the time line's first January. */
export interface TimeLineBar {
  from: number
  to: number
  /** Known to the month or day: solid. Known by the year: broken. */
  isPrecise: boolean
}

export interface TimeLine {
  firstYear: number
  years: number
  /** One for each span, in the same order; absent where the start is no date. */
  bars: (TimeLineBar | undefined)[]
}

/** Places spans of time on a common scale of whole years; nothing comes back where there is nothing to place. */
export function timeLineOf(spans: readonly TimeLineSpan[]): TimeLine | undefined {
  const bounds = spans.map(boundsOf)
  const known = bounds.filter((bound) => bound !== undefined)
  if (known.length === 0) return undefined
  const firstYear = Math.floor(Math.min(...known.map(({ from }) => from)) / 12)
  const lastYear = Math.ceil(Math.max(...known.map(({ to }) => to)) / 12)
  const origin = firstYear * 12
  const bars = bounds.map((bound) => bound && { ...bound, from: bound.from - origin, to: bound.to - origin })
  return { firstYear, years: lastYear - firstYear, bars }
}

/** A year of the scale. */
export interface YearLabel {
  year: number
  /** Not all are written where the years stand close. */
  isNamed: boolean
  /** The last of many ends with the scale, since it has no room after it. */
  isLast: boolean
}

/** Short scales have room for the name of each year; longer ones name some, and always the last. */
const mostYears = 6

/** What is written at each year of a scale, so that it can be read on a phone. */
export function yearLabels(firstYear: number, years: number): YearLabel[] {
  const step = Math.ceil(years / 8)
  return Array.from({ length: years }, (_, index): YearLabel => {
    const isLast = years > mostYears && index === years - 1
    // A quarter of the scale is kept for its last two names, which come towards each other.
    const isNamed = isLast || years <= mostYears || (index % step === 0 && years - index >= years / 4)
    return { year: firstYear + index, isNamed, isLast }
  })
}

function boundsOf({ start, end, durationMonths }: TimeLineSpan): TimeLineBar | undefined {
  const first = parsePartialDate(start)
  if (!first) return undefined
  const last = end ? parsePartialDate(end) : undefined
  const from = first.year * 12 + first.month - 1
  // Without an end or a duration only the start is shown: the year or the month that is known, and no more.
  const to = last ? monthAfter(last) : durationMonths ? from + durationMonths : monthAfter(first)
  const isPrecise = first.precision !== 'year' && last?.precision !== 'year'
  return { from, to: Math.max(to, from + 1), isPrecise }
}

function monthAfter(date: PartialDate): number {
  const end = endOfPartialDate(date)
  const month = end.getUTCFullYear() * 12 + end.getUTCMonth()
  return date.precision === 'day' && end.getUTCDate() > 1 ? month + 1 : month
}
