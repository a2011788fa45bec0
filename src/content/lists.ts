import type { MessageKey } from '../i18n/i18n.ts'
import { sectionPath } from '../lib/addresses.ts'
import type { Section } from '../lib/kinds.ts'
import { type ListFilter, type ListSection, listFilters } from '../lib/list-parameters.ts'
import type { ListView, LooserList, PagerView } from '../lib/views/common.ts'
import { linkTo } from './address.ts'
import { elsewhereOf } from './elsewhere.ts'
import { feedHref } from './feeds/feed-links.ts'
import { filledPaths } from './filled-sections.ts'
import { type Fields, loadPublic } from './find.ts'
import { type Framed, frameOf } from './frame.ts'
import { conditionOf } from './list-conditions.ts'
import { type Chosen, chosenFilters, filtersView, listHref, without } from './list-filters.ts'
import { countOfOption } from './list-options.ts'
import {
  type AddressQuery,
  isNarrowed,
  type ListRequest,
  listQuery,
  mostLines,
  readListRequest,
} from './list-request.ts'
import type { Outcome } from './outcome.ts'
import { countPublic, publicPage } from './public-page.ts'
import type { Values } from './public-sql.ts'
import { recordFreeText } from './record.ts'
import { type RowDoc, type RowNoun, rowFields, toRows } from './rows.ts'
import type { Visit } from './visit.ts'

/** How many lines a page of a list has. */
const pageSize = 20

/** A list that a reader asked for, and what of it the filters mean. */
export interface AskedList {
  noun: ListSection
  request: ListRequest
  chosen: readonly Chosen[]
}

/** What was found of a list, before its items are read. */
export interface FoundList {
  ids: string[]
  /** Everything of the view but its rows. */
  view: Omit<ListView<never>, 'rows'>
}

/** Reads what a reader asks of a list; a filter that names nothing public here counts as unknown. */
export async function askedList(visit: Visit, noun: ListSection, query: AddressQuery): Promise<AskedList> {
  const request = readListRequest(noun, query)
  const chosen = await chosenFilters(visit, noun, request.filters)
  const filters = Object.fromEntries(chosen.map(({ filter, value }) => [filter, value]))
  const isUnknown = (filter: ListFilter) => request.filters[filter] !== undefined && !filters[filter]
  const unknown = listFilters.filter((filter) => request.unknown.includes(filter) || isUnknown(filter))
  // Names can be made up without end.
  if (unknown.length > request.unknown.length) recordFreeText()
  return { noun, request: { ...request, filters, unknown }, chosen }
}

/** The condition of the chosen filters; undefined where none is chosen. */
export function whereOf({ noun, chosen }: AskedList): ((values: Values) => string) | undefined {
  return conditionOf(
    noun,
    new Map(chosen.map(({ filter, stored }): [ListFilter, string] => [filter, stored])),
  )
}

/**
 * A page of a list, as ids, and all that stands around it.
 *
 * @param usually - what narrows the list as long as the reader narrows nothing
 * @param apart - items that stand elsewhere on the page: they count, but are left out
 */
export async function findList(
  visit: Visit,
  list: AskedList,
  { usually, apart = [] }: { usually?: (values: Values) => string; apart?: readonly string[] } = {},
): Promise<FoundList> {
  const { noun, request, chosen } = list
  const where = whereOf(list) ?? (isNarrowed(request) ? undefined : usually)
  const among = (values: Values) =>
    `${where?.(values) ?? 'TRUE'} AND i.id <> ALL(${values.add(apart)}::uuid[])`
  const [found, total, filters] = await Promise.all([
    publicPage(visit, { ...request, noun, where: apart.length > 0 ? among : where, limit: pageSize }),
    totalOf(visit, list, where),
    filtersView(visit, noun, request, chosen),
  ])
  // What anybody can make up without end is answered, and not kept.
  if (found.ids.length === 0 && (chosen.length > 0 || request.after)) recordFreeText()
  const looser = total === 0 ? await looserLists(visit, list) : undefined
  // The whole list is empty: other languages may have something.
  const isBare = total === 0 && chosen.length < 2 && !looser?.length
  return {
    ids: found.ids,
    view: {
      total,
      filters,
      pager: pagerOf(visit, noun, request, found),
      ...feedOf(visit, list),
      csvHref: total > 0 ? csvHref(visit, noun, request) : undefined,
      csvLines: total > mostLines ? mostLines : undefined,
      looser,
      elsewhere: isBare ? await elsewhereOf(visit, noun) : undefined,
    },
  }
}

/** How many items a list has; for one filter its form knows that already, however many there are. */
async function totalOf(
  visit: Visit,
  { noun, chosen }: AskedList,
  where: ((values: Values) => string) | undefined,
): Promise<number> {
  const [only, ...others] = chosen
  const known = only && others.length === 0 ? await countOfOption(visit, noun, only) : undefined
  if (known !== undefined) return known
  const [counted = 0] = await countPublic(visit, [{ noun, where }])
  return counted
}

function pagerOf(
  visit: Visit,
  noun: ListSection,
  request: ListRequest,
  { previous, next }: Pick<Awaited<ReturnType<typeof publicPage>>, 'previous' | 'next'>,
): PagerView | undefined {
  if (!previous && !next) return undefined
  const after = previous === 'start' ? undefined : previous
  return {
    previousHref: previous && listHref(visit, noun, { ...request, after }),
    nextHref: next && listHref(visit, noun, { ...request, after: next }),
  }
}

/** The feed of the list; of a list that is narrowed to a topic that of the topic, which other filters have not. */
function feedOf(visit: Visit, { noun, chosen }: AskedList): Pick<ListView<never>, 'feedHref' | 'feedTopic'> {
  const topic = chosen.find(({ filter }) => filter === 'topic')
  if (topic)
    return { feedHref: feedHref(visit, { kind: 'topic', slug: topic.value }), feedTopic: topic.label }
  return { feedHref: chosen.length === 0 ? feedHref(visit, { kind: 'noun', noun }) : undefined }
}

/** Where the whole list stands as a table. */
function csvHref(visit: Visit, noun: string, { filters, sort }: ListRequest): string {
  const path = sectionPath(visit.locale, `exports/${noun}.csv`)
  return linkTo(visit, visit.site, path) + listQuery({ filters, sort })
}

/** What an empty list would have with one filter less. */
async function looserLists(visit: Visit, list: AskedList): Promise<LooserList[]> {
  const { noun, request, chosen } = list
  const fewer = chosen.map((left) => ({ ...list, chosen: chosen.filter((each) => each !== left) }))
  const counts = await countPublic(
    visit,
    fewer.map((each) => ({ noun, where: whereOf(each) })),
  )
  return chosen.flatMap(({ filter, label }, index): LooserList[] => {
    const count = counts[index] ?? 0
    const href = listHref(visit, noun, { sort: request.sort, filters: without(request, filter) })
    return count > 0 ? [{ label, count, href }] : []
  })
}

/** The lines of a list that was found; `more` fields are read beside those that a line shows. */
export async function rowsOf(
  visit: Visit,
  noun: RowNoun,
  ids: readonly string[],
  more: Fields = {},
): Promise<RowDoc[]> {
  const docs = await loadPublic(visit, noun, ids, { ...rowFields[noun], ...more })
  return ids.flatMap((id) => {
    const doc = docs.get(id)
    return doc ? [{ noun, doc } as RowDoc] : []
  })
}

/** The page of a section that lists a noun; `pinned` items stand first as long as the list is the usual one. */
export async function listPage(
  visit: Visit,
  noun: ListSection,
  query: AddressQuery,
  pinned: readonly RowDoc[] = [],
): Promise<Outcome<ListView>> {
  const list = await askedList(visit, noun, query)
  const apart = isNarrowed(list.request) ? [] : pinned
  const { ids, view } = await findList(visit, list, { apart: apart.map(({ doc }) => doc.id) })
  const others = await rowsOf(visit, noun, ids)
  const rows = await toRows(visit, list.request.after ? others : [...apart, ...others])
  return { kind: 'found', view: { ...view, rows }, ...(await listFrame(visit, list)) }
}

/** Frame and head of a list: each page of it has an address of its own, and what is narrowed is for readers only. */
export async function listFrame(visit: Visit, { noun, request, chosen }: AskedList): Promise<Framed> {
  return sectionFrame(visit, noun, `${noun}.lead`, {
    query: listQuery(request),
    isNarrowed: isNarrowed(request),
    labels: chosen.map(({ label }) => label.text),
    isContinued: request.after !== undefined,
  })
}

interface PartOfSection {
  /** What the address of this page has behind that of the section. */
  query: string
  isNarrowed: boolean
  /** What the list is narrowed to. */
  labels: readonly string[]
  /** It is a further page of the list. */
  isContinued?: boolean
}

/** Frame and head of a section's own page. */
export async function sectionFrame(
  visit: Visit,
  section: Section,
  lead?: MessageKey,
  part?: PartOfSection,
): Promise<Framed> {
  const filled = await filledPaths(visit, section)
  const name = visit.i18n.t(`sections.${section}`)
  const labels = part?.labels ?? []
  const framed = await frameOf(visit, {
    title: name,
    description: lead && visit.i18n.t(lead),
    paths: { ...filled, [visit.locale]: sectionPath(visit.locale, section) },
    section,
    isSection: true,
    query: part?.query,
    // An empty list has its page, which leads to the other languages, but says nothing to search engines.
    robots: filled[visit.locale] && !part?.isNarrowed ? undefined : 'noindex, follow',
  })
  const filters = labels.join(visit.i18n.separator)
  const list = filters ? visit.i18n.t('listing.titled', { list: name, filters }) : name
  // Pages with addresses of their own are told apart by their titles.
  const title = part?.isContinued ? visit.i18n.t('listing.continued', { list }) : list
  return { ...framed, head: { ...framed.head, title } }
}
