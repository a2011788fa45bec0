import type { Locale } from '../i18n/locales.ts'

/** What may be planned for an item. */
export const scheduleActions = ['publish', 'withdraw'] as const
export type ScheduleAction = (typeof scheduleActions)[number]

export type ScheduleState = 'waiting' | 'done' | 'cancelled' | 'refused'

/** Why something planned was not done: a code, which the screens put into words. */
export type ScheduleRefusal = 'person-gone' | 'not-allowed' | 'item-gone' | 'not-valid'

/** A publication or withdrawal that is planned, or was, as the admin panel shows it. */
export interface Schedule {
  id: string
  noun: string
  item: string
  /** The title when it was planned. */
  title: string
  action: ScheduleAction
  languages: Locale[]
  /** The moment, as ISO 8601 in UTC. */
  runAt: string
  state: ScheduleState
  reason: ScheduleRefusal | null
  createdBy: string | null
}
