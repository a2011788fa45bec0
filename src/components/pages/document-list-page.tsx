import type { DocumentListView } from '../../lib/views/documents.ts'
import { DocumentTiles } from '../documents.tsx'
import { Frame, type FrameProps } from '../frame.tsx'
import { Count, Filters, isFiltered, ListBody, ListLinks } from '../list-parts.tsx'
import { PageHead, Section } from '../section.tsx'

export function DocumentListPage({ i18n, frame, head, view }: FrameProps & { view: DocumentListView }) {
  return (
    <Frame i18n={i18n} frame={frame} head={head}>
      <PageHead
        kicker={frame.site.name.text}
        title={i18n.t('sections.documents')}
        lead={view.lead ?? i18n.t('documents.lead')}
      />
      <Filters i18n={i18n} filters={view.filters} />
      <Section
        id="results"
        heading={i18n.t(isFiltered(view) ? 'lists.results' : 'allOf.documents')}
        note={
          <>
            {(view.total > 0 || isFiltered(view)) && (
              <Count>{i18n.t('counts.documents', { count: view.total })}</Count>
            )}
            <ListLinks i18n={i18n} view={view} name={`${frame.site.key}-documents`} />
          </>
        }
        wide={
          <ListBody i18n={i18n} view={view} counted="counts.documents">
            <DocumentTiles i18n={i18n} documents={view.rows} isLed={frame.site.theme === 'documents'} />
          </ListBody>
        }
      />
    </Frame>
  )
}
