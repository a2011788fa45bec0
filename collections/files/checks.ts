import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import {
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { inLanguageOf, words } from '../shared/fields/words.ts'

/** What may be uploaded, by the ending of its name. */
export const fileTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  epub: 'application/epub+zip',
  csv: 'text/csv',
  txt: 'text/plain',
  vtt: 'text/vtt',
}

type UploadedFile = NonNullable<PayloadRequest['file']>

/** The type that a file's name promises. */
export function typeByName(name: string): string | undefined {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  return Object.hasOwn(fileTypes, ending) ? fileTypes[ending] : undefined
}

// What the content of a file begins with: PDF says its name, office files are ZIP archives.
const pdf = '%PDF-'
const zip = 'PK\u0003\u0004'

/** Whether a content can be what the file's name promises. Texts begin with anything. */
export function beginsAsPromised(content: Buffer, mimetype: string): boolean {
  if (mimetype.startsWith('text/')) return !content.subarray(0, 1024).includes(0)
  const beginning = mimetype === 'application/pdf' ? pdf : zip
  return content.subarray(0, beginning.length).toString('latin1') === beginning
}

const refusal = words(
  'This kind of file cannot be uploaded. Possible are PDF, DOCX, XLSX, PPTX, ODT, ODS, EPUB, CSV, TXT and VTT.',
  'Ce type de fichier n’est pas accepté. Sont possibles : PDF, DOCX, XLSX, PPTX, ODT, ODS, EPUB, CSV, TXT et VTT.',
  'Este tipo de archivo no se admite. Son posibles: PDF, DOCX, XLSX, PPTX, ODT, ODS, EPUB, CSV, TXT y VTT.',
)

/** The content of an upload, in memory or in a file of its own. */
export const contentOf = async (file: UploadedFile): Promise<Buffer> =>
  file.data.length === 0 && file.tempFilePath ? readFile(file.tempFilePath) : file.data

/**
 * Refuses every ending that is not listed, and takes the type from the ending and not from the sender. Payload
 * takes content that it does not know for `text/plain`, so that a script or a false PDF would pass as one.
 *
 * @throws ValidationError when the ending is not listed or the content begins as something else
 */
export const refuseOtherFiles: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return args
  const mimetype = typeByName(req.file.name)
  if (!mimetype || !beginsAsPromised(await contentOf(req.file), mimetype)) {
    throw new ValidationError({
      collection: 'files',
      errors: [{ path: 'file', message: inLanguageOf(req, refusal) }],
      req,
    })
  }
  req.file = { ...req.file, mimetype }
  return args
}

/** Notes what a file is by its content, and when that content was replaced by another. */
export const noteChecksum: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (!req.file) return data
  const checksum = createHash('sha256')
    .update(await contentOf(req.file))
    .digest('hex')
  const isReplaced = operation === 'update' && originalDoc?.checksum !== checksum
  return { ...data, checksum, ...(isReplaced && { replacedAt: new Date().toISOString() }) }
}
