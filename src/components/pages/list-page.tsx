import type { ReactNode } from 'react'
import type { MessageKey } from '../../i18n/i18n.ts'
import type { ListView, RowView } from '../../lib/views/common.ts'
import { Frame, type FrameProps } from '../frame.tsx'
import { Count, Filters, isFiltered, ListBody, ListLinks } from '../list-parts.tsx'
import { Rows } from '../rows.tsx'
import { PageHead, Section } from '../section.tsx'

/** The nouns that come in rows with filters, a count and pages. */
export type RowNoun = 'news' | 'statements' | 'projects' | 'campaigns'

interface ListPageProps extends FrameProps {
  noun: RowNoun
  view: ListView<RowView>
  /** What stands between the filters and the list: a map, a time line. */
  before?: ReactNode
}

/** One list, one rhythm: head, filters, count, rows, pages. */
export function ListPage({ i18n, frame, head, noun, view, before }: ListPageProps) {
  const lead: MessageKey = `${noun}.lead`
  return (
    <Frame i18n={i18n} frame={frame} head={head}>
      <PageHead
        kicker={frame.site.name.text}
        title={i18n.t(`sections.${noun}`)}
        lead={view.lead ?? i18n.t(lead)}
      />
      <Filters i18n={i18n} filters={view.filters} />
      {before}
      <Section
        id="results"
        heading={i18n.t(headingOf(noun, view))}
        note={
          <>
            {(view.total > 0 || isFiltered(view)) && (
              <Count>{i18n.t(`counts.${noun}`, { count: view.total })}</Count>
            )}
            <ListLinks i18n={i18n} view={view} name={`${frame.site.key}-${noun}`} />
          </>
        }
      >
        <ListBody i18n={i18n} view={view} counted={`counts.${noun}`}>
          <Rows i18n={i18n} rows={view.rows} />
        </ListBody>
      </Section>
    </Frame>
  )
}

function headingOf(noun: RowNoun, view: ListView): MessageKey {
  if (isFiltered(view)) return 'lists.results'
  return noun === 'projects' ? 'projects.list' : `allOf.${noun}`
}
