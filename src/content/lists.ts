import type { MessageKey } from '../i18n/i18n.ts'
import { sectionPath } from '../lib/addresses.ts'
import type { Section } from '../lib/kinds.ts'
import type { ListView, PaginationView } from '../lib/views/common.ts'
import { linkToSection } from './address.ts'
import { elsewhereOf } from './elsewhere.ts'
import { feedHref } from './feeds/feed-links.ts'
import { filledPaths } from './filled-sections.ts'
import { loadPublic } from './find.ts'
import { type Framed, frameOf } from './frame.ts'
import type { Outcome } from './outcome.ts'
import { absent } from './outcome.ts'
import { publicPage } from './public-ids.ts'
import type { Part, Values } from './public-sql.ts'
import { type RowDoc, type RowNoun, rowFields, toRows } from './rows.ts'
import type { Visit } from './visit.ts'

/** How many lines a page of a list has. */
export const pageSize = 20

/** A list as a reader asks for it. */
export interface ListRequest {
  /** Counted from 1. */
  page: number
}

/**
 * Reads the number of a page from an address.
 *
 * @returns 1 when it is not there; null for anything that is no page
 */
export function pageNumber(text: string | null): number | null {
  if (text === null) return 1
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : null
}

/**
 * A page of the list of a noun.
 *
 * @param options - `where` narrows the list; `pinned` items stand before all others, on the first page only
 */
export async function listRows(
  visit: Visit,
  noun: RowNoun,
  request: ListRequest,
  { where, pinned = [] }: { where?: Part['where']; pinned?: readonly RowDoc[] } = {},
): Promise<ListView | null> {
  const isNotPinned = (values: Values) =>
    `i.id <> ALL(${values.add(pinned.map(({ doc }) => doc.id))}::uuid[]) AND (${where?.(values) ?? 'TRUE'})`
  const found = await publicPage(visit, { noun, where: isNotPinned, limit: pageSize }, request.page)
  if (request.page > Math.max(found.pages, 1)) return null
  const docs = await loadPublic(visit, noun, found.ids, rowFields[noun])
  const others = found.ids.flatMap((id) => {
    const doc = docs.get(id)
    return doc ? [{ noun, doc } as RowDoc] : []
  })
  const rows = await toRows(visit, request.page === 1 ? [...pinned, ...others] : others)
  return {
    rows,
    total: found.total + pinned.length,
    pagination: pagination(visit, noun, request.page, found.pages),
    feedHref: feedHref(visit, { kind: 'noun', noun }),
    elsewhere: rows.length === 0 ? await elsewhereOf(visit, noun) : undefined,
  }
}

/** The ways to the other pages of a list; undefined where there is only one. */
export function pagination(
  visit: Visit,
  section: string,
  page: number,
  pages: number,
): PaginationView | undefined {
  if (pages <= 1) return undefined
  const href = linkToSection(visit, section)
  const hrefs = Array.from({ length: pages }, (_, index) =>
    index === 0 ? href : `${href}?page=${index + 1}`,
  )
  return { page, pages, hrefs }
}

/** The page of a section that lists a noun. */
export async function listPage(
  visit: Visit,
  noun: RowNoun & Section,
  request: ListRequest,
  pinned: readonly RowDoc[] = [],
): Promise<Outcome<ListView>> {
  const view = await listRows(visit, noun, request, { pinned })
  if (!view) return absent
  return { kind: 'found', view, ...(await sectionFrame(visit, noun, `${noun}.lead`)) }
}

/** Frame and head of a section's own page. */
export async function sectionFrame(visit: Visit, section: Section, lead?: MessageKey): Promise<Framed> {
  const filled = await filledPaths(visit, section)
  return frameOf(visit, {
    title: visit.i18n.t(`sections.${section}`),
    description: lead && visit.i18n.t(lead),
    paths: { ...filled, [visit.locale]: sectionPath(visit.locale, section) },
    section,
    isSection: true,
    // An empty list has its page, which leads to the other languages, but says nothing to search engines.
    robots: filled[visit.locale] ? undefined : 'noindex, follow',
  })
}
