import { idOf, idsOf } from '../lib/id-of.ts'
import type { TopicCard, TopicItemView, TopicListView } from '../lib/views/topics.ts'
import { linkToItem } from './address.ts'
import { askAgain } from './ask.ts'
import { newerFirst } from './blocks/item-lists.ts'
import { tileFields, toTiles } from './document-tiles.ts'
import { elsewhereOf } from './elsewhere.ts'
import { feedHref } from './feeds/feed-links.ts'
import { findPublic, loadPublic } from './find.ts'
import { frameOf } from './frame.ts'
import { sectionFrame } from './lists.ts'
import { type Around, type Located, locate, thisItem, whereFilled } from './located.ts'
import { loadMedia, pictureOf } from './media.ts'
import { moreLink } from './more-links.ts'
import { absent, type Outcome } from './outcome.ts'
import { union } from './public-ids.ts'
import { fromPublic, onSite, Values } from './public-sql.ts'
import { recordList } from './record.ts'
import { movedTo } from './redirects.ts'
import { type RowDoc, type RowNoun, rowFields, toRows } from './rows.ts'
import { given, said, saying } from './said.ts'
import { loadTopicsById, nounsWithTopics, topicLinks } from './topics-of.ts'
import { type Visit, visit } from './visit.ts'

/** How many items of a noun the page of a topic shows, the newest of them. */
const mostOnTopic = 100

/** How many topics may be part of one. */
const mostChildren = 100

const itemsOnThis = nounsWithTopics.map((noun) => ({
  noun,
  order: 'newest' as const,
  limit: mostOnTopic,
  where: () => `EXISTS (SELECT FROM ${noun}_rels r
    WHERE r.parent_id = i.id AND r.path = 'topics' AND r.topics_id = ${thisItem})`,
}))

const children: Around = {
  children: {
    noun: 'topics',
    order: 'entered',
    limit: mostChildren,
    where: () => `i.parent_id = ${thisItem}`,
  },
}

/** The topics that a site has something on, each with how much. */
export async function topicList(site: string, locale: string): Promise<Outcome<TopicListView>> {
  const here = await visit(site, locale)
  if (!here) return absent
  const [{ docs }, counts] = await Promise.all([
    findPublic(here, 'topics', { sort: 'createdAt' }),
    countByTopic(here),
  ])
  const used = docs.filter(({ id }) => counts.has(id))
  const media = await loadMedia(
    here,
    used.map(({ picture }) => idOf(picture) ?? ''),
  )
  const topics = used.map(
    (topic): TopicCard => ({
      key: topic.key,
      name: saying(topic.name),
      href: linkToItem(here, here.site, 'topics', topic.slug ?? ''),
      lead: said(topic.lead),
      picture: pictureOf(media, topic.picture, topic.name, topic.key),
      count: counts.get(topic.id),
    }),
  )
  const elsewhere = topics.length === 0 ? await elsewhereOf(here, 'topics') : undefined
  return {
    kind: 'found',
    view: { topics, elsewhere },
    ...(await sectionFrame(here, 'topics', 'topics.lead')),
  }
}

/** How many public items of the site carry each topic. */
export async function countByTopic(here: Visit): Promise<Map<string, number>> {
  const values = new Values()
  const locale = values.add(here.locale)
  const statements: string[] = []
  for (const noun of nounsWithTopics) {
    recordList(noun, { site: here.site.id, locale: here.locale })
    const within = (await onSite(values, here, noun)).map((each) => `(${each})`).join(' OR ')
    statements.push(`SELECT t.topics_id AS id FROM ${noun}_rels t WHERE t.path = 'topics' AND EXISTS
      (SELECT ${fromPublic(noun, locale)} AND i.id = t.parent_id AND (${within}))`)
  }
  const rows = await askAgain<{ id: string; count: number }>(
    `SELECT id, count(*)::int AS count FROM (${union(statements)}) topics GROUP BY id`,
    values.list,
  )
  return new Map(rows.map(({ id, count }) => [id, count]))
}

/** One topic with everything on it that the site shows, across the nouns. */
export async function topicItem(site: string, locale: string, slug: string): Promise<Outcome<TopicItemView>> {
  const here = await visit(site, locale)
  if (!here) return absent
  const located = await locate(here, 'topics', slug, {
    around: { ...children, ...Object.fromEntries(itemsOnThis.map((part) => [part.noun, part])) },
    hasSomething: itemsOnThis,
  })
  if (!located) return movedTo(here, 'topics', slug)
  const topic = located.item
  const [media, items, family] = await Promise.all([
    loadMedia(here, [idOf(topic.picture) ?? '']),
    itemsOn(here, located),
    familyOf(here, located),
  ])
  const view: TopicItemView = {
    name: saying(topic.name),
    lead: said(topic.lead),
    picture: pictureOf(media, topic.picture, topic.name, topic.key),
    ...family,
    asks: topic.asks?.flatMap(({ text }) => said(text) ?? []),
    includes: topic.includes?.flatMap(({ text }) => said(text) ?? []),
    frameworks: topic.frameworks?.flatMap(({ name, year, note }) =>
      name ? [{ name: saying(name), year: given(year), note: said(note) }] : [],
    ),
    ...items.views,
    more: items.more,
    feedHref: items.count > 0 ? feedHref(here, { kind: 'topic', slug }) : undefined,
  }
  const framed = await frameOf(here, {
    title: topic.name,
    description: topic.lead,
    paths: whereFilled(here, located),
    section: 'topics',
    // A topic that the site has nothing on has its page, but it says nothing to search engines.
    robots: items.count === 0 ? 'noindex, follow' : undefined,
  })
  return { kind: 'found', view, ...framed }
}

/** The wider topic and the narrower ones. */
async function familyOf(here: Visit, { item, around }: Located<'topics'>) {
  const parents = idsOf([item.parent])
  const narrower = around.get('children') ?? []
  const known = await loadTopicsById(here, [...parents, ...narrower])
  return {
    parent: topicLinks(here, known, { topics: parents })[0],
    children: topicLinks(here, known, { topics: narrower }),
  }
}

async function itemsOn(here: Visit, { item: topic, around }: Located<'topics'>) {
  const rows = await Promise.all(nounsWithTopics.map((noun) => rowsOf(here, noun, around.get(noun) ?? [])))
  const all = rows.flat()
  const views = await toRows(here, all)
  const listed = (...wanted: RowNoun[]) =>
    all
      .map((row, index) => ({ row, view: views.slice(index, index + 1) }))
      .filter(({ row }) => wanted.includes(row.noun))
      .toSorted((a, b) => newerFirst(a.row.doc, b.row.doc))
      .flatMap(({ view }) => view)
  const more = await Promise.all(
    nounsWithTopics.map(async (noun) => {
      const shown = around.get(noun)?.length ?? 0
      const asked = { noun, filter: 'topic', about: topic, shown, most: mostOnTopic } as const
      return [noun, await moreLink(here, asked)] as const
    }),
  )
  const documents = all.flatMap((row) => (row.noun === 'documents' ? [row.doc] : []))
  return {
    count: all.length,
    more: Object.fromEntries(more),
    views: {
      projects: listed('projects', 'campaigns'),
      newsAndStatements: listed('news', 'statements'),
      events: listed('events'),
      documents: await toTiles(here, documents),
    },
  }
}

async function rowsOf(here: Visit, noun: RowNoun, ids: readonly string[]): Promise<RowDoc[]> {
  const fields = noun === 'documents' ? tileFields : rowFields[noun]
  const docs = await loadPublic(here, noun, ids, { ...fields, sortDate: true })
  return ids.flatMap((id) => {
    const doc = docs.get(id)
    return doc ? [{ noun, doc } as RowDoc] : []
  })
}
