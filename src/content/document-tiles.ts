import { brusselsClock } from '../lib/brussels-time.ts'
import { idOf } from '../lib/id-of.ts'
import type { DocumentFile, DocumentTile } from '../lib/views/documents.ts'
import type { File } from '../payload-types.ts'
import { linkToItem, siteShowing } from './address.ts'
import { cms } from './cms.ts'
import { type Doc, loadPublic } from './find.ts'
import { recordDocument } from './record.ts'
import { kindKey } from './rows.ts'
import { given, said, saying } from './said.ts'
import type { Visit } from './visit.ts'

/** What a tile reads of a document. */
export const tileFields = {
  kind: true,
  title: true,
  summary: true,
  date: true,
  topics: true,
  files: true,
} as const

/** Documents as tiles, in the given order. The files of all of them are read together. */
export async function toTiles(visit: Visit, documents: readonly Doc<'documents'>[]): Promise<DocumentTile[]> {
  const files = await loadFiles(
    documents.flatMap((document) => (document.files ?? []).map(({ file }) => idOf(file))),
  )
  return documents.map((document) => {
    const isShownHere = (document.alsoOn ?? []).some((site) => idOf(site) === visit.site.id)
    const site = isShownHere ? visit.site : siteShowing(visit, idOf(document.site))
    const href = linkToItem(visit, site, 'documents', document.slug ?? '')
    return {
      title: saying(document.title),
      href,
      kind: kindKey('documents', document.kind),
      summary: said(document.summary),
      date: given(document.date),
      files: filesOf(document, files, href),
    }
  })
}

/** The documents that an item offers, as tiles in its order; those that are not public are absent. */
export async function loadDocumentTiles(visit: Visit, ids: readonly string[]): Promise<DocumentTile[]> {
  const documents = await loadPublic(visit, 'documents', ids, tileFields)
  return toTiles(
    visit,
    ids.flatMap((id) => documents.get(id) ?? []),
  )
}

/** Files by id; they are public by the documents that name them. */
export async function loadFiles(ids: readonly (string | null)[]): Promise<Map<string, File>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return new Map()
  for (const id of wanted) recordDocument('files', id)
  const payload = await cms()
  const { docs } = await payload.find({
    collection: 'files',
    where: { id: { in: wanted } },
    depth: 0,
    pagination: false,
  })
  return new Map(docs.map((file) => [file.id, file]))
}

/**
 * The files of a document, one a language; the first is the original that the others are measured by. Their
 * addresses name the language and not the file, so that they stay when a file is replaced.
 *
 * @param href - the address of the document's page
 */
export function filesOf(
  document: Doc<'documents'>,
  files: ReadonlyMap<string, File>,
  href: string,
): DocumentFile[] {
  const rows = document.files ?? []
  const original = files.get(idOf(rows[0]?.file) ?? '')
  return rows.flatMap(({ language, file: related, isSupplied }) => {
    const file = files.get(idOf(related) ?? '')
    if (!file?.filename) return []
    return [
      {
        language,
        href: `${href}/${language}.${endingOf(file.filename)}`,
        format: endingOf(file.filename).toUpperCase(),
        bytes: given(file.filesize),
        pages: given(file.pages),
        isSupplied: isSupplied === true,
        replacedOn: file.replacedAt ? brusselsClock(new Date(file.replacedAt)).slice(0, 10) : undefined,
        isOlderThanOriginal: original !== undefined && isOlder(file, original),
      },
    ]
  })
}

/** The ending of a file's name, which says its format. */
export function endingOf(filename: string): string {
  return filename.slice(filename.lastIndexOf('.') + 1).toLowerCase()
}

/** Whether the original was replaced after the other file was put there. */
function isOlder(file: File, original: File): boolean {
  if (file.id === original.id || !original.replacedAt) return false
  return (file.replacedAt ?? file.createdAt) < original.replacedAt
}
