/** What the site history is filtered by; a name that is missing or empty filters nothing. */
export type HistoryFilter = Record<string, FormDataEntryValue | undefined>

/** Each part of the filter as a condition of the list's address. */
const conditions = {
  action: '[action][equals]',
  user: '[user][equals]',
  site: '[site][equals]',
  from: '[at][greater_than_equal]',
  to: '[at][less_than]',
} as const

const names = Object.keys(conditions) as (keyof typeof conditions)[]

/** A day as it is chosen becomes the moment at which it begins, or ends, in the time of the person's machine. */
function asMoment(name: string, day: string): string {
  const moment = new Date(`${day}T00:00`)
  // Not 24 hours later: a day on which the clocks change is longer or shorter.
  if (name === 'to') moment.setDate(moment.getDate() + 1)
  return moment.toISOString()
}

function asDay(name: string, moment: string): string {
  const date = new Date(moment)
  if (name === 'to') date.setDate(date.getDate() - 1)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

const isDay = (name: string) => name === 'from' || name === 'to'

/** The query of the list, and of the file, that a filter asks for; days are days of the person's machine. */
export function filterQuery(filter: HistoryFilter): string {
  const query = new URLSearchParams()
  let index = 0
  for (const name of names) {
    const value = filter[name]
    if (typeof value !== 'string' || value === '') continue
    query.set(`where[or][0][and][${index}]${conditions[name]}`, isDay(name) ? asMoment(name, value) : value)
    index += 1
  }
  return query.toString()
}

/** The filter that an address asks for. */
export function filterOf(query: { entries(): Iterable<[string, string]> }): Record<string, string> {
  const filter: Record<string, string> = {}
  for (const [key, value] of query.entries()) {
    const name = names.find((each) => key.endsWith(conditions[each]))
    if (name) filter[name] = isDay(name) ? asDay(name, value) : value
  }
  return filter
}
