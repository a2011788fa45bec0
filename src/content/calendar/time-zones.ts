import ICAL from 'ical.js'
import { tzlib_get_ical_block, tzlib_get_timezones } from 'timezones-ical-library'

let known: ReadonlySet<string> | undefined

/**
 * What a zone is in a calendar (RFC 5545, section 3.6.5), with the rules of its summer time.
 *
 * @param name - of the IANA time zone database; another spelling of a zone gives the zone
 * @returns null for a name that the tables do not have
 */
export function timeZone(name: string): { tzid: string; component: ICAL.Component } | null {
  known ??= new Set(tzlib_get_timezones())
  if (!known.has(name)) return null
  const [block = ''] = tzlib_get_ical_block(name)
  const component = new ICAL.Component(ICAL.parse(block))
  return { tzid: String(component.getFirstPropertyValue('tzid')), component }
}
