/**
 * How far the clocks of a zone are ahead of UTC when they show a time. In the hour that is repeated when summer time
 * ends it is the one or the other.
 *
 * @param zone - of the IANA time zone database
 * @param day - such as `2012-03-07`
 * @param time - such as `10:00`
 * @returns as ISO 8601 says it, such as `+01:00`; undefined for what is no day or time
 * @throws RangeError when there is no such zone
 */
export function offsetAt(zone: string, day: string, time: string): string | undefined {
  const asIfUtc = Date.parse(`${day}T${time}:00Z`)
  if (Number.isNaN(asIfUtc)) return undefined
  // The same hour in UTC may lie on the other side of a change of the clocks.
  return offsetOf(zone, Date.parse(`${day}T${time}:00${offsetOf(zone, asIfUtc)}`))
}

function offsetOf(zone: string, moment: number): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(
    moment,
  )
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
  return /[+-]\d\d:\d\d/.exec(name)?.[0] ?? '+00:00'
}
