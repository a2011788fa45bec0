import type { Locale } from '../i18n/locales.ts'
import type { Ask } from './search-words.ts'

/** What PostgreSQL knows of how the dates of entries lie, from its last look at the table. */
interface Statistics {
  /** Dates that stand at many entries, each with its share of all. */
  common: string[]
  shares: number[]
  /** Of the others: as many entries lie between one and the next. */
  bounds: string[]
}

/** Which dates are the newest ones of a share of all entries. */
export type Dates = (share: number) => string | null

/**
 * Reads how the dates of a language's entries lie, so that the newest can be looked for by the index: a word that stands
 * nearly everywhere costs no more than another.
 *
 * @returns for a share from 0 to 1 the months and years that hold it, as tags of the index; null for all
 */
export async function datesOfEntries(ask: Ask, locale: Locale): Promise<Dates> {
  const [statistics] = await ask<Statistics>(
    `SELECT coalesce(most_common_vals::text::text[], '{}') AS common, coalesce(most_common_freqs, '{}') AS shares,
        coalesce(histogram_bounds::text::text[], '{}') AS bounds
      FROM pg_stats WHERE schemaname = 'public' AND tablename = $1 AND attname = 'sort_date'`,
    [`search_entries_${locale}`],
    true,
  )
  return (share) => (statistics ? tagsSince(firstDate(statistics, share), statistics.bounds.at(-1)) : null)
}

/** The date from which on the newest entries lie; nothing where that is nearly all of them. */
function firstDate({ common, shares, bounds }: Statistics, wanted: number): string | undefined {
  const each = (1 - shares.reduce((sum, share) => sum + share, 0)) / Math.max(bounds.length - 1, 1)
  return bounds.toReversed().find((bound, steps) => {
    const known = common.reduce((sum, date, at) => (date >= bound ? sum + (shares[at] ?? 0) : sum), 0)
    return known + steps * each >= wanted
  })
}

/** Dates are written as far as they are known: 2014, 2014-03 or 2014-03-09. */
function tagsSince(date: string | undefined, newest = ''): string | null {
  const year = Number(date?.slice(0, 4))
  if (!date || !(year > 0)) return null
  const month = Number(date.slice(5, 7)) || 0
  const months = month > 1 ? Array.from({ length: 13 - month }, (_, at) => month + at) : []
  const last = Math.max(Number(newest.slice(0, 4)), new Date().getUTCFullYear()) + 2
  const first = month > 1 ? year + 1 : year
  const years = Array.from({ length: Math.max(last - first + 1, 0) }, (_, at) => first + at)
  return [
    ...months.map((each) => `'=month:${year}-${String(each).padStart(2, '0')}'`),
    ...years.map((each) => `'=year:${each}'`),
  ].join(' | ')
}
