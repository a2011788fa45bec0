import type { I18n } from '../i18n/i18n.ts'
import type { DocumentFile, DocumentTile } from '../lib/views/documents.ts'
import { classes, Endonym, Text, Time } from './words.tsx'

interface DocumentsProps {
  i18n: I18n
  documents: readonly DocumentTile[]
  /** The first sheet large and dark, where documents are what a page is about. */
  isLed?: boolean
}

/** Documents as sheets with a folded corner; the languages are chips in their own names. */
export function DocumentTiles({ i18n, documents, isLed = false }: DocumentsProps) {
  return (
    <ul className={classes('docs', isLed && documents.length === 4 && 'is-led')}>
      {documents.map((document, index) => (
        <li key={document.href} className={classes('doc', isLed && index === 0 && 'deep')}>
          <p className="kick">{document.kind ? i18n.t(document.kind) : i18n.t('sections.documents')}</p>
          <div>
            <h3>
              <a href={document.href}>
                <Text words={document.title} />
              </a>
            </h3>
            {document.date && (
              <p className="note">
                <Time date={document.date} words={i18n.date(document.date)} />
              </p>
            )}
            {document.summary && (
              <p className="note">
                <Text words={document.summary} />
              </p>
            )}
            {isMissing(document) && <p className="note">{i18n.t('documents.notSupplied')}</p>}
          </div>
          <FileChips i18n={i18n} title={document.title.text} files={document.files} />
        </li>
      ))}
    </ul>
  )
}

const isMissing = ({ files }: DocumentTile) =>
  files.length > 0 && files.every(({ isSupplied }) => !isSupplied)

/** One chip for each language that there is a file in. */
export function FileChips({
  i18n,
  title,
  files,
}: {
  i18n: I18n
  title: string
  files: readonly DocumentFile[]
}) {
  if (files.length === 0) return null
  return (
    <ul className="chips" aria-label={i18n.t('documents.languagesOf', { title })}>
      {files.map((file) => (
        <li key={file.language}>
          <a href={file.href} hrefLang={file.language}>
            <Endonym locale={file.language} />{' '}
            <small>
              <FileFacts i18n={i18n} file={file} />
            </small>
          </a>
        </li>
      ))}
    </ul>
  )
}

/** "PDF, 48 kB": what one wants to know before following a link to a file. The format keeps its direction. */
export function FileFacts({ i18n, file }: { i18n: I18n; file: DocumentFile }) {
  const { format, bytes, isSupplied, isOlderThanOriginal } = file
  const facts: string[] = []
  if (isSupplied && bytes) facts.push(fileSize(i18n, bytes))
  if (isOlderThanOriginal) facts.push(i18n.t('documents.older'))
  return (
    <>
      <bdi>{format}</bdi>
      {facts.map((fact) => i18n.separator + fact).join('')}
    </>
  )
}

function fileSize(i18n: I18n, bytes: number): string {
  if (bytes < 1_000_000)
    return i18n.t('sizes.kilobytes', { size: i18n.number(Math.max(1, Math.round(bytes / 1000))) })
  return i18n.t('sizes.megabytes', { size: i18n.number(bytes / 1_000_000, { maximumFractionDigits: 1 }) })
}
