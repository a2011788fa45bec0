import { idOf } from '../lib/id-of.ts'
import type { DocumentItemView, DocumentListView } from '../lib/views/documents.ts'
import { linkToItem } from './address.ts'
import { filesOf, loadDocumentTiles, loadFiles } from './document-tiles.ts'
import { elsewhereOf } from './elsewhere.ts'
import { feedHref } from './feeds/feed-links.ts'
import { frameOf } from './frame.ts'
import { aroundRow, extrasOf } from './item-extras.ts'
import { structuredData } from './json-ld.ts'
import { type ListRequest, pageSize, pagination, sectionFrame } from './lists.ts'
import { locate } from './located.ts'
import { absent, type Outcome } from './outcome.ts'
import { publicPage } from './public-ids.ts'
import { movedTo } from './redirects.ts'
import { kindKey } from './rows.ts'
import { given, said, saying } from './said.ts'
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
  const found = await publicPage(here, { noun: 'documents', limit: pageSize }, page)
  if (page > Math.max(found.pages, 1)) return absent
  const view: DocumentListView = {
    rows: await loadDocumentTiles(here, found.ids),
    total: found.total,
    pagination: pagination(here, 'documents', page, found.pages),
    feedHref: feedHref(here, { kind: 'noun', noun: 'documents' }),
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
  const located = await locate(here, 'documents', slug, aroundRow('documents'))
  if (!located) return movedTo(here, 'documents', slug)
  const { item, paths } = located
  const extras = await extrasOf(here, 'documents', located)
  const files = await loadFiles((item.files ?? []).map(({ file }) => idOf(file)))
  const topic = extras.topics?.[0]?.key
  const view: DocumentItemView = {
    ...extras,
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
