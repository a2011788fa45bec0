import type { I18n } from '../i18n/i18n.ts'
import type { RowView, TopicLink } from '../lib/views/common.ts'
import { State } from './state.tsx'
import { Text, Time } from './words.tsx'

interface RowsProps {
  i18n: I18n
  rows: readonly RowView[]
  /** Level of the titles: one below the heading that the list stands under. */
  level?: 2 | 3 | 4
}

/** Date and kind in the margin, then title, summary, topics: for everything that comes in lists. */
export function Rows({ i18n, rows, level = 3 }: RowsProps) {
  return (
    <ul className="rows">
      {rows.map((row) => (
        <li key={row.href}>
          <Margin i18n={i18n} row={row} />
          <div>
            <Title row={row} level={level} />
            {row.summary && (
              <p>
                <Text words={row.summary} />
              </p>
            )}
            {row.notes?.map((note) => (
              <p key={note.text} className="note">
                <Text words={note} />
              </p>
            ))}
            {row.state?.note && (
              <p className="note">
                <Text words={row.state.note} />
              </p>
            )}
            <Tags i18n={i18n} topics={row.topics} />
          </div>
        </li>
      ))}
    </ul>
  )
}

function Title({ row, level }: { row: RowView; level: 2 | 3 | 4 }) {
  const Heading = `h${level}` as const
  return (
    <Heading>
      <a href={row.href} hrefLang={row.hreflang}>
        <Text words={row.title} />
      </a>
    </Heading>
  )
}

/** The margin stays where it is when it has nothing to say. */
function Margin({ i18n, row }: { i18n: I18n; row: RowView }) {
  const { date, endDate, acronym, kind, place, site, state } = row
  const facts = [kind && i18n.t(kind), place].filter((fact) => fact !== undefined && fact !== '')
  return (
    <div className="meta">
      {endDate ? (
        <b>{i18n.dateRange(date, endDate)}</b>
      ) : (
        date && <Time date={date} words={i18n.date(date)} />
      )}
      {acronym && (
        <b>
          <bdi>{acronym}</bdi>
        </b>
      )}
      {facts.length > 0 && (
        <span>
          {facts.map((fact, index) => (
            <span key={fact}>
              {index > 0 && i18n.separator}
              <bdi>{fact}</bdi>
            </span>
          ))}
        </span>
      )}
      {site && (
        <span>
          <Text words={site} />
        </span>
      )}
      {state && <State i18n={i18n} code={state.code} />}
    </div>
  )
}

/** The topics of an item, as links. */
function Tags({ i18n, topics }: { i18n: I18n; topics: readonly TopicLink[] | undefined }) {
  if (!topics || topics.length === 0) return null
  return (
    <ul className="tags" aria-label={i18n.t('common.topics')}>
      {topics.map((topic) => (
        <li key={topic.key}>
          <a href={topic.href}>
            <Text words={topic.name} />
          </a>
        </li>
      ))}
    </ul>
  )
}
