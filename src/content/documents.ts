import { idOf } from '../lib/id-of.ts'
import type { DocumentItemView, DocumentListView } from '../lib/views/documents.ts'
import { linkToItem } from './address.ts'
import { filesOf, loadFiles, tileFields, toTiles } from './document-tiles.ts'
import { elsewhereOf } from './elsewhere.ts'
import { findBySlug, findPublic } from './find.ts'
import { frameOf } from './frame.ts'
import { extrasOf } from './item-extras.ts'
import { structuredData } from './json-ld.ts'
import { type ListRequest, pageSize, pagination, sectionFrame } from './lists.ts'
import { absent, type Outcome } from './outcome.ts'
import { itemPaths } from './page-paths.ts'
import { movedTo } from './redirects.ts'
import { kindKey } from './rows.ts'
import { given, said, saying } from './said.ts'
import { firstTopic, loadTopics } from './topics-of.ts'
import { visit } from './visit.ts'

/** The documents of a site, each once with all its languages. */
export async function documentList(
  site: string,
  locale: string,
  request: ListRequest,
): Promise<Outcome<DocumentListView>> {
  const here = await visit(site, locale)
  if (!here) return absent
  const { page } = request
  const found = await findPublic(here, 'documents', { select: tileFields, limit: pageSize, page })
  if (page > Math.max(found.pages, 1)) return absent
  const view: DocumentListView = {
    rows: await toTiles(here, found.docs),
    total: found.total,
    pagination: pagination(here, 'documents', page, found.pages),
    elsewhere: found.total === 0 ? await elsewhereOf(here, 'documents') : undefined,
  }
  return { kind: 'found', view, ...(await sectionFrame(here, 'documents', 'documents.lead')) }
}

/** One document: in whichever language it is read, it offers the files of all its languages. */
export async function documentItem(
  site: string,
  locale: string,
  slug: string,
): Promise<Outcome<DocumentItemView>> {
  const here = await visit(site, locale)
  if (!here) return absent
  const item = await findBySlug(here, 'documents', slug)
  if (!item) return movedTo(here, 'documents', slug)
  const paths = await itemPaths(here, 'documents', item.id)
  const topics = await loadTopics(here, [item])
  const files = await loadFiles((item.files ?? []).map(({ file }) => idOf(file)))
  const topic = firstTopic(topics, item)
  const view: DocumentItemView = {
    ...(await extrasOf(here, 'documents', item, topics, paths)),
    title: saying(item.title),
    kind: kindKey('documents', item.kind),
    summary: said(item.summary),
    date: given(item.date),
    authors: said(item.authors),
    countries: item.countries ?? undefined,
    picture: { type: 'art', title: item.title, topic },
    files: filesOf(item, files, linkToItem(here, here.site, 'documents', slug)),
  }
  const owner = here.sites.get(idOf(item.site) ?? '') ?? here.site
  const summary = view.summary?.text
  const data = structuredData(here, { type: 'DigitalDocument', title: item.title, summary, paths, owner })
  const framed = await frameOf(here, {
    title: item.title,
    description: summary,
    paths,
    owner,
    section: 'documents',
    og: { type: 'article' },
    jsonLd: [{ ...data, datePublished: view.date }],
  })
  return { kind: 'found', view, ...framed }
}
