import type { I18n } from '../../i18n/i18n.ts'
import type { DocumentFile, DocumentItemView } from '../../lib/views/documents.ts'
import { FileFacts } from '../documents.tsx'
import type { FrameProps } from '../frame.tsx'
import { countryNames, dateFact } from '../item-parts.tsx'
import { FramedPicture } from '../picture.tsx'
import { Endonym, Text } from '../words.tsx'
import { ItemPage } from './item-page.tsx'

export function DocumentItemPage({ i18n, frame, head, view }: FrameProps & { view: DocumentItemView }) {
  const { kind, files, picture } = view
  return (
    <ItemPage
      i18n={i18n}
      frame={frame}
      head={head}
      kicker={i18n.t(kind ?? 'sections.documents')}
      title={view.title}
      lead={view.summary}
      figure={picture && <FramedPicture i18n={i18n} picture={picture} />}
      facts={[
        dateFact(i18n, i18n.t('dates.date'), view.date),
        { label: i18n.t('documents.authors'), value: view.authors && <Text words={view.authors} /> },
        { label: i18n.t('items.countries'), value: countryNames(i18n, view.countries) },
      ]}
      extras={view}
    >
      {files.length > 0 && (
        <section aria-labelledby="files">
          <h2 id="files" className="small-title">
            {i18n.t('documents.files')}
          </h2>
          <ul className="points">
            {files.map((file) => (
              <li key={file.language}>
                <File i18n={i18n} file={file} title={view.title.text} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </ItemPage>
  )
}

function File({ i18n, file, title }: { i18n: I18n; file: DocumentFile; title: string }) {
  return (
    <>
      <a href={file.href} hrefLang={file.language} className="semibold">
        <Endonym locale={file.language} />
        <span className="visually-hidden">: {title}</span>
      </a>
      <span className="note block">
        <FileFacts i18n={i18n} file={file} />
        {file.pages !== undefined &&
          file.isSupplied &&
          i18n.separator + i18n.t('counts.pages', { count: file.pages })}
        {file.replacedOn &&
          i18n.separator + i18n.t('documents.replaced', { date: i18n.date(file.replacedOn) })}
      </span>
      {!file.isSupplied && <span className="note block">{i18n.t('documents.notSupplied')}</span>}
    </>
  )
}
