import type { I18n } from '../../i18n/i18n.ts'
import type { ItemListBlock } from '../../lib/views/blocks.ts'
import { DocumentTiles } from '../documents.tsx'
import { Elsewhere } from '../elsewhere.tsx'
import { Empty } from '../empty.tsx'
import { Rows } from '../rows.tsx'
import { Section } from '../section.tsx'
import { Text } from '../words.tsx'

/** Items of a noun, newest or chosen; an event list says honestly when there is nothing to come. */
export function ItemList({ i18n, block }: { i18n: I18n; block: ItemListBlock }) {
  const { id, heading, introduction, rows, documents, noun, allHref, elsewhere } = block
  const isEmpty = rows.length === 0 && !documents?.length
  if (isEmpty && noun !== 'events' && !elsewhere) return null
  return (
    <Section
      id={id}
      heading={heading ?? i18n.t(`sections.${noun}`)}
      note={introduction && <Text words={introduction} />}
    >
      {isEmpty && elsewhere && <Elsewhere i18n={i18n} links={elsewhere} labelledBy={id} />}
      {isEmpty && !elsewhere && (
        <Empty title={i18n.t('events.noneUpcomingTitle')} text={i18n.t('events.noneUpcoming')} />
      )}
      {rows.length > 0 && <Rows i18n={i18n} rows={rows} />}
      {documents && documents.length > 0 && <DocumentTiles i18n={i18n} documents={documents} />}
      {allHref && (
        <p className="more">
          <a href={allHref}>{i18n.t(`allOf.${noun}`)}</a>
        </p>
      )}
    </Section>
  )
}
