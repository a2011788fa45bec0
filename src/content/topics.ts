import { idOf, idsOf } from '../lib/id-of.ts'
import type { TopicCard, TopicItemView, TopicListView } from '../lib/views/topics.ts'
import { linkToItem } from './address.ts'
import { newerFirst } from './blocks/item-lists.ts'
import { tileFields, toTiles } from './document-tiles.ts'
import { elsewhereOf } from './elsewhere.ts'
import { type Doc, findBySlug, findPublic } from './find.ts'
import { frameOf } from './frame.ts'
import { sectionFrame } from './lists.ts'
import { loadMedia, pictureOf } from './media.ts'
import { absent, type Outcome } from './outcome.ts'
import { itemPaths } from './page-paths.ts'
import { movedTo } from './redirects.ts'
import { type RowDoc, type RowNoun, rowFields, toRows } from './rows.ts'
import { given, said, saying } from './said.ts'
import { loadTopics, topicLinks } from './topics-of.ts'
import { type Visit, visit } from './visit.ts'

/** The nouns whose items carry topics. */
const nouns = ['news', 'statements', 'projects', 'campaigns', 'events', 'documents'] as const

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
  const found = await Promise.all(nouns.map((noun) => findPublic(here, noun, { select: { topics: true } })))
  const counts = new Map<string, number>()
  for (const doc of found.flatMap(({ docs }) => docs)) {
    for (const id of idsOf(doc.topics)) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

/** One topic with everything on it that the site shows, across the nouns. */
export async function topicItem(site: string, locale: string, slug: string): Promise<Outcome<TopicItemView>> {
  const here = await visit(site, locale)
  if (!here) return absent
  const topic = await findBySlug(here, 'topics', slug)
  if (!topic) return movedTo(here, 'topics', slug)
  const media = await loadMedia(here, [idOf(topic.picture) ?? ''])
  const items = await itemsOn(here, topic.id)
  const view: TopicItemView = {
    name: saying(topic.name),
    lead: said(topic.lead),
    picture: pictureOf(media, topic.picture, topic.name, topic.key),
    ...(await familyOf(here, topic)),
    asks: topic.asks?.flatMap(({ text }) => said(text) ?? []),
    includes: topic.includes?.flatMap(({ text }) => said(text) ?? []),
    frameworks: topic.frameworks?.flatMap(({ name, year, note }) =>
      name ? [{ name: saying(name), year: given(year), note: said(note) }] : [],
    ),
    ...items.views,
  }
  const framed = await frameOf(here, {
    title: topic.name,
    description: topic.lead,
    paths: await itemPaths(here, 'topics', topic.id),
    section: 'topics',
    // A topic that the site has nothing on has its page, but it says nothing to search engines.
    robots: items.count === 0 ? 'noindex, follow' : undefined,
  })
  return { kind: 'found', view, ...framed }
}

/** The wider topic and the narrower ones. */
async function familyOf(here: Visit, topic: Doc<'topics'>) {
  const parents = idsOf([topic.parent])
  const known = await loadTopics(here, [{ topics: parents }])
  const { docs } = await findPublic(here, 'topics', {
    where: [{ parent: { equals: topic.id } }],
    select: { key: true, name: true },
    sort: 'createdAt',
  })
  const children = new Map(docs.map((child) => [child.id, child]))
  return {
    parent: topicLinks(here, known, { topics: parents })[0],
    children: topicLinks(here, children, { topics: docs }),
  }
}

async function itemsOn(here: Visit, topic: string) {
  const rows = await Promise.all(nouns.map((noun) => rowsOn(here, noun, topic)))
  const all = rows.flat()
  const views = await toRows(here, all)
  const listed = (...wanted: RowNoun[]) =>
    all
      .map((row, index) => ({ row, view: views.slice(index, index + 1) }))
      .filter(({ row }) => wanted.includes(row.noun))
      .toSorted((a, b) => newerFirst(a.row.doc, b.row.doc))
      .flatMap(({ view }) => view)
  const documents = all.flatMap((row) => (row.noun === 'documents' ? [row.doc] : []))
  return {
    count: all.length,
    views: {
      projects: listed('projects', 'campaigns'),
      newsAndStatements: listed('news', 'statements'),
      events: listed('events'),
      documents: await toTiles(here, documents),
    },
  }
}

async function rowsOn(here: Visit, noun: RowNoun, topic: string): Promise<RowDoc[]> {
  const { docs } = await findPublic(here, noun, {
    where: [{ topics: { in: [topic] } }],
    select: { ...(noun === 'documents' ? tileFields : rowFields[noun]), sortDate: true },
  })
  return docs.map((doc) => ({ noun, doc }) as RowDoc)
}
