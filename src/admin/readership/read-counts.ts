import type { PayloadRequest } from 'payload'
import { readerOf } from '../../jobs/sql.ts'

/** How often pages were read on a day. */
export interface Day {
  /** Such as `2026-03-29`. */
  day: string
  count: number
}

/** What was read, how often. */
export interface ReadItem {
  noun: string
  item: string
  count: number
}

/** As many days are shown, today among them. */
const shownDays = 90

const today = `(now() AT TIME ZONE 'Europe/Brussels')::date`

/** Redirects lead to pages, which are counted themselves. */
const isPage = `c.noun <> 'redirects'`

/** Every day of the time that is shown, also those on which nothing was read. */
const days = (condition: string) => `
  SELECT to_char(d.day, 'YYYY-MM-DD') AS day, coalesce(sum(c.count), 0)::int AS count
  FROM generate_series(${today} - ${shownDays - 1}, ${today}, '1 day') d(day)
  LEFT JOIN page_counts c ON c.day = d.day::date AND ${isPage} AND ${condition}
  GROUP BY d.day ORDER BY d.day`

async function read<Row extends object>(req: PayloadRequest, text: string, values: string[]): Promise<Row[]> {
  return (await (await readerOf(req)).query<Row>(text, values)).rows
}

/** How often the pages of a site were read, by day. */
export const siteDays = (req: PayloadRequest, site: string): Promise<Day[]> =>
  read(req, days('c.site = $1'), [site])

/** How often an item was read, by day, on all sites and in all languages. */
export const itemDays = (req: PayloadRequest, noun: string, item: string): Promise<Day[]> =>
  read(req, days('c.noun = $1 AND c.item = $2'), [noun, item])

/** What was read most on a site in the time that is shown. */
export const mostRead = (req: PayloadRequest, site: string): Promise<ReadItem[]> =>
  read(
    req,
    `SELECT c.noun, c.item, sum(c.count)::int AS count FROM page_counts c
     WHERE c.site = $1 AND ${isPage} AND c.day > ${today} - ${shownDays}
     GROUP BY c.noun, c.item ORDER BY count DESC, c.item LIMIT 20`,
    [site],
  )
