import type { Where } from 'payload'
import { endOfPartialDate, parsePartialDate } from '../lib/partial-dates.ts'
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

/**
 * The same for the database. Partial dates sort as text, but for the month and the year that have begun: they
 * stand before today although they are not over.
 */
export function whereOver(isWanted: boolean): Where {
  const today = new Date().toISOString().slice(0, 10)
  const begun = [today.slice(0, 7), today.slice(0, 4)]
  const hasNoEnd: Where = { or: [{ endDate: { exists: false } }, { endDate: { equals: '' } }] }
  const within = (field: string): Where =>
    isWanted
      ? { and: [{ [field]: { less_than: today } }, { [field]: { not_in: begun } }] }
      : { or: [{ [field]: { greater_than_equal: today } }, { [field]: { in: begun } }] }
  const hasEnd: Where = { and: [{ endDate: { exists: true } }, { endDate: { not_equals: '' } }] }
  return { or: [{ and: [hasEnd, within('endDate')] }, { and: [hasNoEnd, within('date')] }] }
}
