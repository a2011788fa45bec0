import { sectionPath } from '../lib/addresses.ts'
import { idOf } from '../lib/id-of.ts'
import type { ItemExtras, LinkView } from '../lib/views/common.ts'
import { linkTo, linkToItem } from './address.ts'
import { type Fields, loadPublic } from './find.ts'
import { type Around, itsSortDate, type Located, thisItem } from './located.ts'
import { type RowDoc, type RowNoun, rowFields, toRows } from './rows.ts'
import { saying } from './said.ts'
import { statementTitle } from './statement-title.ts'
import { loadTopics, topicLinks } from './topics-of.ts'
import type { Visit } from './visit.ts'

/** How many related items a page shows. */
const relatedLimit = 3

/** How many items with a topic in common are looked at, some of which an editor may have chosen already. */
const alikeLimit = 2 * relatedLimit

interface Item {
  id: string
  site: unknown
  topics?: unknown
  related?: unknown
}

/** What is found together with an item of a noun: the items before and after it, and those like it. */
export function aroundRow(noun: RowNoun): { around: Around } {
  const rels = `${noun}_rels`
  const topics = `SELECT t.topics_id FROM ${rels} t WHERE t.parent_id = ${thisItem} AND t.path = 'topics'`
  const around: Around = {
    // The list is newest first; of the same day the ids decide.
    previous: {
      noun,
      order: 'oldest',
      limit: 1,
      where: () => `(i.sort_date, i.id) > (${itsSortDate}, ${thisItem})`,
    },
    next: {
      noun,
      order: 'newest',
      limit: 1,
      where: () => `(i.sort_date, i.id) < (${itsSortDate}, ${thisItem})`,
    },
    alike: {
      noun,
      order: 'newest',
      limit: alikeLimit,
      where: () => `i.id <> ${thisItem} AND EXISTS (SELECT FROM ${rels} r
        WHERE r.parent_id = i.id AND r.path = 'topics' AND r.topics_id = ANY(ARRAY(${topics})))`,
    },
  }
  return { around }
}

/**
 * What the page of an item carries beside the item's own content. The items around it are read together.
 *
 * @param located - found with `aroundRow`
 */
export async function extrasOf<Noun extends RowNoun>(
  visit: Visit,
  noun: Noun,
  { item, paths, around }: Pick<Located<Noun>, 'paths' | 'around'> & { item: Item },
): Promise<ItemExtras> {
  const ids = (part: string): string[] => around.get(part) ?? []
  const wanted = [
    ...references(item.related),
    ...['previous', 'next', 'alike'].flatMap((part) => ids(part).map((id) => ({ noun, id }))),
  ]
  const rows = await rowsById(visit, wanted)
  const rowOf = ({ noun: of, id }: Reference) => rows.get(`${of}:${id}`) ?? []
  const chosen = references(item.related).flatMap(rowOf)
  const shown = new Set([item.id, ...chosen.map(({ doc }) => doc.id)])
  const alike = ids('alike').flatMap((id) => (shown.has(id) ? [] : rowOf({ noun, id })))
  const related = [...chosen, ...alike].slice(0, relatedLimit)
  const topics = await loadTopics(visit, [item, ...related.map(({ doc }) => doc)])
  const linkTo = (part: string) => linkOf(visit, ids(part).flatMap((id) => rowOf({ noun, id }))[0])
  return {
    topics: topicLinks(visit, topics, item),
    sites: otherSites(visit, item),
    related: await toRows(visit, related, topics),
    neighbours: { previous: linkTo('previous'), next: linkTo('next') },
    missingLanguages: visit.site.languages.filter((locale) => !paths[locale]),
  }
}

/** The owner of an item that is shown here by placement. */
function otherSites(visit: Visit, item: Item): LinkView[] {
  const owner = visit.sites.get(idOf(item.site) ?? '')
  if (!owner || owner.id === visit.site.id) return []
  return [{ label: saying(owner.name), href: linkTo(visit, owner, sectionPath(visit.locale)) }]
}

/** One item of a noun that stands in lists. */
export interface Reference {
  noun: RowNoun
  id: string
}

const isRowNoun = (noun: unknown): noun is RowNoun => typeof noun === 'string' && noun in rowFields

/** What an editor put into a relation to several nouns. */
export function references(related: unknown): Reference[] {
  return (Array.isArray(related) ? related : []).flatMap((reference: unknown) => {
    const noun =
      typeof reference === 'object' && reference && 'relationTo' in reference ? reference.relationTo : null
    const id = idOf(reference)
    return isRowNoun(noun) && id ? [{ noun, id }] : []
  })
}

/**
 * The items that are public, by `noun:id`; each noun is read once.
 *
 * @param fieldsOf - what to read of each; what a list shows unless said
 */
export async function rowsById(
  visit: Visit,
  wanted: readonly Reference[],
  fieldsOf: (noun: RowNoun) => Fields = (noun) => rowFields[noun],
): Promise<Map<string, RowDoc>> {
  const byNoun = Map.groupBy(wanted, ({ noun }) => noun)
  const found = await Promise.all(
    [...byNoun].map(async ([noun, of]) => {
      const docs = await loadPublic(
        visit,
        noun,
        of.map(({ id }) => id),
        fieldsOf(noun),
      )
      return [...docs.values()].map((doc) => [`${noun}:${doc.id}`, { noun, doc } as RowDoc] as const)
    }),
  )
  return new Map(found.flat())
}

function linkOf(visit: Visit, row: RowDoc | undefined): LinkView | undefined {
  if (!row) return undefined
  const title = row.noun === 'statements' ? statementTitle(visit, row.doc) : row.doc.title
  return { label: saying(title), href: linkToItem(visit, visit.site, row.noun, row.doc.slug ?? '') }
}
