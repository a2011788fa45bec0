import { idOf } from '../lib/id-of.ts'
import type { DocumentItemView, DocumentListView } from '../lib/views/documents.ts'
import { linkToItem } from './address.ts'
import { filesOf, loadDocumentTiles, loadFiles } from './document-tiles.ts'
import { frameOf } from './frame.ts'
import { aroundRow, extrasOf } from './item-extras.ts'
import { structuredData } from './json-ld.ts'
import type { AddressQuery } from './list-request.ts'
import { askedList, findList, listFrame } from './lists.ts'
import { locate } from './located.ts'
import { absent, type Outcome } from './outcome.ts'
import { movedTo } from './redirects.ts'
import { kindKey } from './rows.ts'
import { given, said, saying } from './said.ts'
import { visit } from './visit.ts'

/** The documents of a site, each once with all its languages. */
export async function documentList(
  site: string,
  locale: string,
  query: AddressQuery,
): Promise<Outcome<DocumentListView>> {
  const here = await visit(site, locale)
  if (!here) return absent
  const list = await askedList(here, 'documents', query)
  const { ids, view } = await findList(here, list)
  return {
    kind: 'found',
    view: { ...view, rows: await loadDocumentTiles(here, ids) },
    ...(await listFrame(here, list)),
  }
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
  const [extras, files] = await Promise.all([
    extrasOf(here, 'documents', located),
    loadFiles((item.files ?? []).map(({ file }) => idOf(file))),
  ])
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
