/** A date at the precision that is known: "2012", "2012-03" or "2012-03-29". */
export type DatePrecision = 'year' | 'month' | 'day'

export interface PartialDate {
  precision: DatePrecision
  year: number
  /** 1 to 12; 1 where only the year is known. */
  month: number
  /** 1 to 31; 1 where the day is not known. */
  day: number
}

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Reads a stored partial date; nothing comes back for text that is none, or for a day that does not exist. */
export function parsePartialDate(text: string): PartialDate | undefined {
  const match = pattern.exec(text)
  if (!match) return undefined
  const [, year, month, day] = match
  const date: PartialDate = {
    precision: day ? 'day' : month ? 'month' : 'year',
    year: Number(year),
    month: Number(month ?? 1),
    day: Number(day ?? 1),
  }
  const real = toUtc(date)
  return real.getUTCMonth() === date.month - 1 && real.getUTCDate() === date.day ? date : undefined
}

/** The first moment of a partial date in UTC, so that no reader's or server's time zone moves the day. */
export function toUtc({ year, month, day }: PartialDate): Date {
  return new Date(Date.UTC(year, month - 1, day))
}

/** The first moment after a partial date in UTC: a project that ended in "2011-08" is over on 1 September. */
export function endOfPartialDate(date: PartialDate): Date {
  const { precision, year, month, day } = date
  if (precision === 'year') return new Date(Date.UTC(year + 1, 0, 1))
  if (precision === 'month') return new Date(Date.UTC(year, month, 1))
  return new Date(Date.UTC(year, month - 1, day + 1))
}
