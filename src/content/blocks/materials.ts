import type { Locale } from '../../i18n/locales.ts'
import { idOf } from '../../lib/id-of.ts'
import type { ElsewhereLink, RowView } from '../../lib/views/common.ts'
import type { DocumentTile } from '../../lib/views/documents.ts'
import type { NewsletterView } from '../../lib/views/newsletter.ts'
import type { DepartmentView, MembershipView } from '../../lib/views/people.ts'
import type { Media, Video } from '../../payload-types.ts'
import { captionLinks } from '../caption-file.ts'
import { cms } from '../cms.ts'
import { tileFields, toTiles } from '../document-tiles.ts'
import { elsewhereOf } from '../elsewhere.ts'
import { type Doc, findPublic, loadPublic } from '../find.ts'
import { linkedPages } from '../linked-pages.ts'
import { loadMedia } from '../media.ts'
import { membershipsOf, membershipViews } from '../memberships.ts'
import { newsletterOf } from '../newsletter.ts'
import { loadOrganisationFacts, type OrganisationFacts } from '../organisations.ts'
import { recordDocument } from '../record.ts'
import { toHtml } from '../rich-text.ts'
import { type RowDoc, toRows } from '../rows.ts'
import { staffOf } from '../staff.ts'
import { loadTopicsById, type Topics, topicIdsOf } from '../topics-of.ts'
import type { Visit } from '../visit.ts'
import { listedItems } from './item-lists.ts'
import { has, type Needs, needsOf, type RichText, type StoredBlock, textsOf, videoOf } from './needs.ts'

/** Everything that the blocks of a page are made of, read once and for all of them. */
export interface Materials {
  pages: ReadonlyMap<string, Doc<'pages'>>
  projects: ReadonlyMap<string, Doc<'projects'>>
  topics: Topics
  organisations: ReadonlyMap<string, OrganisationFacts>
  media: ReadonlyMap<string, Media>
  videos: ReadonlyMap<string, Video>
  /** By the id of the video. */
  captions: ReadonlyMap<string, { language: Locale; href: string }[]>
  /** By the index of the block, with that of the item where a block has several texts. */
  html: ReadonlyMap<string, string>
  /** By the index of the block. */
  lists: ReadonlyMap<number, { rows: RowView[]; documents: DocumentTile[] }>
  /** Of the lists that are empty in the language of the visit, by the index of the block. */
  elsewhere: ReadonlyMap<number, ElsewhereLink[]>
  staff: readonly DepartmentView[]
  memberships: readonly MembershipView[]
  documents: readonly DocumentTile[]
  newsletter: NewsletterView | null
}

/** How many issues a newsletter's block shows, and how many documents theirs. */
const shownIssues = 4
const shownDocuments = 12

/** Reads what the blocks need: the number of queries follows from the kinds of blocks, not from how much is in them. */
export async function gather(
  visit: Visit,
  blocks: readonly StoredBlock[],
  also: Partial<Needs>,
): Promise<Materials> {
  const needs = needsOf(blocks, also)
  const memberships = has(blocks, 'memberships') ? await membershipsOf(visit) : []
  const [items, documents, pages, projects, organisations, videos, staff, newsletter] = await Promise.all([
    itemsByBlock(visit, blocks),
    has(blocks, 'documents') ? documentsOf(visit) : [],
    linkedPages(visit, needs.pages),
    loadPublic(visit, 'projects', needs.projects, { title: true }),
    loadOrganisationFacts(visit, [...needs.organisations, ...memberships.map(({ body }) => idOf(body))]),
    loadVideos(visit, needs.videos),
    has(blocks, 'staff') ? staffOf(visit) : [],
    has(blocks, 'newsletter') ? newsletterOf(visit, shownIssues) : null,
  ])
  const rows = [...items.values()].flat()
  const logos = [...organisations.values()].flatMap(({ logo }) => logo ?? [])
  const posters = [...videos.values()].flatMap(({ poster }) => idOf(poster) ?? [])
  const names = new Map([...organisations].map(([id, { link }]) => [id, link]))
  const [topics, html, tiles, captions, media, elsewhere] = await Promise.all([
    topicsOf(visit, needs.topics, rows),
    htmlOf(visit, blocks, videos),
    tilesById(visit, rows, documents),
    captionLinks(visit, [...videos.values()]),
    loadMedia(visit, [...needs.media, ...logos, ...posters]),
    elsewhereByBlock(visit, blocks, items),
  ])
  return {
    pages,
    projects,
    topics,
    organisations,
    videos,
    captions,
    html,
    staff,
    newsletter,
    media,
    lists: await listsOf(visit, items, topics, tiles),
    elsewhere,
    memberships: membershipViews(memberships, names),
    documents: documents.flatMap(({ id }) => tiles.get(id) ?? []),
  }
}

async function itemsByBlock(visit: Visit, blocks: readonly StoredBlock[]): Promise<Map<number, RowDoc[]>> {
  const lists = blocks.flatMap((block, index) => (block.blockType === 'item-list' ? [{ block, index }] : []))
  const items = await listedItems(
    visit,
    lists.map(({ block }) => block),
  )
  return new Map(lists.map(({ index }, place) => [index, items[place] ?? []]))
}

async function elsewhereByBlock(
  visit: Visit,
  blocks: readonly StoredBlock[],
  items: ReadonlyMap<number, RowDoc[]>,
): Promise<Map<number, ElsewhereLink[]>> {
  const found = new Map<number, ElsewhereLink[]>()
  for (const [index, rows] of items) {
    const block = blocks[index]
    if (rows.length > 0 || block?.blockType !== 'item-list' || block.noun === 'events') continue
    const links = await elsewhereOf(visit, block.noun === 'newsAndStatements' ? 'news' : block.noun)
    if (links) found.set(index, links)
  }
  return found
}

async function documentsOf(visit: Visit): Promise<Doc<'documents'>[]> {
  const { docs } = await findPublic(visit, 'documents', {
    select: tileFields,
    sort: ['-sortDate', 'createdAt'],
    limit: shownDocuments,
  })
  return docs
}

/** Topics of areas and of all lines of all lists. */
function topicsOf(visit: Visit, ids: readonly string[], rows: readonly RowDoc[]): Promise<Topics> {
  const ofRows = rows.flatMap(({ doc }) => topicIdsOf(doc))
  return loadTopicsById(visit, [...ids, ...ofRows])
}

async function tilesById(visit: Visit, rows: readonly RowDoc[], others: readonly Doc<'documents'>[]) {
  const listed = rows.flatMap((row) => (row.noun === 'documents' ? [row.doc] : []))
  const documents = [...listed, ...others]
  const tiles = await toTiles(visit, documents)
  return new Map(documents.map(({ id }, index) => [id, tiles.slice(index, index + 1)]))
}

async function listsOf(
  visit: Visit,
  items: ReadonlyMap<number, RowDoc[]>,
  topics: Topics,
  tiles: ReadonlyMap<string, DocumentTile[]>,
): Promise<Materials['lists']> {
  const lists = new Map<number, { rows: RowView[]; documents: DocumentTile[] }>()
  for (const [index, rows] of items) {
    const others = rows.filter(({ noun }) => noun !== 'documents')
    const documents = rows.flatMap(({ noun, doc }) => (noun === 'documents' ? (tiles.get(doc.id) ?? []) : []))
    lists.set(index, { rows: await toRows(visit, others, topics), documents })
  }
  return lists
}

async function loadVideos(visit: Visit, ids: readonly string[]): Promise<Map<string, Video>> {
  if (ids.length === 0) return new Map()
  for (const id of ids) recordDocument('videos', id)
  const payload = await cms()
  const { docs } = await payload.find({
    collection: 'videos',
    locale: visit.locale,
    fallbackLocale: false,
    depth: 0,
    where: { id: { in: [...new Set(ids)] } },
    pagination: false,
  })
  return new Map(docs.map((video) => [video.id, video]))
}

async function htmlOf(
  visit: Visit,
  blocks: readonly StoredBlock[],
  videos: ReadonlyMap<string, Video>,
): Promise<Map<string, string>> {
  const texts = blocks.flatMap((block, index): [string, RichText][] =>
    block.blockType === 'video'
      ? [[`${index}`, videos.get(videoOf(block))?.transcript]]
      : textsOf(block, index),
  )
  const html = await toHtml(
    visit,
    texts.map(([, text]) => text),
  )
  return new Map(texts.flatMap(([name], place) => (html[place] ? [[name, html[place]]] : [])))
}
