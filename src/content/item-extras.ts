import type { Where } from 'payload'
import { sectionPath } from '../lib/addresses.ts'
import { idOf, idsOf } from '../lib/id-of.ts'
import type { ItemExtras, LinkView, NeighboursView, RowView } from '../lib/views/common.ts'
import { linkTo, linkToItem } from './address.ts'
import { type Doc, findPublic, loadPublic } from './find.ts'
import type { Paths } from './page-paths.ts'
import { type RowDoc, type RowNoun, rowFields, toRows } from './rows.ts'
import { saying } from './said.ts'
import { statementTitle } from './statement-title.ts'
import { type Topics, topicLinks } from './topics-of.ts'
import type { Visit } from './visit.ts'

/** How many related items a page shows. */
const relatedLimit = 3

interface Item {
  id: string
  site: unknown
  alsoOn?: unknown
  topics?: unknown
  related?: unknown
  sortDate: string
}

/** What the page of an item carries beside the item's own content. */
export async function extrasOf(
  visit: Visit,
  noun: RowNoun,
  item: Item,
  topics: Topics,
  paths: Paths,
): Promise<ItemExtras> {
  return {
    topics: topicLinks(visit, topics, item),
    sites: otherSites(visit, item),
    related: await relatedRows(visit, noun, item),
    neighbours: await neighboursOf(visit, noun, item),
    missingLanguages: visit.site.languages.filter((locale) => !paths[locale]),
  }
}

/** The owner of an item that is shown here by placement. */
function otherSites(visit: Visit, item: Item): LinkView[] {
  const owner = visit.sites.get(idOf(item.site) ?? '')
  if (!owner || owner.id === visit.site.id) return []
  return [{ label: saying(owner.name), href: linkTo(visit, owner, sectionPath(visit.locale)) }]
}

/** The editor's choice first, then the newest of the same noun with a topic in common; never the item itself. */
async function relatedRows(visit: Visit, noun: RowNoun, item: Item): Promise<RowView[]> {
  const chosen = await chosenRows(visit, item.related)
  const missing = relatedLimit - chosen.length
  const topics = idsOf(item.topics)
  if (missing <= 0 || topics.length === 0) return toRows(visit, chosen.slice(0, relatedLimit))
  const shown = [item.id, ...chosen.map(({ doc }) => doc.id)]
  const where: Where[] = [{ topics: { in: topics } }, { id: { not_in: shown } }]
  const { docs } = await findPublic(visit, noun, { where, select: rowFields[noun], limit: missing })
  const found = docs.map((doc) => ({ noun, doc }) as RowDoc)
  return toRows(visit, [...chosen, ...found])
}

/** Items of several nouns by their references, in the order in which an editor put them. */
export async function chosenRows(visit: Visit, references: unknown): Promise<RowDoc[]> {
  const wanted = (Array.isArray(references) ? references : []).flatMap((reference: unknown) => {
    const noun =
      typeof reference === 'object' && reference && 'relationTo' in reference ? reference.relationTo : null
    const id = idOf(reference)
    return isRowNoun(noun) && id ? [{ noun, id }] : []
  })
  const found = new Map<string, RowDoc>()
  for (const noun of new Set(wanted.map((each) => each.noun))) {
    const ids = wanted.filter((each) => each.noun === noun).map(({ id }) => id)
    for (const doc of (await loadPublic(visit, noun, ids, rowFields[noun])).values()) {
      found.set(`${noun}:${doc.id}`, { noun, doc } as RowDoc)
    }
  }
  return wanted.flatMap(({ noun, id }) => found.get(`${noun}:${id}`) ?? [])
}

const isRowNoun = (noun: unknown): noun is RowNoun => typeof noun === 'string' && noun in rowFields

/** The items before and after this one in the order of the list, which is newest first. */
async function neighboursOf(visit: Visit, noun: RowNoun, item: Item): Promise<NeighboursView> {
  const key = item.sortDate
  const before: Where = {
    or: [
      { sortDate: { greater_than: key } },
      { and: [{ sortDate: { equals: key } }, { id: { less_than: item.id } }] },
    ],
  }
  const after: Where = {
    or: [
      { sortDate: { less_than: key } },
      { and: [{ sortDate: { equals: key } }, { id: { greater_than: item.id } }] },
    ],
  }
  const select = rowFields[noun]
  const [newer, older] = await Promise.all([
    findPublic(visit, noun, { where: [before], select, sort: ['sortDate', '-id'], limit: 1 }),
    findPublic(visit, noun, { where: [after], select, limit: 1 }),
  ])
  return { previous: linkOf(visit, noun, newer.docs[0]), next: linkOf(visit, noun, older.docs[0]) }
}

function linkOf(visit: Visit, noun: RowNoun, doc: Doc<RowNoun> | undefined): LinkView | undefined {
  if (!doc) return undefined
  const title = noun === 'statements' ? statementTitle(visit, doc) : doc.title
  return { label: saying(title), href: linkToItem(visit, visit.site, noun, doc.slug ?? '') }
}
