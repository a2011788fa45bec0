import type { I18n } from '../../i18n/i18n.ts'
import type { Theme } from '../../lib/kinds.ts'
import type { DocumentsBlock } from '../../lib/views/blocks.ts'
import { DocumentTiles } from '../documents.tsx'
import { Section } from '../section.tsx'

/** Documents across the whole width; the first leads where documents are the site's voice. */
export function Documents({ i18n, block, theme }: { i18n: I18n; block: DocumentsBlock; theme: Theme }) {
  if (block.documents.length === 0) return null
  return (
    <Section
      id={block.id}
      heading={block.heading ?? i18n.t('sections.documents')}
      lead={<span className="note">{i18n.t('documents.lead')}</span>}
      wide={
        <>
          <DocumentTiles i18n={i18n} documents={block.documents} isLed={theme === 'documents'} />
          {block.allHref && (
            <p className="more">
              <a href={block.allHref}>{i18n.t('allOf.documents')}</a>
            </p>
          )}
        </>
      }
    />
  )
}
