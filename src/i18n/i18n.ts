import { IntlMessageFormat } from 'intl-messageformat'
import { type PartialDate, parsePartialDate, toUtc } from '../lib/partial-dates.ts'
import { offsetAt } from '../lib/zoned-time.ts'
import { countryOverride, isoCountry } from './country-names.ts'
import { type Direction, type Locale, locales } from './locales.ts'
import ar from './messages/ar.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }
import es from './messages/es.json' with { type: 'json' }
import fr from './messages/fr.json' with { type: 'json' }
import ru from './messages/ru.json' with { type: 'json' }

/** English is the type of all other languages: a missing message does not compile. */
export type Messages = typeof en

type KeysOf<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${KeysOf<T[K]>}`
}[keyof T & string]

export type MessageKey = KeysOf<Messages>
export type MessageValues = Readonly<Record<string, string | number>>

export interface I18n {
  locale: Locale
  dir: Direction
  t: (key: MessageKey, values?: MessageValues) => string
  /** What stands between the facts of one line: a comma, as the language writes it. */
  separator: string
  /** A partial date in words, at its own precision; text that is no date comes back as it is. */
  date: (partialDate: string) => string
  /** A span of two partial dates, of which either may be unknown. */
  dateRange: (from: string | undefined, to: string | undefined) => string
  /** A time of day of an event with the zone's name on that very day: "10:00 CET". */
  time: (time: string, zone?: { name: string; date: string }) => string
  number: (value: number, options?: Intl.NumberFormatOptions) => string
  list: (items: readonly string[]) => string
  country: (code: string, site?: string) => string
  /** Name of a language in the language of the page. */
  language: (code: string) => string
  /** Compares names in the order of the language. */
  compare: (a: string, b: string) => number
}

const messages: Readonly<Record<Locale, Messages>> = { en, fr, es, ar, ru }

const dateFormats = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

const made = new Map<Locale, I18n>()

/** Words, dates, numbers and names for one language; made once and kept. */
export function i18nFor(locale: Locale): I18n {
  const known = made.get(locale)
  if (known) return known
  const i18n = makeI18n(locale)
  made.set(locale, i18n)
  return i18n
}

function makeI18n(locale: Locale): I18n {
  const { intl, dir, separator } = locales[locale]
  const t = translator(locale, intl)
  const regions = new Intl.DisplayNames(intl, { type: 'region' })
  const languages = new Intl.DisplayNames(intl, { type: 'language' })
  const conjunction = new Intl.ListFormat(intl, { type: 'conjunction' })
  const collator = new Intl.Collator(intl)
  const plainNumber = new Intl.NumberFormat(intl)
  return {
    locale,
    dir,
    t,
    separator,
    ...dateWords(intl, t),
    time: (time, zone) => (zone ? `${time} ${zoneName(intl, zone.name, zone.date, time)}` : time),
    number: (value, options) =>
      options ? new Intl.NumberFormat(intl, options).format(value) : plainNumber.format(value),
    list: (items) => conjunction.format(items),
    country: (code, site) => {
      const iso = isoCountry(code)
      return countryOverride(iso, locale, site) ?? regions.of(iso) ?? iso
    },
    language: (code) => languages.of(code) ?? code,
    compare: (a, b) => collator.compare(a, b),
  }
}

function translator(locale: Locale, intl: string): I18n['t'] {
  const formats = new Map<MessageKey, IntlMessageFormat>()
  return (key, values) => {
    let format = formats.get(key)
    if (!format) {
      format = new IntlMessageFormat(messageAt(messages[locale], key), intl, undefined, { ignoreTag: true })
      formats.set(key, format)
    }
    return String(format.format(values))
  }
}

function messageAt(tree: unknown, key: string): string {
  let node = tree
  for (const part of key.split('.')) {
    node = typeof node === 'object' && node !== null ? Reflect.get(node, part) : undefined
  }
  if (typeof node !== 'string') throw new Error(`There is no message "${key}"`)
  return node
}

function dateWords(intl: string, t: I18n['t']): Pick<I18n, 'date' | 'dateRange'> {
  const formatter = (precision: PartialDate['precision']) =>
    new Intl.DateTimeFormat(intl, { ...dateFormats[precision], timeZone: 'UTC' })
  const formats = { year: formatter('year'), month: formatter('month'), day: formatter('day') }

  const date = (text: string): string => {
    const partial = parsePartialDate(text)
    return partial ? formats[partial.precision].format(toUtc(partial)) : text
  }
  const dateRange = (from: string | undefined, to: string | undefined): string => {
    if (!from) return to ? t('dates.until', { date: date(to) }) : ''
    if (!to) return t('dates.from', { date: date(from) })
    if (from === to) return date(from)
    const [a, b] = [parsePartialDate(from), parsePartialDate(to)]
    const isOneMonth = a?.precision === 'day' && b?.precision === 'day' && from.slice(0, 7) === to.slice(0, 7)
    // "5–7 March 2012" in a language's own way; wider spans read better as two whole dates.
    if (a && b && isOneMonth) return formats.day.formatRange(toUtc(a), toUtc(b))
    return t('dates.range', { from: date(from), to: date(to) })
  }
  return { date, dateRange }
}

/** Computed for the date and never stored: the same place is CET in winter and CEST in summer. */
function zoneName(intl: string, zone: string, date: string, time: string): string {
  const clock = /^\d{2}:\d{2}$/.test(time) ? time : '12:00'
  const offset = offsetAt(zone, date, clock)
  if (offset === undefined) return zone
  const moment = new Date(`${date}T${clock}:00${offset}`)
  const parts = new Intl.DateTimeFormat(intl, { timeZone: zone, timeZoneName: 'short' }).formatToParts(moment)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone
}
