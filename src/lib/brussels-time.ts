/** The zone in which the offices plan; its rules come with the ICU data of Node and of browsers. */
export const planningZone = 'Europe/Brussels'

const wallTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: planningZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/**
 * What a clock in Brussels shows at a moment.
 *
 * @returns for example `2026-03-29T03:30`
 */
export function brusselsClock(moment: Date): string {
  const shown = new Map(parts.formatToParts(moment).map(({ type, value }) => [type, value]))
  const part = (name: Intl.DateTimeFormatPartTypes) => shown.get(name) ?? ''
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`
}

/**
 * How far a clock in Brussels is ahead of UTC at a moment.
 *
 * @returns as ISO 8601 says it, such as `+02:00`
 */
export function brusselsOffset(moment: Date): string {
  const minutes = Math.round((Date.parse(`${brusselsClock(moment)}Z`) - floorToMinute(moment)) / 60_000)
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`
}

/**
 * The moments at which a clock in Brussels shows a time: one as a rule, none in the hour that is skipped when
 * summer time begins, two in the hour that is repeated when it ends, the earlier first.
 *
 * @param clock - such as `2026-10-25T02:30`; anything else has no moments
 */
export function brusselsMoments(clock: string): Date[] {
  const asIfUtc = wallTime.test(clock) ? Date.parse(`${clock}Z`) : Number.NaN
  if (Number.isNaN(asIfUtc)) return []
  const day = 86_400_000
  // Between two changes the offset is one of those of the day before and the day after.
  const candidates = [asIfUtc - day, asIfUtc + day].map(
    (near) => asIfUtc - (Date.parse(`${brusselsClock(new Date(near))}Z`) - floorToMinute(new Date(near))),
  )
  return [...new Set(candidates)]
    .map((time) => new Date(time))
    .filter((moment) => brusselsClock(moment) === clock)
    .toSorted((one, other) => one.getTime() - other.getTime())
}

const floorToMinute = (moment: Date): number => Math.floor(moment.getTime() / 60_000) * 60_000
